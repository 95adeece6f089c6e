package org.sightline.bench.accuracy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.MatScope;
import org.sightline.model.Box;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.worker.Analysis.Findings;

/** Which of the hand-drawn boxes are found, in the photos as they are and in altered copies of them. */
final class DetectionMeasure {

    /** What is done to a photo, and where its boxes are then. */
    enum Copy {
        AS_IT_IS,
        TURNED_90,
        TURNED_180,
        TURNED_270,
        MIRRORED,
        DARKENED_TO_A_QUARTER,
        HALF_SIZE,
        BLURRED,
        JPEG_QUALITY_10;

        private static final int POOR = 10;

        byte[] of(Path file) throws java.io.IOException {
            return Pixels.altered(file, this::alter, this == JPEG_QUALITY_10 ? POOR : Pixels.GOOD_QUALITY);
        }

        private Mat alter(Mat picture, MatScope scope) {
            Mat altered = scope.mat();
            switch (this) {
                case TURNED_90 -> Core.rotate(picture, altered, Core.ROTATE_90_CLOCKWISE);
                case TURNED_180 -> Core.rotate(picture, altered, Core.ROTATE_180);
                case TURNED_270 -> Core.rotate(picture, altered, Core.ROTATE_90_COUNTERCLOCKWISE);
                case MIRRORED -> Core.flip(picture, altered, 1);
                case DARKENED_TO_A_QUARTER -> picture.convertTo(altered, -1, 0.25, 0);
                case HALF_SIZE -> Imgproc.resize(picture, altered, new Size(), 0.5, 0.5, Imgproc.INTER_AREA);
                case BLURRED -> Imgproc.GaussianBlur(picture, altered, new Size(0, 0), 1.5);
                default -> {
                    return picture;
                }
            }
            return altered;
        }

        /** @param width of the altered picture, likewise its height */
        Box place(Box box, double width, double height) {
            return switch (this) {
                case TURNED_90 -> new Box(width - box.y() - box.height(), box.x(), box.height(), box.width());
                case TURNED_180 ->
                    new Box(width - box.x() - box.width(), height - box.y() - box.height(), box.width(), box.height());
                case TURNED_270 -> new Box(box.y(), height - box.x() - box.width(), box.height(), box.width());
                case MIRRORED -> new Box(width - box.x() - box.width(), box.y(), box.width(), box.height());
                case HALF_SIZE -> box.scaled(0.5);
                default -> box;
            };
        }
    }

    private final Examiners examiners;
    private final AccuracyTable table;

    DetectionMeasure(Examiners examiners, AccuracyTable table) {
        this.examiners = examiners;
        this.table = table;
    }

    void boxes(DlibBoxes labelled, Effort effort) {
        for (Copy copy : EnumSet.allOf(Copy.class)) {
            List<Examiners.Picture> pictures = new ArrayList<>();
            labelled.photos().forEach(photo -> pictures.add(() -> copy.of(photo.file())));
            List<Findings> findings = examiners.examine(pictures, effort);
            long found = 0;
            long extra = 0;
            long of = 0;
            for (int i = 0; i < findings.size(); i++) {
                Findings seen = findings.get(i);
                List<Box> faces = labelled.photos().get(i).faces().stream()
                        .map(box -> copy.place(box, seen.width(), seen.height()))
                        .toList();
                long hits = faces.stream()
                        .filter(face -> isFound(face, seen.faces()))
                        .count();
                found += hits;
                of += faces.size();
                extra += seen.faces().stream()
                        .filter(face -> faces.stream().noneMatch(box -> isSame(box, face.box())))
                        .count();
            }
            String name = "boxes, " + effort.id() + ", "
                    + copy.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            table.add(name + ": recall", new Rate(found, of), AccuracyTable.Better.HIGHER);
            // Not a mistake by itself: a few small faces of these photos have no box.
            table.add(
                    name + ": boxes beyond the labelled",
                    (double) extra,
                    (double) extra,
                    (double) extra,
                    of,
                    AccuracyTable.Better.LOWER);
        }
    }

    /** Pictures in which nobody is. */
    void clean(List<Path> files, Effort effort) {
        List<Examiners.Picture> pictures = new ArrayList<>();
        files.forEach(file -> pictures.add(() -> java.nio.file.Files.readAllBytes(file)));
        long falsePositives = examiners.examine(pictures, effort).stream()
                .mapToLong(findings -> findings.faces().size())
                .sum();
        table.add(
                "pictures without faces, " + effort.id() + ": faces found",
                (double) falsePositives,
                (double) falsePositives,
                (double) falsePositives,
                files.size(),
                AccuracyTable.Better.LOWER);
    }

    static boolean isFound(Box face, List<Face> found) {
        return found.stream().anyMatch(other -> isSame(face, other.box()));
    }

    /** By centre and size: detectors draw boxes of different kinds. */
    static boolean isSame(Box one, Box other) {
        double distance = Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
        double ratio = one.size() / other.size();
        return distance < 0.45 * Math.max(one.size(), other.size()) && ratio > 0.45 && ratio < 2.2;
    }
}
