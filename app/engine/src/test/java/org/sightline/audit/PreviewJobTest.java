package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Effort;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.FullExport;
import org.sightline.samples.Layout;
import org.sightline.samples.SampleExport;
import org.sightline.store.StoredFile;
import org.sightline.vault.Passphrases;

class PreviewJobTest {

    @TempDir
    private Path folder;

    /** Written once: no test changes it. */
    private static Path zip = Path.of("");

    private static ExportTruth truth = FullExport.in(Layout.JSON_2024).truth();

    @BeforeAll
    static void write(@TempDir Path shared) throws Exception {
        zip = shared.resolve("facebook.zip");
        truth = SampleExport.large(30).export().writeZip(zip);
    }

    private Stores stores() {
        return new Stores(
                new org.sightline.system.AppFolders(
                        TestEngine.folders().cache(),
                        folder.resolve("logs"),
                        folder.resolve("temporary"),
                        folder.resolve("keys")),
                Passphrases.NONE);
    }

    private ScanPreview preview(Path export, boolean measure, ScanOptions options) {
        return new PreviewJob(TestEngine.start(), stores(), List.of(export), options)
                .run(measure, new CancellationToken());
    }

    private long of(org.sightline.samples.AppearanceKind kind) {
        return truth.ofKind(kind).size();
    }

    @Test
    void whatIsThereIsCountedAsAScanWouldFindIt() throws Exception {
        ScanPreview preview = preview(zip, false, ScanOptions.usual());

        assertThat(preview.archives()).singleElement().satisfies(contents -> {
            assertThat(contents.archive().accountHandle()).isEqualTo("alex.example");
            assertThat(contents.appearances())
                    .containsEntry(AppearanceKind.POST, of(org.sightline.samples.AppearanceKind.POST))
                    .containsEntry(AppearanceKind.MESSAGE, of(org.sightline.samples.AppearanceKind.MESSAGE))
                    .containsEntry(AppearanceKind.STORY, of(org.sightline.samples.AppearanceKind.STORY));
            assertThat(contents.outOfSight()).isEqualTo(of(org.sightline.samples.AppearanceKind.STORY));
            assertThat(contents.missing()).isEqualTo(1);
            assertThat(contents.pictures()).isEqualTo(30);
            assertThat(contents.inScope()).isEqualTo(30 - of(org.sightline.samples.AppearanceKind.MESSAGE));
            assertThat(String.valueOf(contents.first())).isEqualTo("2010-01-01");
            assertThat(contents.audienceUnknown()).isPositive();
        });
        assertThat(preview.time())
                .as("nothing is claimed that was not measured")
                .isNull();
        assertThat(preview.disk().least()).isNull();
        assertThat(preview.disk().begun()).isPositive();

        ScanOptions all = new ScanOptions(EnumSet.of(AppearanceKind.MESSAGE), 2, Effort.NORMAL);
        assertThat(preview(zip, false, all).toExamine()).isEqualTo(30);
        try (Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            ScanResult scanned = new ScanJob(TestEngine.start(), audit, List.of(zip), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(scanned.analysed()).isEqualTo(preview.toExamine());
        }
    }

    @Test
    void timeAndDiskAreMeasuredAndNothingStays() throws Exception {
        byte[] before = Files.readAllBytes(zip);
        ScanPreview preview = preview(zip, true, ScanOptions.usual());

        ScanPreview.Time time = Objects.requireNonNull(preview.time());
        assertThat(time.measured()).isBetween(1, Calibration.MOST);
        assertThat(time.least()).isPositive().isLessThan(time.most());
        assertThat(preview.disk().least()).isGreaterThan(preview.disk().begun());
        assertThat(preview.disk().most())
                .isGreaterThan(Objects.requireNonNull(preview.disk().least()));

        assertThat(Files.readAllBytes(zip)).isEqualTo(before);
        try (Stream<Path> left = Files.walk(folder.resolve("temporary"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void whatIsThereIsToldBeforeItIsMeasured() {
        List<ScanPreview> told = new ArrayList<>();
        ScanPreview preview = new PreviewJob(TestEngine.start(), stores(), List.of(zip), ScanOptions.usual())
                .run(
                        true,
                        new PreviewListener() {
                            @Override
                            public void unpacked(long bytes) {}

                            @Override
                            public void counted(ScanPreview counted) {
                                told.add(counted);
                            }
                        },
                        new CancellationToken());

        assertThat(told).singleElement().satisfies(counted -> {
            assertThat(counted.archives()).isEqualTo(preview.archives());
            assertThat(counted.time()).isNull();
            assertThat(counted.disk().least()).isNull();
        });
        assertThat(preview.time()).isNotNull();
    }

    @Tag("slow")
    @Test
    void theStoreEndsWithinWhatWasForetold() {
        ScanPreview.Disk foretold = preview(zip, true, ScanOptions.usual()).disk();
        try (Audit audit = TestEngine.open(folder.resolve("audit.sightline"))) {
            new ScanJob(TestEngine.start(), audit, List.of(zip), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(audit.store().bytes())
                    .isBetween(foretold.begun(), Objects.requireNonNull(foretold.most()) + (64 << 10));
        }
    }

    @Test
    void whatIsAmissIsToldInTheLanguageThatIsAskedFor() throws Exception {
        Path broken = Files.writeString(folder.resolve("instagram.zip"), "not a zip");
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Messages words = new Messages(language);
            ScanPreview preview = new PreviewJob(
                            TestEngine.start(), stores(), List.of(broken), ScanOptions.usual(), words)
                    .run(false, new CancellationToken());
            assertThat(preview.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.text())
                            .isEqualTo(words.of(Problem.of(ProblemCode.ZIP_BROKEN, broken.toString()))));
        }
        assertThat(new Messages(Locale.GERMAN).of(Problem.of(ProblemCode.ZIP_BROKEN, "a")))
                .isNotEqualTo(Messages.english().of(Problem.of(ProblemCode.ZIP_BROKEN, "a")));
    }

    @Test
    void formatsThatAreNotReadAndVideosAreCountedByName() throws Exception {
        Path photos = Files.createDirectories(folder.resolve("photos"));
        Files.write(photos.resolve("a.psd"), new byte[] {1});
        Files.write(photos.resolve("b.PSD"), new byte[] {1});
        Files.write(photos.resolve("c.mp4"), new byte[] {1});

        ScanPreview preview = preview(photos, false, ScanOptions.usual());

        assertThat(preview.archives()).singleElement().satisfies(contents -> {
            assertThat(contents.notRead()).containsExactly(java.util.Map.entry("PSD", 2L));
            assertThat(contents.videos()).isEqualTo(1);
        });
        assertThat(preview.videos()).isEqualTo(1);
        assertThat(preview.problems())
                .as("nothing is said to be not examined that is to be examined")
                .noneMatch(problem -> problem.code().equals(ProblemCode.VIDEOS_NOT_EXAMINED.code()));
    }

    @Test
    void howLongVideosAloneTakeIsGuessed() throws Exception {
        Path videos = Files.createDirectories(folder.resolve("videos"));
        Files.write(videos.resolve("c.mp4"), new byte[50_000_000]);

        ScanPreview preview = preview(videos, true, ScanOptions.usual());

        assertThat(preview.toExamine()).isZero();
        assertThat(preview.videos()).isEqualTo(1);
        ScanPreview.Time time = Objects.requireNonNull(preview.time());
        assertThat(time.measured()).isZero();
        assertThat(time.most()).isGreaterThan(time.least()).isGreaterThan(Duration.ofSeconds(10));
    }

    @Test
    void theRangeHoldsTheMeanAndGrowsWithTheSpread() {
        long second = 1_000_000_000L;
        ScanPreview.Time even = Objects.requireNonNull(Calibration.range(new long[] {second, second, second}, 10, 2));
        assertThat(even.least()).isEqualTo(Duration.ofSeconds(5)).isEqualTo(even.most());
        ScanPreview.Time uneven =
                Objects.requireNonNull(Calibration.range(new long[] {second / 2, second, 3 * second / 2}, 10, 2));
        assertThat(uneven.least()).isLessThan(even.least());
        assertThat(uneven.most()).isGreaterThan(even.most());
        ScanPreview.Time one = Objects.requireNonNull(Calibration.range(new long[] {second}, 10, 1));
        assertThat(one.least()).isEqualTo(Duration.ofSeconds(5));
        assertThat(one.most()).isEqualTo(Duration.ofSeconds(20));
        assertThat(Calibration.range(new long[0], 10, 1)).isNull();
    }

    @Test
    void whatOthersMaySeeIsExaminedFirst() {
        ScanOptions all = new ScanOptions(EnumSet.of(AppearanceKind.MESSAGE), 1, Effort.NORMAL);
        CancellationToken stop = new CancellationToken();
        int shown = 30 - (int) of(org.sightline.samples.AppearanceKind.MESSAGE);
        try (Audit audit = TestEngine.open(folder.resolve("stopped.sightline"))) {
            new ScanJob(TestEngine.start(), audit, List.of(zip), all)
                    .run(
                            progress -> {
                                if (progress.done() > 0) {
                                    stop.cancel();
                                }
                            },
                            stop);
            List<StoredFile> messages = audit.store().waitingFiles("facebook-1", false, 0, 1000);
            List<StoredFile> others = audit.store().waitingFiles("facebook-1", true, 0, 1000);
            assertThat(others.size()).isLessThan(shown);
            assertThat(messages).as("none of these before the others").hasSize(30 - shown);
            assertThat(audit.store().waitingFiles("facebook-1", 0, 1000))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(messages.stream(), others.stream()).toList());
        }
    }
}
