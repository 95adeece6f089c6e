package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.model.Cover;
import org.sightline.model.Face;
import org.sightline.model.PersonId;
import org.sightline.model.ProblemCode;
import org.sightline.model.Role;
import org.sightline.people.FalseMatches;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** Copies of real photos, made and examined again by the real models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SafeCopiesTest {

    private static final double MATCH = FalseMatches.similarity(0.01);

    private final Engine engine = TestEngine.start();
    private final SamplePhotos samples = SamplePhotos.load();
    private final SafeCopies nobodyKnown = new SafeCopies(engine, null);

    @AfterAll
    void close() {
        nobodyKnown.close();
    }

    private List<Face> faces(byte[] file) {
        JudgedPhoto photo = SinglePhoto.examine(engine, file, "a photo").photo();
        return photo == null ? List.of() : photo.photo().faces();
    }

    private static SafeCopies.Made made(SafeCopies.Outcome outcome) {
        assertThat(outcome).isInstanceOf(SafeCopies.Made.class);
        return (SafeCopies.Made) outcome;
    }

    private void assertHidden(byte[] file, Cover cover) {
        List<Face> before = faces(file);
        SafeCopies.Made copy = made(nobodyKnown.make(file, new HiddenPeople.Everyone(), cover));
        assertThat(copy.covered()).isEqualTo(copy.faces()).isGreaterThanOrEqualTo(before.size());
        for (Face left : faces(copy.file())) {
            assertThat(before).noneMatch(hidden -> hidden.embedding().similarity(left.embedding()) >= MATCH);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsMatchedInACopyThatHidesEveryone(Cover cover) {
        SamplePhoto photo = samples.people().get(1);
        assertHidden(samples.smallVariation(photo, 900, 5), cover);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource
    void nobodyIsMatchedInAnyCopy(Cover cover) {
        Stream.concat(samples.people().stream(), samples.scenes().stream())
                .forEach(photo -> assertHidden(samples.variation(photo, 3), cover));
    }

    @Test
    void aLargeFaceBehindABlurIsNotMatched() {
        assertHidden(samples.people().get(0).bytes(), Cover.BLUR);
    }

    @Test
    void aPhotoWithoutFacesIsNotEncodedAnew() {
        byte[] file = samples.smallVariation(samples.emptyScenes().get(0), 400, 2);
        SafeCopies.Made copy = made(nobodyKnown.make(file, new HiddenPeople.Strangers(), Cover.SOLID));
        assertThat(copy.faces()).isZero();
        assertThat(copy.file().length).isLessThanOrEqualTo(file.length);
    }

    @Test
    void whatIsNoPictureIsSaidToBeThat() {
        assertThat(nobodyKnown.make(new byte[] {1, 2, 3}, new HiddenPeople.Everyone(), Cover.SOLID))
                .isEqualTo(new SafeCopies.NotMade(
                        new org.sightline.model.Problem(null, ProblemCode.IMAGE_UNREADABLE, List.of())));
    }

    @Test
    void whoIsKnownIsShownAndChildrenNever(@TempDir Path folder) throws Exception {
        Path photos = Files.createDirectories(folder.resolve("photos"));
        byte[] scanned = samples.smallVariation(samples.people().get(1), 900, 0);
        for (int i = 0; i < 3; i++) {
            Files.write(
                    photos.resolve("photo" + i + ".jpg"),
                    i == 0 ? scanned : samples.smallVariation(samples.people().get(1), 900, i));
        }
        byte[] other = samples.smallVariation(samples.people().get(1), 900, 77);
        try (Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            new ScanJob(engine, audit, List.of(photos), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            People people = new People(audit, Clock.systemUTC());
            PersonId somebody = people.everybody().get(0).person().id();
            try (SafeCopies copies = new SafeCopies(engine, audit)) {
                HiddenPeople strangers = new HiddenPeople.Strangers();
                assertThat(made(copies.make(scanned, strangers, Cover.SOLID)).covered())
                        .as("nobody said who it is")
                        .isPositive();
                people.role(somebody, Role.ME);
                for (byte[] photo : List.of(scanned, other)) {
                    SafeCopies.Made shown = made(copies.make(photo, strangers, Cover.SOLID));
                    assertThat(shown.covered()).as("of the user").isLessThan(shown.faces());
                    assertThat(made(copies.make(photo, new HiddenPeople.AllButMe(), Cover.SOLID))
                                    .covered())
                            .isEqualTo(shown.covered());
                    SafeCopies.Made named =
                            made(copies.make(photo, new HiddenPeople.These(Set.of(somebody)), Cover.SOLID));
                    assertThat(named.covered()).as("the user").isBetween(1, named.faces());
                }
                people.role(somebody, Role.MY_CHILD);
                for (byte[] photo : List.of(scanned, other)) {
                    SafeCopies.Made child = made(copies.make(photo, strangers, Cover.SOLID));
                    assertThat(child.covered()).isEqualTo(child.faces());
                    assertThat(made(copies.make(
                                            photo, new HiddenPeople.These(Set.of(new PersonId("nobody"))), Cover.SOLID))
                                    .covered())
                            .as("the child, whoever else is asked for")
                            .isPositive();
                }
            }
        }
    }
}
