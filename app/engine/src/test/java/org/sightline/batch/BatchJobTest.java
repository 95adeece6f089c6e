package org.sightline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.ScanProgress;
import org.sightline.audit.Stores;
import org.sightline.audit.TestEngine;
import org.sightline.model.Effort;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;

/** Batches with real stores, reports and hand-overs; what examines the photos is quick and looks at none. */
class BatchJobTest {

    private static final BatchWords WORDS = new BatchWords(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private final SamplePhotos samples = SamplePhotos.load();
    private int seed;

    private Path exports() {
        return folder.resolve("exports");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private AppFolders folders() {
        return AppFolders.under(folder.resolve("home"));
    }

    private Path export(String name, int photos) throws IOException {
        Path child = Files.createDirectories(exports().resolve(name));
        for (int i = 0; i < photos; i++) {
            Files.write(
                    child.resolve("picture " + i + ".jpg"),
                    samples.smallVariation(samples.emptyScenes().get(0), 60, seed++));
        }
        return child;
    }

    private static void agree(Path consent, String person, String scopes) throws IOException {
        Files.writeString(
                consent,
                "{\"version\": 1, \"person\": \"" + person + "\", \"agreedOn\": \"2026-11-01\", \"agreedTo\": ["
                        + scopes + "]}");
    }

    private Path agreed(String name, int photos) throws IOException {
        Path child = export(name, photos);
        agree(child.resolve("consent.json"), "Person of " + name, "\"EXAMINATION\", \"COUNTING\"");
        return child;
    }

    /** Remembers what it was told, and asks to stop while one child is examined. */
    private static final class Watch implements BatchListener {

        private final CancellationToken token = new CancellationToken();
        private final @Nullable String stopIn;
        private final List<String> ended = new ArrayList<>();
        private final List<String> before = new ArrayList<>();
        private String current = "";

        Watch(@Nullable String stopIn) {
            this.stopIn = stopIn;
        }

        @Override
        public void begun(Child child, int number, int count) {
            current = child.name();
        }

        @Override
        public void progress(ScanProgress progress) {
            if (current.equals(stopIn) && progress.phase().compareTo(ScanProgress.Phase.EXAMINING) >= 0) {
                token.cancel();
            }
        }

        @Override
        public void ended(BatchRow row, boolean wasBefore) {
            (wasBefore ? before : ended).add(row.child());
        }
    }

    private BatchPlan plan(Shard shard, boolean keepStores) throws Exception {
        BatchOptions options = new BatchOptions(
                new ScanOptions(Set.of(), 2, Effort.QUICK),
                EnumSet.of(ReportWriter.Format.HTML, ReportWriter.Format.JSON, ReportWriter.Format.CSV),
                Locale.ENGLISH,
                Discretion.USUAL.withoutFaces(),
                keepStores);
        return new BatchPlan(
                Children.of(exports()),
                Consents.of(null, WORDS, Clock.systemUTC()),
                BatchFolder.open(out(), WORDS),
                shard,
                null,
                options);
    }

    private BatchResult run(Watch watch, Shard shard, boolean keepStores) throws Exception {
        try (Engine engine = TestEngine.quick()) {
            return new BatchJob(engine, folders(), plan(shard, keepStores), Passphrases.NONE, Clock.systemUTC(), WORDS)
                    .run(watch, watch.token);
        }
    }

    private BatchResult run() throws Exception {
        return run(new Watch(null), Shard.WHOLE, false);
    }

    private BatchSummary summary() throws Exception {
        return BatchSummary.of(
                BatchFolder.open(out(), WORDS), Children.of(exports()), folders(), Passphrases.NONE, WORDS);
    }

    private static Outcome outcome(BatchResult result, String child) {
        return result.rows().stream()
                .filter(row -> row.child().equals(child))
                .map(BatchRow::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static String detail(BatchResult result, String child) {
        return result.rows().stream()
                .filter(row -> row.child().equals(child))
                .map(BatchRow::detail)
                .findFirst()
                .orElseThrow();
    }

    private Passphrase passphraseOf(String child) throws IOException {
        return Files.readAllLines(out().resolve("passphrases.txt")).stream()
                .filter(line -> line.startsWith(child + "\t"))
                .map(line -> new Passphrase(line.substring(child.length() + 1).toCharArray()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void twentyExportsWithOneCorruptOneWithoutConsentAndOneInterruption() throws Exception {
        for (int i = 1; i <= 20; i++) {
            agreed(String.format("p%02d", i), i == 5 ? 40 : 2);
        }
        Files.delete(exports().resolve("p07/picture 0.jpg"));
        Files.delete(exports().resolve("p07/picture 1.jpg"));
        Files.writeString(exports().resolve("p07/facebook.zip"), "PK\003\004, and no ZIP after all");
        Files.delete(exports().resolve("p11/consent.json"));

        Watch first = new Watch("p05");
        BatchResult stopped = run(first, Shard.WHOLE, false);
        assertThat(stopped.cancelled()).isTrue();
        assertThat(first.ended).containsExactly("p01", "p02", "p03", "p04");
        assertThat(out().resolve("stores/p05.sightline")).exists();
        assertThat(out().resolve("hand-overs/p05.sealed")).doesNotExist();

        Watch second = new Watch(null);
        BatchResult result = run(second, Shard.WHOLE, false);
        assertThat(result.cancelled()).isFalse();
        assertThat(second.before).containsExactly("p01", "p02", "p03", "p04");
        assertThat(second.ended).hasSize(16).startsWith("p05");
        assertThat(outcome(result, "p07")).isEqualTo(Outcome.NOTHING_READ);
        assertThat(detail(result, "p07")).startsWith("p07/facebook.zip: ").contains("S-102");
        assertThat(outcome(result, "p11")).isEqualTo(Outcome.NO_CONSENT);
        assertThat(detail(result, "p11"))
                .contains(exports().resolve("p11/consent.json").toString());
        assertThat(result.rows().stream().filter(BatchRow::isDone)).hasSize(18);
        assertThat(out().resolve("stores")).isEmptyDirectory();

        assertHandOver("p05", 40);
        assertHandOver("p20", 2);
        assertPages();

        Watch third = new Watch(null);
        run(third, Shard.WHOLE, false);
        assertThat(third.ended).as("only what is not done is tried again").containsExactly("p07", "p11");
    }

    private void assertHandOver(String child, int photos) throws Exception {
        Path opened = Files.createDirectories(folder.resolve("opened-" + child));
        HandOver.open(out().resolve("hand-overs/" + child + ".sealed"), passphraseOf(child), opened);

        String report = Files.readString(opened.resolve("report.json"));
        assertThat(report).contains("\"photos\": " + photos + ",");
        assertThat(opened.resolve("report.html")).exists();
        assertThat(opened.resolve("report-pages/plan.html")).exists();
        assertThat(Files.readAllLines(opened.resolve("photos.csv"))).hasSizeGreaterThan(photos);
        assertThat(opened.resolve("consent.json"))
                .hasSameBinaryContentAs(exports().resolve(child + "/consent.json"));
    }

    private void assertPages() throws Exception {
        BatchSummary summary = summary();
        assertThat(summary.isComplete()).isTrue();
        summary.write(WORDS, "sightline test");

        String index = Files.readString(out().resolve("index.html"));
        assertThat(index).contains("href=\"./hand-overs/p20.sealed\"", "p11", "no consent record");
        assertThat(index).doesNotContain("href=\"./hand-overs/p07.sealed\"", "Person of");
        String numbers =
                Files.readString(out().resolve("aggregate.json")) + Files.readString(out().resolve("aggregate.html"));
        assertThat(numbers).doesNotContainPattern("p[0-9]{2}").doesNotContain("Person of");
        assertThat(numbers).contains("\"group\":\"location\"");
    }

    @Test
    void whatIsRememberedNamesNobodyAndIsReadableByThisUserOnly() throws Exception {
        agreed("Quendolyn", 1);
        Files.writeString(exports().resolve("Xylokarp.zip"), "no ZIP");
        agree(exports().resolve("Xylokarp.zip.consent.json"), "Nachtigall", "\"EXAMINATION\"");
        run();

        List<Path> notes = files(out().resolve(".sightline-batch"));
        assertThat(notes.stream().filter(file -> file.toString().endsWith(".note")))
                .hasSize(2);
        for (Path file : notes) {
            assertThat(file + Files.readString(file, StandardCharsets.ISO_8859_1))
                    .doesNotContain("Quendolyn", "Xylokarp", "Nachtigall", "NOTHING_READ");
        }
        if (!System.getProperty("os.name").startsWith("Windows")) {
            for (Path file : files(out())) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .matches(file.endsWith("lock") ? "rw-.*" : "rw-------");
            }
        }
    }

    @Test
    void whatChangedIsDoneAgainAndNothingElse() throws Exception {
        agreed("anna", 1);
        agreed("bert", 1);
        run();
        byte[] annas = Files.readAllBytes(out().resolve("hand-overs/anna.sealed"));
        Path picture = exports().resolve("bert/picture 0.jpg");
        Files.setLastModifiedTime(picture, FileTime.fromMillis(1_000_000_000_000L));

        Watch again = new Watch(null);
        run(again, Shard.WHOLE, false);
        assertThat(again.ended).containsExactly("bert");
        assertThat(out().resolve("hand-overs/anna.sealed")).hasBinaryContent(annas);

        Files.delete(out().resolve("hand-overs/anna.sealed"));
        Watch third = new Watch(null);
        run(third, Shard.WHOLE, false);
        assertThat(third.ended).containsExactly("anna");
        assertThat(Files.readAllLines(out().resolve("passphrases.txt")))
                .as("a passphrase stays what it was")
                .hasSize(3);
    }

    @Test
    void aWithdrawnConsentIsNotCountedAnyMore() throws Exception {
        Path anna = agreed("anna", 1);
        run();
        Files.delete(anna.resolve("consent.json"));
        BatchResult result = run();

        assertThat(outcome(result, "anna")).isEqualTo(Outcome.NO_CONSENT);
        assertThat(detail(result, "anna")).contains("remove it if consent was withdrawn");
        assertThat(summary().rows()).extracting(BatchRow::outcome).containsExactly(Outcome.NO_CONSENT);
    }

    @Test
    void whoDidNotAgreeIsNotOpenedAndAnotherPersonIsNotTakenForTheFirst() throws Exception {
        Path anna = export("anna", 1);
        agree(anna.resolve("consent.json"), "Anna", "\"COUNTING\"");
        Path bert = agreed("bert", 1);
        Path carla = export("carla", 1);
        Files.writeString(carla.resolve("consent.json"), "{\"version\": 1}");
        BatchResult result = run();

        assertThat(outcome(result, "anna")).isEqualTo(Outcome.NOT_AGREED);
        assertThat(outcome(result, "bert")).isEqualTo(Outcome.DONE);
        assertThat(outcome(result, "carla")).isEqualTo(Outcome.CONSENT_WRONG);
        assertThat(detail(result, "carla")).contains("consent.json, line 1");

        byte[] berts = Files.readAllBytes(out().resolve("hand-overs/bert.sealed"));
        agree(bert.resolve("consent.json"), "Somebody else", "\"EXAMINATION\"");
        assertThat(outcome(run(), "bert")).isEqualTo(Outcome.ANOTHER_PERSON);
        assertThat(outcome(run(), "bert")).isEqualTo(Outcome.ANOTHER_PERSON);
        assertThat(out().resolve("hand-overs/bert.sealed")).hasBinaryContent(berts);
    }

    @Test
    void answersThatCannotBeTakenAreNamedAndTheRestGoesOn() throws Exception {
        Path anna = agreed("anna", 1);
        agreed("bert", 1);
        Files.writeString(anna.resolve("answers.json"), "{\"version\": 2}");
        BatchResult result = run();

        assertThat(outcome(result, "anna")).isEqualTo(Outcome.ANSWERS_WRONG);
        assertThat(detail(result, "anna")).contains("answers.json, line 1");
        assertThat(outcome(result, "bert")).isEqualTo(Outcome.DONE);
        assertThat(out().resolve("stores/anna.sightline")).exists();

        Files.writeString(anna.resolve("answers.json"), """
                {"version": 1, "overrides": [{"audience": "PUBLIC", "platform": "folder", "kind": "FILE"}]}
                """);
        assertThat(outcome(run(), "anna")).isEqualTo(Outcome.DONE);
        Path opened = Files.createDirectories(folder.resolve("opened"));
        HandOver.open(out().resolve("hand-overs/anna.sealed"), passphraseOf("anna"), opened);
        assertThat(Files.readString(opened.resolve("report.json"))).contains("USER_ANSWER");
        assertThat(out().resolve("stores")).isEmptyDirectory();
    }

    @Test
    void sharesTogetherComeToWhatTheWholeDoesAndNoneWritesWhatAnotherDoes() throws Exception {
        for (String name : List.of("anna", "bert", "carla", "dora", "emil")) {
            agreed(name, 1);
        }
        run(new Watch(null), new Shard(1, 2), false);
        BatchSummary half = summary();
        assertThat(half.isComplete()).isFalse();
        half.write(WORDS, "sightline test");
        assertThat(out().resolve("aggregate.json")).doesNotExist();
        assertThat(Files.readString(out().resolve("index.html"))).contains("Not examined yet");

        Watch second = new Watch(null);
        run(second, new Shard(2, 2), false);
        assertThat(second.ended).containsExactly("bert", "dora");
        assertThat(summary().rows()).extracting(BatchRow::outcome).containsOnly(Outcome.DONE);
        assertThat(Files.readAllLines(out().resolve("passphrases-1-of-2.txt"))).hasSize(4);
        assertThat(Files.readAllLines(out().resolve("passphrases-2-of-2.txt"))).hasSize(3);
        assertThat(out().resolve("passphrases.txt")).doesNotExist();

        Watch whole = new Watch(null);
        run(whole, Shard.WHOLE, false);
        assertThat(whole.ended).as("what shares did is done").isEmpty();
    }

    @Test
    void aKeptStoreOpensWithThePersonsPassphraseAndHoldsNobodyElse() throws Exception {
        agreed("anna", 2);
        agreed("bert", 3);
        run(new Watch(null), Shard.WHOLE, true);

        assertThat(files(out().resolve("stores"))).hasSize(2);
        for (String child : List.of("anna", "bert")) {
            PassphraseList list = new PassphraseList(List.of(), out().resolve("passphrases.txt"), WORDS);
            try (Audit audit = new Stores(folders(), list.forStoreOf(child))
                    .open(out().resolve("stores/" + child + ".sightline"))) {
                assertThat(audit.inputs()).containsExactly(exports().resolve(child));
                assertThat(audit.summary(List.of()).photos()).isEqualTo(child.equals("anna") ? 2 : 3);
            }
        }
        PassphraseList list = new PassphraseList(List.of(), out().resolve("passphrases.txt"), WORDS);
        assertThatThrownBy(() ->
                        new Stores(folders(), list.forStoreOf("anna")).open(out().resolve("stores/bert.sightline")))
                .hasMessageContaining("not the passphrase");
    }

    @Test
    void theKeyOfTheNotesIsNeededToGoOn() throws Exception {
        agreed("anna", 1);
        run();
        for (Path key : files(folders().keys())) {
            Files.delete(key);
        }
        assertThatThrownBy(this::run).isInstanceOf(BatchException.class).hasMessageContaining("--passphrase-file");
        assertThatThrownBy(this::summary).isInstanceOf(BatchException.class);
    }

    @Test
    void aFolderOfSomethingElseIsNotWrittenTo() throws Exception {
        Files.createDirectories(out());
        Files.writeString(out().resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> BatchFolder.open(out(), WORDS)).hasMessageContaining("holds no batch");
        assertThat(files(out())).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void passphrasesOfTheTrainersOwnAreTakenAndMissingOnesAdded() throws Exception {
        Path own = Files.writeString(folder.resolve("own.txt"), "# mine\nanna\tcorrect horse battery\n");
        PassphraseList list = new PassphraseList(List.of(own), own, WORDS);

        assertThat(list.of("anna").matches(new Passphrase("correct horse battery".toCharArray())))
                .isTrue();
        Passphrase berts = list.of("bert");
        assertThat(new PassphraseList(List.of(), own, WORDS).of("bert").matches(berts))
                .isTrue();
        Files.writeString(own, "anna: no tab");
        assertThatThrownBy(() -> new PassphraseList(List.of(), own, WORDS)).hasMessageContaining("line 1");
    }
}
