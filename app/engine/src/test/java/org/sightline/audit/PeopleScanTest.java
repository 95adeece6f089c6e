package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Box;
import org.sightline.model.Correction;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.ProblemCode;
import org.sightline.model.ReasonCode;
import org.sightline.model.Role;
import org.sightline.people.GroupingProgress;
import org.sightline.report.ReportWriter;
import org.sightline.samples.SamplePhotos;

/** People on real photos: found by a scan, corrected, kept over scans, searched for. */
class PeopleScanTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path temporary;

    private final SamplePhotos samples = SamplePhotos.load();
    private final Engine engine = TestEngine.start();
    private Path photos = Path.of("");

    /** Two groups of people, three photos each. */
    @BeforeEach
    void photos() throws IOException {
        photos = Files.createDirectories(temporary.resolve("photos"));
        for (int group = 0; group < 2; group++) {
            for (int i = 0; i < 3; i++) {
                Files.write(
                        photos.resolve("group" + group + "_" + i + ".jpg"),
                        samples.smallVariation(samples.people().get(group), 900, 10 * group + i));
            }
        }
    }

    private Audit open(String store) {
        return TestEngine.open(temporary.resolve(store + ".sightline"));
    }

    private ScanResult scan(Audit audit) {
        return new ScanJob(engine, audit, List.of(photos), new ScanOptions(Set.of(), 2, Effort.QUICK))
                .run(ScanListener.NONE, new CancellationToken());
    }

    private static List<JudgedPhoto> photos(Audit audit) {
        List<JudgedPhoto> all = new ArrayList<>();
        audit.forEachPhoto(List.of(), all::add);
        return all;
    }

    private String report(Audit audit, String name) throws Exception {
        Path file = new ReportWriter("0", NOON)
                .write(audit, List.of(), temporary.resolve(name), EnumSet.of(ReportWriter.Format.JSON))
                .get(0);
        return Files.readString(file);
    }

    private static List<String> problems(Audit audit) {
        return audit.problems(10, Messages.english()).stream()
                .map(AuditProblem::code)
                .toList();
    }

    private static People people(Audit audit) {
        return new People(audit, NOON);
    }

    /** Someone with a clear face on three photos. */
    private static PersonId somebody(Audit audit) {
        return people(audit).faces().entrySet().stream()
                .filter(person -> person.getValue().size() == 3)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private static JudgedPhoto photo(Audit audit, FaceId face) {
        return audit.photo(face.photo(), List.of()).orElseThrow();
    }

    private static PhotoFace face(Audit audit, FaceId id) {
        return photo(audit, id).faces().stream()
                .filter(face -> face.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<FaceId> faces(Audit audit, PersonId person) {
        return people(audit).faces().getOrDefault(person, List.of());
    }

    @Test
    void aPersonOfThreePhotosIsOnePersonAndNobodyIsOnAPhotoTwice() throws Exception {
        try (Audit audit = open("one")) {
            scan(audit);
            Map<PersonId, List<FaceId>> people = people(audit).faces();
            assertThat(people.values().stream().filter(faces -> faces.size() == 3))
                    .as("of two groups of three to five people")
                    .hasSizeBetween(5, 10);
            assertThat(people.values())
                    .allSatisfy(
                            faces -> assertThat(faces).extracting(FaceId::photo).doesNotHaveDuplicates());
            assertThat(audit.summary(List.of()).people()).isEqualTo(people.size());
            assertThat(people(audit).everybody())
                    .as("everybody at once")
                    .allSatisfy(member -> {
                        assertThat(member.person())
                                .isEqualTo(people(audit).person(member.person().id()));
                        assertThat(member.faces())
                                .isEqualTo(people.get(member.person().id()));
                    })
                    .hasSize(people.size());
            try (Audit other = open("two")) {
                scan(other);
                assertThat(report(audit, "r1"))
                        .as("the same photos give the same people")
                        .isEqualTo(report(other, "r2"));
            }
        }
    }

    @Test
    void aScanWhoseArchiveWentAwayEndsWithThePeopleOfAnUndisturbedOneOnceItIsBack() throws Exception {
        Path elsewhere = temporary.resolve("elsewhere");
        try (Audit audit = open("one")) {
            new ScanJob(engine, audit, List.of(photos), new ScanOptions(Set.of(), 1, Effort.QUICK))
                    .run(
                            progress -> {
                                if (progress.done() > 0 && progress.done() < 6) {
                                    move(photos, elsewhere);
                                }
                            },
                            new CancellationToken());
            assertThat(photos(audit)).as("a part was examined").hasSizeBetween(1, 5);
            assertThat(people(audit).faces())
                    .as("nobody is told from anybody yet")
                    .isEmpty();
            move(elsewhere, photos);
            scan(audit);
            try (Audit undisturbed = open("two")) {
                scan(undisturbed);
                assertThat(report(audit, "disturbed")).isEqualTo(report(undisturbed, "undisturbed"));
            }
        }
    }

    @Test
    void whatWaitsIsNotGroupedWithoutAnArchiveThatIsNotThere() throws Exception {
        Path elsewhere = temporary.resolve("elsewhere");
        try (Audit audit = open("one")) {
            CancellationToken token = new CancellationToken();
            new ScanJob(engine, audit, List.of(photos), new ScanOptions(Set.of(), 1, Effort.QUICK))
                    .run(
                            progress -> {
                                if (progress.done() > 0) {
                                    token.cancel();
                                }
                            },
                            token);
            assertThat(photos(audit)).as("a part was examined").hasSizeBetween(1, 5);
            move(photos, elsewhere);
            scan(audit);
            assertThat(people(audit).faces())
                    .as("a part gives the whole other people")
                    .isEmpty();
            assertThat(problems(audit)).as("and that is said").contains(ProblemCode.PEOPLE_WAIT.code());
            move(elsewhere, photos);
            scan(audit);
            assertThat(problems(audit)).isEmpty();
            try (Audit undisturbed = open("two")) {
                scan(undisturbed);
                assertThat(report(audit, "disturbed")).isEqualTo(report(undisturbed, "undisturbed"));
            }
        }
    }

    private static void move(Path from, Path to) {
        try {
            if (Files.exists(from)) {
                Files.move(from, to);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void peopleKeepTheirNamesWhenPhotosComeAndAreExaminedMoreClosely() throws Exception {
        PersonId person;
        Set<String> before;
        try (Audit audit = open("one")) {
            scan(audit);
            person = somebody(audit);
            people(audit).name(person, " Anna Meier ");
            people(audit).role(person, Role.KNOWN);
            before = paths(audit, person);
        }
        Files.write(
                photos.resolve("more.jpg"),
                samples.smallVariation(samples.people().get(0), 800, 77));
        Files.write(
                photos.resolve("even_more.jpg"),
                samples.smallVariation(samples.people().get(1), 800, 78));
        try (Audit audit = open("one")) {
            new ScanJob(engine, audit, List.of(photos), new ScanOptions(Set.of(), 2, Effort.NORMAL))
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(people(audit).person(person)).isEqualTo(new Person(person, "Anna Meier", Role.KNOWN, false));
            assertThat(paths(audit, person))
                    .as("and has a photo more")
                    .hasSize(4)
                    .containsAll(before);
        }
    }

    private static Set<String> paths(Audit audit, PersonId person) {
        return faces(audit, person).stream()
                .map(face -> photo(audit, face).path())
                .collect(Collectors.toSet());
    }

    @Test
    void aNameBesideTheFaceIsToldAndAChildWeighsMore() throws Exception {
        try (Audit audit = open("one")) {
            scan(audit);
            PersonId person = somebody(audit);
            JudgedPhoto photo = photo(audit, faces(audit, person).get(0));
            people(audit).name(person, photo.path().startsWith("group0") ? "Group0" : "Group1");
            people(audit).role(person, Role.MY_CHILD);

            assertThat(photo(audit, faces(audit, person).get(0)).reasons())
                    .extracting(reason -> reason.code())
                    .contains(ReasonCode.CHILD);
            people(audit).name(person, "group");
            assertThat(photo(audit, faces(audit, person).get(0)).reasons())
                    .extracting(reason -> reason.code())
                    .contains(ReasonCode.NAME_IN_FILE_NAME);
            people(audit).undo(GroupingProgress.NONE);
            people(audit).undo(GroupingProgress.NONE);
            assertThat(photo(audit, faces(audit, person).get(0)).reasons())
                    .extracting(reason -> reason.code())
                    .doesNotContain(ReasonCode.CHILD);
        }
    }

    @Test
    void aSearchFindsThePersonAndNoChild() throws Exception {
        try (Audit audit = open("one")) {
            scan(audit);
            PersonId person = somebody(audit);
            Face query = face(audit, faces(audit, person).get(0)).face();
            FaceSearch search = new FaceSearch(audit);
            FaceAnswer.Found found = (FaceAnswer.Found) search.find(query, 3, List.of());
            assertThat(found.matches())
                    .hasSize(3)
                    .allSatisfy(match -> assertThat(match.face().person())
                            .isEqualTo(people(audit).person(person)));
            assertThat(found.isMe()).isFalse();
            people(audit).role(person, Role.ME);
            assertThat(((FaceAnswer.Found) search.find(query, 3, List.of())).isMe())
                    .isTrue();

            people(audit).role(person, Role.MY_CHILD);
            assertThat(search.find(query, 3, List.of())).isEqualTo(new FaceAnswer.Child());
        }
    }

    @Test
    void twoWhomAPhotoShowsAreNotMadeOneUnlessTheUserSaysSo() throws Exception {
        try (Audit audit = open("one")) {
            scan(audit);
            JudgedPhoto photo = photos(audit).get(0);
            List<PhotoFace> clear = clear(photo);
            PersonId one = person(clear.get(0));
            PersonId other = person(clear.get(1));
            FaceId second = clear.get(1).id();
            assertThatThrownBy(() -> people(audit).merge(one, other, false))
                    .isInstanceOfSatisfying(
                            CorrectionRefused.class,
                            refused -> assertThat(refused.why()).isEqualTo(CorrectionRefused.Why.BOTH_ON_ONE_PHOTO));
            assertThat(people(audit).corrections()).isEmpty();
            people(audit).merge(one, other, true);
            people(audit).group(GroupingProgress.NONE);
            assertThat(person(face(audit, second))).isEqualTo(one);
            assertThat(people(audit).undo(GroupingProgress.NONE)).containsInstanceOf(Correction.Merged.class);
            assertThat(person(face(audit, second)))
                    .as("although a grouping obeyed it")
                    .isEqualTo(other);
        }
    }

    private static List<PhotoFace> clear(JudgedPhoto photo) {
        return photo.faces().stream().filter(face -> face.person() != null).toList();
    }

    private static PersonId person(PhotoFace face) {
        Person person = face.person();
        if (person == null) {
            throw new AssertionError("Nobody: " + face.id());
        }
        return person.id();
    }

    @Test
    void whatIsNoFaceCountsNowhereAndWhatIsDrawnEverywhere() throws Exception {
        try (Audit audit = open("one")) {
            scan(audit);
            long faces = audit.summary(List.of()).faces();
            JudgedPhoto photo = photos(audit).get(0);
            PhotoFace face = clear(photo).get(0);
            people(audit).notAFace(face.id());
            assertThat(audit.summary(List.of()).faces()).isEqualTo(faces - 1);
            assertThat(report(audit, "without"))
                    .doesNotContain(String.format(
                                    java.util.Locale.ROOT,
                                    "%.1f",
                                    face.face().box().x()) + ", ");

            PersonId whose = person(face);
            PersonId drawn = draw(audit, photo, face.face().box());
            assertThat(drawn).isNotEqualTo(whose);
            assertThat(audit.summary(List.of()).faces()).isEqualTo(faces);
            scan(audit);
            people(audit).group(GroupingProgress.NONE);
            JudgedPhoto again = audit.photo(photo.photo().id(), List.of()).orElseThrow();
            assertThat(again.faces())
                    .filteredOn(shown -> shown.id().number() > photo.faces().size())
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.face()
                                    .embedding()
                                    .similarity(face.face().embedding()))
                            .as("it is measured as the one that was found")
                            .isGreaterThan(0.8))
                    .satisfies(shown -> assertThat(person(shown))
                            .as("and is found to be the same person's")
                            .isEqualTo(whose));
            people(audit).undo(GroupingProgress.NONE);
            people(audit).undo(GroupingProgress.NONE);
            assertThat(audit.photo(photo.photo().id(), List.of()).orElseThrow().faces())
                    .isEqualTo(photo.faces());
        }
    }

    private PersonId draw(Audit audit, JudgedPhoto photo, Box box) throws Exception {
        Face measured = looking(audit, photo, (experiments, file) -> {
            try {
                return experiments.measure(file, box).orElseThrow();
            } catch (InterruptedException stopped) {
                throw new AssertionError(stopped);
            }
        });
        return people(audit).draw(photo.photo().id(), measured);
    }

    private <T> T looking(Audit audit, JudgedPhoto photo, BiFunction<FaceExperiments, byte[], T> look)
            throws InterruptedException {
        try (FaceExperiments experiments = new FaceExperiments(engine, audit);
                PhotoFiles files = new PhotoFiles(engine, audit, List.of(), experiments.largestFile())) {
            return files.visit(photo, (file, copy) -> look.apply(experiments, file))
                    .result()
                    .orElseThrow();
        }
    }

    @Test
    void itIsProvedDownToWhereAFaceIsMatched() throws Exception {
        try (Audit audit = open("one");
                FaceExperiments experiments = new FaceExperiments(engine, audit)) {
            scan(audit);
            FaceId id = faces(audit, somebody(audit)).get(0);
            JudgedPhoto photo = photo(audit, id);
            try (PhotoFiles files = new PhotoFiles(engine, audit, List.of(), experiments.largestFile())) {
                MatchProof proof = files.visit(
                                photo,
                                (file, copy) ->
                                        experiments.prove(file, copy, photo, face(audit, id), new CancellationToken()))
                        .result()
                        .orElseThrow()
                        .orElseThrow();
                assertThat(proof.others()).isEqualTo(2);
                assertThat(proof.smaller().get(0).isMatch()).as("as it is").isTrue();
                assertThat(MatchProof.last(proof.smaller()).orElseThrow().interEyeDistance())
                        .as("somewhere it ends")
                        .isBetween(5.0, 25.0);
                assertThat(MatchProof.last(proof.blurred()).orElseThrow().blur())
                        .isBetween(0.02, 0.2);
            }
        }
    }
}
