package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Rect;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.MatScope;
import org.sightline.model.Box;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.worker.Analysis.Findings;

/** Photos of people, shrunk and pasted into large pictures without faces: which sizes of face are still found. */
final class SmallFaces {

    private static final int WIDTH = 4032;
    private static final int HEIGHT = 3024;
    private static final int FACES_A_PICTURE = 24;
    private static final int PICTURES_A_SIZE = 36;

    /** A person's photo and where the face is in it. */
    private record Person(Path file, Box face) {}

    /** A large picture with faces of one size. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    private record Composite(byte[] bytes, List<Box> faces) implements Examiners.Picture {
        private Composite {
            faces = List.copyOf(faces);
        }
    }

    private final Examiners examiners;
    private final AccuracyTable table;
    private final List<Person> people = new ArrayList<>();
    private final List<Path> backgrounds;

    /** @param findings of the labelled photos */
    SmallFaces(
            Examiners examiners,
            AccuracyTable table,
            LabelledPeople labelled,
            List<Findings> findings,
            List<Path> backgrounds) {
        this.examiners = examiners;
        this.table = table;
        this.backgrounds = backgrounds;
        for (int i = 0; i < findings.size(); i++) {
            Findings seen = findings.get(i);
            // A photo with two people would have to be labelled twice.
            if (seen.faces().size() == 1) {
                Face face = seen.faces().get(0);
                people.add(new Person(labelled.photos().get(i).file(), face.box()));
            }
        }
    }

    void measure(Effort effort, int... widths) throws IOException {
        for (int width : widths) {
            List<Composite> composites = new ArrayList<>();
            for (int i = 0; i < PICTURES_A_SIZE; i++) {
                composites.add(composite(width, i));
            }
            List<Findings> findings = examiners.examine(composites, effort);
            long found = 0;
            long of = 0;
            for (int i = 0; i < composites.size(); i++) {
                for (Box face : composites.get(i).faces()) {
                    of++;
                    if (DetectionMeasure.isFound(face, findings.get(i).faces())) {
                        found++;
                    }
                }
            }
            String name = "faces %d pixels wide in 12 megapixels, %s: recall".formatted(width, effort.id());
            table.add(name, new Rate(found, of), AccuracyTable.Better.HIGHER);
        }
    }

    private Composite composite(int faceWidth, int number) throws IOException {
        Random random = new Random(faceWidth * 31L + number);
        List<Box> faces = new ArrayList<>();
        try (MatScope scope = new MatScope()) {
            Mat background = Pixels.read(backgrounds.get(number % backgrounds.size()), scope);
            Mat canvas = scope.mat();
            Imgproc.resize(background, canvas, new Size(WIDTH, HEIGHT), 0, 0, Imgproc.INTER_CUBIC);
            Core.setRNGSeed(number + 1);
            for (int i = 0; i < FACES_A_PICTURE; i++) {
                Person person = people.get(random.nextInt(people.size()));
                Mat photo = Pixels.read(person.file(), scope);
                double scale = faceWidth / person.face().width();
                Mat shrunk = scope.mat();
                Imgproc.resize(
                        photo, shrunk, new Size(), scale, scale, scale < 1 ? Imgproc.INTER_AREA : Imgproc.INTER_CUBIC);
                // A place of a grid each, so that none covers another.
                int columns = 6;
                int cellWidth = WIDTH / columns;
                int cellHeight = HEIGHT / (FACES_A_PICTURE / columns);
                if (shrunk.cols() >= cellWidth || shrunk.rows() >= cellHeight) {
                    continue;
                }
                int left = i % columns * cellWidth + random.nextInt(cellWidth - shrunk.cols());
                int top = i / columns * cellHeight + random.nextInt(cellHeight - shrunk.rows());
                shrunk.copyTo(scope.track(canvas.submat(new Rect(left, top, shrunk.cols(), shrunk.rows()))));
                faces.add(person.face().scaled(scale).moved(left, top));
            }
            return new Composite(Pixels.encode(canvas, Pixels.GOOD_QUALITY, scope), faces);
        }
    }
}
