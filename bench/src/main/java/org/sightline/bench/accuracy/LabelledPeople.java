package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.model.Face;
import org.sightline.worker.Analysis.Findings;

/** Photos in folders, a folder a person; in each the person is the largest face near the middle. */
record LabelledPeople(List<Photo> photos) {

    /** A photo of a person. */
    record Photo(String person, Path file) implements Examiners.Picture {

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(file);
        }
    }

    static LabelledPeople of(List<Path> folders) throws IOException {
        List<Photo> photos = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().endsWith(".jpg"))
                        .sorted()
                        .forEach(file -> photos.add(new Photo(person(file), file)));
            }
        }
        return new LabelledPeople(photos);
    }

    private static String person(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? "" : String.valueOf(folder.getFileName());
    }

    Map<String, List<Photo>> byPerson() {
        return photos.stream()
                .collect(Collectors.groupingBy(Photo::person, java.util.TreeMap::new, Collectors.toList()));
    }

    /** The face that the photo is of. */
    static Optional<Face> mainFace(Findings findings) {
        double middleX = findings.width() / 2.0;
        double middleY = findings.height() / 2.0;
        double side = Math.max(findings.width(), findings.height());
        return findings.faces().stream()
                .max(Comparator.comparingDouble(face -> face.box().size() / side
                        - 1.5
                                * Math.hypot(
                                        face.box().centreX() - middleX,
                                        face.box().centreY() - middleY)
                                / side));
    }
}
