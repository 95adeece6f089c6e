package org.sightline.samples.meta;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.Archives;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedEvidence;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.MetaExport;

/** Every variant holds what its truth says, and no truth claims more than the description allows. */
class MetaExportsTest {
    private static final List<MetaVariant> ALL = MetaExports.all();
    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

    @TempDir
    Path folder;

    static List<MetaVariant> all() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFileIsListedAsTheTruthSays(MetaVariant variant) throws IOException {
        Path zip = folder.resolve("export.zip");
        ExportTruth truth = variant.export().writeZip(zip);
        Map<String, byte[]> files = Archives.unzip(zip);

        assertThat(files.keySet()).containsAll(truth.photoPaths());
        for (ExpectedAppearance each : truth.appearances()) {
            String file = each.listedIn();
            if (file != null) {
                String content = text(files, file);
                String name = each.path().substring(each.path().lastIndexOf('/') + 1);
                assertThat(content).as(file).contains(name);
            }
            for (ExpectedEvidence evidence : each.audience().evidence()) {
                checkEvidence(files, evidence);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingIsListedThatTheTruthDoesNotKnow(MetaVariant variant) throws IOException {
        Path zip = folder.resolve("export.zip");
        ExportTruth truth = variant.export().writeZip(zip);
        Set<String> known = new HashSet<>(truth.videoPaths());
        known.addAll(truth.stickerPaths());
        truth.appearances().forEach(each -> known.add(each.path()));
        Set<String> knownNames = known.stream().map(MetaExportsTest::name).collect(Collectors.toSet());

        for (Map.Entry<String, byte[]> file : Archives.unzip(zip).entrySet()) {
            for (String uri : uris(file.getKey(), file.getValue())) {
                assertThat(knownNames).as(file.getKey()).contains(name(uri));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyPicturesThatAreAlwaysPublicArePublic(MetaVariant variant) {
        for (ExpectedAppearance each : variant.truth().appearances()) {
            assertThat(each.audience().word() == AudienceWord.PUBLIC)
                    .as("%s", each)
                    .isEqualTo(each.currentProfilePicture());
            assertThat(each.audience().whenPosted()).isNotEqualTo(AudienceWord.PUBLIC);
            assertThat(each.audience().alsoRight()).doesNotContain(AudienceWord.PUBLIC);
            if (each.kind() == AppearanceKind.TRASH || each.kind() == AppearanceKind.ARCHIVED) {
                assertThat(each.audience().word()).isEqualTo(AudienceWord.ONLY_ME);
            }
        }
    }

    @Test
    void namesAreDistinctAndEveryKindIsThere() {
        assertThat(ALL).extracting(MetaVariant::name).doesNotHaveDuplicates().hasSizeGreaterThan(80);
        assertThat(ALL.stream()
                        .flatMap(variant -> variant.truth().appearances().stream())
                        .map(ExpectedAppearance::kind))
                .containsAll(EnumSet.complementOf(EnumSet.of(AppearanceKind.LIBRARY)));
        assertThat(MetaExports.described()).extracting(MetaVariant::format).contains("json", "html");
    }

    @Test
    void pagesShowTimesAndDataDoesNot() {
        for (MetaVariant variant : ALL) {
            assertThat(variant.truth().appearances())
                    .as(variant.name())
                    .allMatch(each ->
                            each.shownTime() == null || (!variant.format().equals("json") && each.postedAt() != null));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ExportForm.class,
            mode = Mode.EXCLUDE,
            names = {"FOLDER", "PART_FOLDERS"})
    void everyFormHoldsTheSameFiles(ExportForm form) throws IOException {
        MetaVariant combined = ALL.stream()
                .filter(each -> each.name().equals("combined json english"))
                .findFirst()
                .orElseThrow();
        MetaExport<?> plain = combined.export();
        plain.writeZip(folder.resolve("plain.zip"));
        Set<String> expected = Archives.unzip(folder.resolve("plain.zip")).keySet();

        Map<String, byte[]> together = new TreeMap<>();
        MetaExport<?> export = combined.export();
        for (Path zip : form.write(export, Files.createDirectory(folder.resolve("form")))) {
            together.putAll(Archives.unzip(zip));
        }
        for (String path : expected) {
            assertThat(together.keySet()).anyMatch(each -> each.equals(path) || each.endsWith("/" + path));
        }
        if (form == ExportForm.RENAMED_ZIP) {
            assertThat(together.keySet()).allMatch(path -> path.startsWith("私の写真 – コピー/"));
        }
    }

    @Test
    void combinedDownloadsHoldBothTrees() throws IOException {
        MetaVariant beside = ALL.stream()
                .filter(each -> each.name().equals("combined side by side json english"))
                .findFirst()
                .orElseThrow();
        Path zip = folder.resolve("beside.zip");
        ExportTruth truth = beside.export().writeZip(zip);

        Set<String> paths = Archives.unzip(zip).keySet();
        assertThat(paths).anyMatch(path -> path.matches("instagram-[^/]+/your_instagram_activity/media/posts_1.json"));
        assertThat(paths).anyMatch(path -> path.matches("facebook-[^/]+/your_facebook_activity/posts/.*\\.json"));
        assertThat(truth.accounts()).extracting(each -> each.platform()).contains("instagram", "facebook", "threads");
    }

    @Test
    void encryptedMessagesAreInCamelCaseAndProperUnicode() throws IOException {
        MetaVariant flat = ALL.stream()
                .filter(each -> each.name().startsWith("messenger flat"))
                .findFirst()
                .orElseThrow();
        Path zip = folder.resolve("messenger.zip");
        ExportTruth truth = flat.export().writeZip(zip);
        Map<String, byte[]> files = Archives.unzip(zip);

        assertThat(text(files, "Björn Muster_1.json"))
                .contains("\"senderName\":\"Zo\\u00eb Beispiel\"")
                .contains("\"timestamp\":1710000000789")
                .contains("\"uri\":\"./media/ohneendung\"")
                .contains("\"type\":\"text\"");
        assertThat(truth.appearances())
                .hasSize(3)
                .allMatch(each -> each.audience().word() == AudienceWord.RECIPIENTS);
    }

    private static void checkEvidence(Map<String, byte[]> files, ExpectedEvidence evidence) {
        String file = evidence.file();
        if (file == null) {
            return;
        }
        assertThat(files).containsKey(file);
        String value = evidence.value();
        if (value != null) {
            String content = text(files, file);
            String readable = file.endsWith(".json") ? readable(content) : content.replace("&#039;", "'");
            assertThat(readable).contains(value);
            String field = evidence.field();
            if (field != null && !field.equals("title")) {
                assertThat(readable).contains(field);
            }
        }
    }

    /** Undoes the escapes and the bytes written as characters. */
    private static String readable(String json) {
        Matcher matcher = Pattern.compile("\\\\u([0-9a-f]{4})").matcher(json);
        return Archives.repair(
                matcher.replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    private static List<String> uris(String path, byte[] content) {
        if (path.endsWith(".json")) {
            Object root = Archives.parse(content);
            List<String> found = Archives.texts(root, "uri");
            found.addAll(Archives.texts(root, "path"));
            return found.stream()
                    .filter(uri -> !uri.isEmpty() && !uri.startsWith("http"))
                    .toList();
        }
        if (path.endsWith(".html") || path.endsWith(".htm")) {
            return LINK.matcher(new String(content, StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .filter(link -> !link.startsWith("http") && !link.matches(".*\\.html?"))
                    .toList();
        }
        return List.of();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }
}
