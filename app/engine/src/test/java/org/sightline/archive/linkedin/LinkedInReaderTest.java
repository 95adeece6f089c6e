package org.sightline.archive.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ItemTruth;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Timestamp;
import org.sightline.samples.linkedin.LinkedInVariants;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;

/** Holds the reader against downloads that were built from descriptions, without a look at the reader. */
class LinkedInReaderTest {

    private static final String SHARES = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
    private static final String UPLOADS = "Date/Time,Media Description,Media Link\n";

    @TempDir
    private Path folder;

    private static Stream<OtherVariant> variants() {
        return LinkedInVariants.all().stream();
    }

    private static List<String> differences(OtherVariant variant, CollectingSink found) {
        List<ItemTruth.Expected> expected = new ArrayList<>();
        variant.export().others().items().stream()
                .map(ItemTruth.Expected::of)
                .map(LinkedInReaderTest::asRead)
                .forEach(expected::add);
        List<Long> minutes = expected.stream()
                .filter(item -> item.kind() == AppearanceKind.POST)
                .map(item -> minute(item.time()))
                .toList();
        variant.truth().appearances().stream()
                .map(ItemTruth.Expected::of)
                // A photo that was uploaded in the minute of the only post is that post's.
                .filter(photo -> !minutes.contains(minute(photo.time())))
                .forEach(expected::add);
        return ItemTruth.differences(expected, found);
    }

    private static long minute(@Nullable Long time) {
        return Math.floorDiv(Objects.requireNonNull(time), 60);
    }

    /** Of videos the builder gives the address for a name; line ends in quotes are what the download makes of plain ones. */
    private static ItemTruth.Expected asRead(ItemTruth.Expected item) {
        String words = String.valueOf(item.caption()).replace("\"\n\"", "\n");
        String caption = item.kind() == AppearanceKind.VIDEO ? null : words;
        return new ItemTruth.Expected(item.kind(), item.path(), item.time(), caption, item.listedIn(), item.audience());
    }

    private CollectingSink read(String file, String content) throws Exception {
        return read(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private CollectingSink read(String file, byte[] content) throws Exception {
        Path download = Files.createDirectories(folder.resolve("Basic_LinkedInDataExport_01-02-2026"));
        Files.writeString(download.resolve("Registration.csv"), "Registered At\n", StandardCharsets.UTF_8);
        Files.write(download.resolve(file), content);
        return ItemTruth.read(Platform.LINKEDIN, List.of(download));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyPostIsFoundWithItsAudience(OtherVariant variant) throws Exception {
        CollectingSink found = ItemTruth.read(Platform.LINKEDIN, OtherForm.ZIP.write(variant.export(), folder));

        assertThat(differences(variant, found)).isEmpty();
        ItemTruth.assertThatPlantedKeysAreListed(variant, found);
        assertThat(found.appearances).allMatch(one -> one.path() == null);
        assertThat(found.problems).allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_KEYS);
        assertThat(found.accounts).singleElement().extracting(Account::name).isEqualTo("Zoë Beispiel");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TGZ", "TGZ_PARTS"})
    void theFormOfTheArchiveChangesNothing(OtherForm form) throws Exception {
        List<String> differences = new ArrayList<>();
        List<OtherVariant> variants = variants().toList();
        for (OtherVariant variant : variants) {
            Path place = Files.createDirectory(folder.resolve("archive" + variants.indexOf(variant)));
            CollectingSink found = ItemTruth.read(Platform.LINKEDIN, form.write(variant.export(), place));
            differences(variant, found).forEach(difference -> differences.add(variant + ": " + difference));
        }
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "nothing",
            value = {
                "PUBLIC, PUBLIC",
                "MEMBER_NETWORK, MEMBERS",
                "CONNECTIONS, FRIENDS",
                "'', UNKNOWN",
                "public, UNKNOWN",
                "Public, UNKNOWN",
                "PUBLIC!, UNKNOWN",
                "ANYONE, UNKNOWN",
            })
    void theColumnSaysWhoCouldSeeAPost(String word, Audience audience) throws Exception {
        CollectingSink found = read("Shares.csv", SHARES + "2026-04-12 08:03:00,,Words,,," + word + "\n");

        Evidence evidence = audience.isKnown()
                ? new Evidence(EvidenceKind.STATED, "Shares.csv", "Visibility", word, null)
                : Evidence.listedIn("Shares.csv");
        assertThat(found.appearances).singleElement().satisfies(share -> {
            assertThat(share.audience()).isEqualTo(audience);
            assertThat(share.evidence()).isEqualTo(evidence);
            assertThat(share.postedAt()).isEqualTo(Timestamp.parse("2026-04-12T08:03:00Z"));
        });
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A70, https://www.linkedin.com/feed/update/urn:li:share:70",
                "https://www.linkedin.com/feed/update/urn:li:ugcPost:70/, https://www.linkedin.com/feed/update/urn:li:ugcPost:70",
                "https://linkedin.com/posts/zoe-1, https://linkedin.com/posts/zoe-1",
                "https://www.linkedin.com.example.org/feed/update/urn%3Ali%3Ashare%3A70, none",
                "https://example.org/linkedin.com/, none",
                "http://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A70, none",
                "javascript:alert(1), none",
            })
    void linksOfLinkedInAreKept(String link, @Nullable String permalink) throws Exception {
        CollectingSink found = read("Shares.csv", SHARES + "2026-04-12 08:03:00," + link + ",Words,,,PUBLIC\n");

        assertThat(found.appearances)
                .singleElement()
                .extracting(Appearance::permalink)
                .isEqualTo(permalink);
    }

    @Test
    void severalPhotosOfAMinuteAreNotTakenForThatOfThePost() throws Exception {
        Path download = Files.createDirectories(folder.resolve("Basic_LinkedInDataExport_01-02-2026"));
        Files.writeString(
                download.resolve("Shares.csv"),
                SHARES + "2026-04-12 08:03:10,,A,,,PUBLIC\n2026-04-12 09:03:10,,B,,,PUBLIC\n"
                        + "2026-04-12 09:03:20,,C,,,CONNECTIONS\n",
                StandardCharsets.UTF_8);
        String photo = ",You uploaded a feed photo on April 12, 2026 at ";
        CollectingSink found = read(
                "Rich_Media.csv",
                UPLOADS + "2026-04-12 08:03:00,\"" + photo.substring(1) + "8:03 AM (GMT)\",x\n"
                        + "2026-04-12 08:03:00,\"" + photo.substring(1) + "8:03 AM (GMT)\",y\n"
                        + "2026-04-12 09:03:00,\"" + photo.substring(1) + "9:03 AM (GMT)\",z\n");

        assertThat(found.appearances)
                .filteredOn(one -> "Rich_Media.csv".equals(one.evidence().file()))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.audience()).isEqualTo(Audience.UNKNOWN))
                .extracting(one -> Objects.requireNonNull(one.postedAt())
                        .dateTime()
                        .truncatedTo(ChronoUnit.HOURS)
                        .toInstant(ZoneOffset.UTC))
                .containsExactly(
                        LocalDateTime.of(2026, 4, 12, 8, 0).toInstant(ZoneOffset.UTC),
                        LocalDateTime.of(2026, 4, 12, 8, 0).toInstant(ZoneOffset.UTC),
                        LocalDateTime.of(2026, 4, 12, 9, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void photosBesideTheTablesAreNotOfTheDownload() throws Exception {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("Shares.csv"), SHARES, StandardCharsets.UTF_8);
        Files.write(mixed.resolve("photo.jpg"), new byte[] {1});
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(mixed))) {
            assertThat(opened.archives())
                    .extracting(Archive::platform)
                    .containsExactly(Platform.LINKEDIN, Platform.FOLDER);
        }
    }

    /** A comma that nobody quoted moves every cell behind it, so that none of them says anything for certain. */
    @Test
    void aRowOfTheWrongLengthSaysNotWhoCouldSeeIt() throws Exception {
        CollectingSink found = read("Shares.csv", SHARES + "2026-04-12 08:03:00,,One, two,,PUBLIC,CONNECTIONS\n");

        assertThat(found.appearances)
                .singleElement()
                .extracting(Appearance::audience)
                .isEqualTo(Audience.UNKNOWN);
        assertThat(found.problems).containsExactly(Problem.of(ProblemCode.CSV_BROKEN, "Shares.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-12 08:03:00,,\"never closed,,,PUBLIC\n",
                "2026-04-12 08:03:00,,\"closed\"too early,,,PUBLIC\n",
                "2026-04-12 08:03:00,,\"\"\"\"\"\"\"\"\"\"\",,,PUBLIC\n",
                "2026-04-12 08:03:00\n",
                ",,,,,,,,,,,,,,,,,,,,,\n",
            })
    void whatStoodBeforeTheBreakIsKept(String hostile) throws Exception {
        CollectingSink found = read("Shares.csv", SHARES + "2026-04-12 08:03:00,,Words,,,PUBLIC\n" + hostile);

        assertThat(found.problems).containsExactly(Problem.of(ProblemCode.CSV_BROKEN, "Shares.csv"));
        assertThat(found.appearances)
                .filteredOn(share -> share.audience() == Audience.PUBLIC)
                .singleElement()
                .satisfies(share -> assertThat(share.caption()).isEqualTo("Words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shares.csv", "Rich_Media.csv", "Profile.csv"})
    void aTableWithoutItsColumnsCountsAsBroken(String file) throws Exception {
        for (byte[] content : List.of(
                new byte[0],
                new byte[10_000],
                "<html>Log in</html>".getBytes(StandardCharsets.UTF_8),
                "Visibility\nPUBLIC\n".getBytes(StandardCharsets.UTF_8))) {
            CollectingSink found = read(file, content);
            assertThat(found.appearances).isEmpty();
            assertThat(found.problems).containsExactly(Problem.of(ProblemCode.CSV_BROKEN, file));
        }
    }

    @Test
    void ofATableWithoutVisibilityNothingIsKnown() throws Exception {
        CollectingSink found = read("Shares.csv", "ShareLink,ShareCommentary,Dates\nPUBLIC,PUBLIC,PUBLIC\n");

        assertThat(found.appearances).singleElement().satisfies(share -> {
            assertThat(share.audience()).isEqualTo(Audience.UNKNOWN);
            assertThat(share.permalink()).isNull();
        });
        assertThat(found.problems).containsExactly(Problem.of(ProblemCode.UNKNOWN_KEYS, "Shares.csv", "Dates", "1"));
    }

    @Test
    void aTextOfFiftyMegabytesEndsTheTableBehindThoseBefore() throws Exception {
        CollectingSink found = read(
                "Shares.csv",
                SHARES + "2026-04-12 08:03:00,,Words,,,PUBLIC\n2026-04-12 08:03:00,,\"" + "x".repeat(50 << 20)
                        + "\",,,PUBLIC\n");

        assertThat(found.problems(ProblemCode.RECORD_TOO_LARGE)).hasSize(1);
        assertThat(found.appearances).hasSize(1);
    }

    @Test
    void millionsOfColumnsEndTheTable() throws Exception {
        CollectingSink found = read("Shares.csv", SHARES + ",".repeat(5 << 20) + "\n");

        assertThat(found.problems).containsExactly(Problem.of(ProblemCode.CSV_BROKEN, "Shares.csv"));
    }

    @Test
    void bytesThatAreNoTextAreReadAsUnknownCharacters() throws Exception {
        byte[] start = (SHARES + "2026-04-12 08:03:00,,").getBytes(StandardCharsets.UTF_8);
        byte[] end = ",,,PUBLIC\n".getBytes(StandardCharsets.UTF_8);
        byte[] content = new byte[start.length + 4 + end.length];
        System.arraycopy(start, 0, content, 0, start.length);
        System.arraycopy(new byte[] {(byte) 0xC3, 0x28, 0, (byte) 0xFF}, 0, content, start.length, 4);
        System.arraycopy(end, 0, content, start.length + 4, end.length);

        assertThat(read("Shares.csv", content).appearances)
                .singleElement()
                .satisfies(share -> assertThat(share.caption()).isEqualTo("\uFFFD(\u0000\uFFFD"));
    }

    @Test
    void tablesThatWereSavedAgainInWideCharactersAreRead() throws Exception {
        byte[] content =
                ("\uFEFF" + SHARES + "2026-04-12 08:03:00,,Été 🎈,,,PUBLIC\n").getBytes(StandardCharsets.UTF_16LE);

        assertThat(read("Shares.csv", content).appearances)
                .singleElement()
                .extracting(Appearance::caption)
                .isEqualTo("Été 🎈");
    }
}
