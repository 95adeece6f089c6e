package org.sightline.archive.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherForm;
import org.sightline.samples.others.OtherVariant;

/** Holds the reader against chats that were built from descriptions, without a look at the reader. */
class WhatsAppReaderTest {

    @TempDir
    private Path folder;

    private static Stream<OtherVariant> variants() {
        return OtherExports.of("whatsapp").stream();
    }

    private static CollectingSink read(List<Path> inputs) throws Exception {
        CollectingSink sink = new CollectingSink();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            for (Archive archive : opened.archives()) {
                if (archive.platform() == Platform.WHATSAPP) {
                    archive.reader().read(archive, sink);
                }
            }
        }
        return sink;
    }

    private CollectingSink read(String chat, String... files) throws Exception {
        Path place = Files.createDirectories(folder.resolve("chat"));
        Files.writeString(place.resolve("_chat.txt"), chat, StandardCharsets.UTF_8);
        for (String file : files) {
            Files.write(place.resolve(file), new byte[] {1});
        }
        return read(List.of(place));
    }

    @ParameterizedTest
    @MethodSource("variants")
    void everyAttachmentWentToThoseWhoTakePart(OtherVariant variant) throws Exception {
        CollectingSink found = read(OtherForm.ZIP.write(variant.export(), folder));

        assertThat(found.appearances)
                .allMatch(one -> one.kind() == AppearanceKind.MESSAGE && one.audience() == Audience.RECIPIENTS)
                .extracting(Appearance::path)
                .containsExactlyElementsOf(variant.truth().appearances().stream()
                        .map(ExpectedAppearance::path)
                        .toList());
        assertThat(found.appearances)
                .extracting(one -> Objects.requireNonNull(one.postedAt()).dateTime())
                .containsExactlyElementsOf(variant.truth().appearances().stream()
                        .map(ExpectedAppearance::shownTime)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(
            value = OtherForm.class,
            names = {"FOLDER", "WRAPPED_ZIP", "JAPANESE_ZIP", "CYRILLIC_ZIP", "JUNK_ZIP", "TGZ"})
    void theFormOfTheArchiveChangesNothing(OtherForm form) throws Exception {
        for (OtherVariant variant : variants().toList()) {
            Path place = Files.createDirectory(
                    folder.resolve("archive" + variant.name().length()));
            assertThat(read(form.write(variant.export(), place)).appearances)
                    .hasSameSizeAs(variant.truth().appearances());
        }
    }

    @Test
    void oneDateDecidesTheOrderForAll() throws Exception {
        CollectingSink found = read("""
                06/08/2026, 2:31 pm - Zoë: holiday.jpg (Datei angehängt)
                06/25/2026, 12:05 am - Björn: Hallo
                """, "holiday.jpg", "IMG-20260101-WA0001.jpg");

        // A file that WhatsApp did not name is no part of the chat.
        assertThat(found.appearances).isEmpty();
        found = read("""
                06/08/2026, 2:31 pm - Zoë: IMG-WA.jpg
                06/08/2026, 2:31 pm - Zoë: 00000001-PHOTO-x.jpg (Datei angehängt)
                Am Meer
                mit allen
                06/25/2026, 12:05 am - Björn: Hallo
                """, "00000001-PHOTO-x.jpg");
        assertThat(found.appearances).singleElement().satisfies(one -> {
            assertThat(one.postedAt()).hasToString("2026-06-08T14:31:00");
            assertThat(one.caption()).isEqualTo("Am Meer\nmit allen");
        });
    }

    @Test
    void anOrderThatNothingDecidesIsNotGuessed() throws Exception {
        CollectingSink found =
                read("06/08/2026, 14:31 - Zoë: 00000001-PHOTO-x.jpg (file attached)\n", "00000001-PHOTO-x.jpg");

        assertThat(found.appearances)
                .singleElement()
                .satisfies(one -> assertThat(one.postedAt()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[06/08/2026, 14:32:11] Alice: text",
                "06/08/2026, 14:32 - Alice: text",
                "06.08.26, 14:32 - Alice: text",
                "2026-08-06, 14:32 - Alice: text",
                "[8/6/26, 2:32:11\u202FPM] Alice: text",
                "\u200E[06/08/2026, 14:32:11] Alice: text"
            })
    void beginningsOfMessagesAreTold(String line) {
        assertThat(ChatLine.of(line))
                .hasValueSatisfying(found -> assertThat(found.text()).isEqualTo("text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"second line", "06/08/2026", "[1] a footnote: text", "2026-08-06 a diary", "''"})
    void otherLinesAreNot(String line) {
        assertThat(ChatLine.of(line)).isEmpty();
    }

    /** Nothing that a chat names leads out of its folder, and no size of a line matters. */
    @Test
    void hostileChatsEndInNothing() throws Exception {
        CollectingSink found = read(
                "[99/99/9999, 99:99:99] a: <x: ../../etc/passwd>\n[01/01/2026, 10:00:00] b: <attached: /etc/passwd>\n"
                        + "x".repeat(2_000_000) + "\n[01/01/2026, 25:61:00] c: <attached: http://127.0.0.1:1/x.jpg>\n",
                "IMG-20260101-WA0001.jpg");

        assertThat(found.appearances).isEmpty();
    }
}
