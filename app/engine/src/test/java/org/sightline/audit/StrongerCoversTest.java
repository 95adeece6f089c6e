package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.model.Box;
import org.sightline.model.Cover;
import org.sightline.model.CoveredFace;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.ProblemCode;
import org.sightline.people.FalseMatches;
import org.sightline.samples.SamplePhotos;
import org.sightline.worker.Analysis;
import org.sightline.worker.Worker;
import org.sightline.worker.Workers;

/**
 * Covers get stronger until nobody is matched: real photos, real models, and a first cover that leaves too much. The usual first cover
 * leaves nothing that is matched in any of the sample photos, so that it could not show this.
 */
class StrongerCoversTest {

    private static final double MATCH = FalseMatches.similarity(0.01);

    private final Engine engine = TestEngine.start();
    private final SamplePhotos samples = SamplePhotos.load();
    private final byte[] photo = samples.smallVariation(samples.people().get(1), 900, 5);

    /** The tip of the nose and no more. */
    private static CoveredFace tooLittle(Face face, Cover cover) {
        double side = face.box().size() * 0.02;
        return new CoveredFace(new Box(face.box().centreX(), face.box().centreY(), side, side), cover, 1);
    }

    private static CoveredFace tooLittleAtFirst(Face face, Cover cover, int level) {
        return level == 1 ? tooLittle(face, cover) : SafeCopies.usual(face, cover, level);
    }

    private List<Face> faces(byte[] file) throws InterruptedException {
        try (Workers workers = engine.newWorkers()) {
            Worker worker = workers.newWorker();
            return worker.examine(file, Effort.THOROUGH) instanceof Analysis.Findings found ? found.faces() : List.of();
        }
    }

    /** Faces of the photo that a face of the copy is like. */
    private static long matched(List<Face> hidden, List<Face> left) {
        return hidden.stream()
                .filter(face ->
                        left.stream().anyMatch(other -> face.embedding().similarity(other.embedding()) >= MATCH))
                .count();
    }

    private SafeCopies.Outcome copy(Cover cover, SafeCopies.Covering covering) {
        try (SafeCopies copies = new SafeCopies(engine, null, covering)) {
            return copies.make(photo, new HiddenPeople.Everyone(), cover);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsStillMatchedIsCoveredMoreStrongly(Cover cover) throws InterruptedException {
        List<Face> hidden = faces(photo);
        assertThat(hidden).isNotEmpty();
        SafeCopies.Outcome outcome = copy(cover, StrongerCoversTest::tooLittleAtFirst);
        assertThat(outcome).isInstanceOf(SafeCopies.Made.class);
        SafeCopies.Made made = (SafeCopies.Made) outcome;
        assertThat(made.strengthened()).as("each face once").isEqualTo(hidden.size());
        assertThat(matched(hidden, faces(made.file()))).isZero();
    }

    @Test
    void onlyTheFaceThatIsStillMatchedGetsAStrongerCover() throws InterruptedException {
        List<Face> hidden = faces(photo);
        Face weak = hidden.get(0);
        List<Integer> levels = new ArrayList<>();
        SafeCopies.Outcome outcome = copy(Cover.BLUR, (face, cover, level) -> {
            levels.add(level);
            return face.box().equals(weak.box())
                    ? tooLittleAtFirst(face, cover, level)
                    : SafeCopies.usual(face, cover, level);
        });
        assertThat(((SafeCopies.Made) outcome).strengthened()).isEqualTo(1);
        assertThat(levels).as("two rounds").hasSize(2 * hidden.size());
        assertThat(levels.stream().filter(level -> level == 2)).hasSize(1);
    }

    @Test
    void whereNothingHelpsThereIsNoCopy() {
        SafeCopies.Outcome outcome = copy(Cover.SOLID, (face, cover, level) -> tooLittle(face, cover));
        assertThat(outcome).isInstanceOf(SafeCopies.NotMade.class);
        assertThat(((SafeCopies.NotMade) outcome).problem().code()).isEqualTo(ProblemCode.COPY_STILL_MATCHED);
    }

    @Test
    void theStrongestCoversAreOfOneColourWhateverWasAskedFor() throws InterruptedException {
        Face face = faces(photo).get(0);
        for (int level = 1; level <= CoveredFace.STRONGEST; level++) {
            assertThat(SafeCopies.usual(face, Cover.BLUR, level))
                    .isEqualTo(new CoveredFace(face.box(), level < 5 ? Cover.BLUR : Cover.SOLID, level));
        }
    }

    @Test
    void itIsToldHowOftenThatWasNeeded(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("photo.jpg"), photo);
        try (SafeCopies copies = new SafeCopies(engine, null, StrongerCoversTest::tooLittleAtFirst)) {
            SafeCopyWriter.Outcome outcome =
                    new SafeCopyWriter(copies, new HiddenPeople.Everyone(), Cover.SOLID, folder).copy(file);
            assertThat(outcome).isInstanceOf(SafeCopyWriter.Written.class);
            SafeCopyWriter.Written written = (SafeCopyWriter.Written) outcome;
            assertThat(Messages.english().of(written))
                    .isEqualTo(written.covered() + " of " + written.faces()
                            + " faces covered. It was covered more strongly"
                            + " than at first (" + written.strengthened()
                            + " times), because this app still matched what was covered.");
            assertThat(new Messages(Locale.GERMAN).of(written)).contains("(" + written.strengthened() + " Mal)");
        }
    }
}
