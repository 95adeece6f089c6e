package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.AnswerScope;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrases;

/** What is secret is found in no file that a scan leaves or uses, in no usual encoding; a control shows that it would be. */
class StoreSecrecyTest {

    private static final String CAPTION = "Xylokarp birthday at aunt Quendolyn";
    private static final String FILE_NAME = "zwiebelfisch_canary_7713";
    private static final String ALBUM = "Kummerspeck album 4471";
    private static final String HANDLE = "qwertz.canary.handle";
    private static final String NAME = "Brunhilde Canaryson";
    private static final String LATITUDE = "54.443217";
    private static final String PLACE = "Cafe Nachtigallenbrunnen";

    @TempDir
    private Path folder;

    private byte[] picture = new byte[0];

    @BeforeEach
    void export() throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        picture = samples.smallVariation(samples.people().get(0), 400, 77);
        Path root = folder.resolve("export/facebook-" + HANDLE + "-2026");
        Path posts = Files.createDirectories(root.resolve("your_facebook_activity/posts"));
        Files.createDirectories(posts.resolve("media"));
        Files.write(posts.resolve("media/" + FILE_NAME + ".jpg"), picture);
        String uri = "your_facebook_activity/posts/media/" + FILE_NAME + ".jpg";
        Files.writeString(posts.resolve("your_posts__check_ins__photos_and_videos_1.json"), """
                [{"timestamp": 1600000000, "title": "%s added a new photo", "attachments": [{"data": [
                  {"media": {"uri": "%s", "creation_timestamp": 1600000000, "title": "%s", "description": "%s",
                    "media_metadata": {"photo_metadata": {"exif_data": [{"latitude": %s, "longitude": 13.5}]}}}},
                  {"place": {"name": "%s"}}]}], "data": [{"post": "%s"}], "tags": [{"name": "%s"}]}]
                """.formatted(
                        NAME, uri, ALBUM, CAPTION, LATITUDE, PLACE, CAPTION, NAME));
        Path album = Files.createDirectories(posts.resolve("album"));
        Files.writeString(album.resolve("0.json"), """
                {"name": "%s", "photos": [{"uri": "%s", "creation_timestamp": 1600000000, "description": "%s"}]}
                """.formatted(ALBUM, uri, CAPTION));
        Path profile = Files.createDirectories(root.resolve("personal_information/profile_information"));
        Files.writeString(profile.resolve("profile_information.json"), """
                {"profile_v2": {"name": {"full_name": "%s"}, "username": "%s"}}
                """.formatted(NAME, HANDLE));
    }

    /** Everything that must not be found, in every encoding that is searched for. */
    private Map<String, byte[]> canaries() {
        Map<String, byte[]> canaries = new LinkedHashMap<>();
        for (String secret : List.of(CAPTION, FILE_NAME, ALBUM, HANDLE, NAME, LATITUDE, PLACE)) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                canaries.put(secret + " in " + charset, secret.getBytes(charset));
            }
            addBase64(canaries, secret, secret.getBytes(StandardCharsets.UTF_8));
        }
        double latitude = Double.parseDouble(LATITUDE);
        canaries.put(
                "latitude, as a number",
                ByteBuffer.allocate(8).putDouble(latitude).array());
        canaries.put(
                "latitude, as a number, low byte first",
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putDouble(latitude)
                        .array());
        byte[] bytes = Arrays.copyOfRange(picture, picture.length / 2, picture.length / 2 + 24);
        canaries.put("bytes of the picture", bytes);
        addBase64(canaries, "bytes of the picture", bytes);
        byte[] hash = HexFormat.of().parseHex(FileExaminer.sha256(picture));
        canaries.put("SHA-256 of the picture", Arrays.copyOf(hash, 12));
        canaries.put(
                "SHA-256 of the picture, as text",
                FileExaminer.sha256(picture).substring(0, 20).getBytes(StandardCharsets.US_ASCII));
        return canaries;
    }

    /** In base64 a text looks different at each of three offsets; its ends depend on what stands beside it. */
    private static void addBase64(Map<String, byte[]> canaries, String name, byte[] secret) {
        for (int offset = 0; offset < 3; offset++) {
            byte[] shifted = new byte[secret.length + offset];
            System.arraycopy(secret, 0, shifted, offset, secret.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            canaries.put(
                    name + " in base64 at " + offset,
                    encoded.substring(4, encoded.length() - 4).getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Names of canaries that are found below the folder, in contents or names of files. */
    private Set<String> found(Path below) throws IOException {
        TreeSet<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(below)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                byte[] name = file.toString().getBytes(StandardCharsets.UTF_8);
                byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
                canaries().forEach((canary, bytes) -> {
                    if (contains(content, bytes) || contains(name, bytes)) {
                        found.add(canary + " (" + file.getFileName() + ")");
                    }
                });
            }
        }
        return found;
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        outer:
        for (int i = 0; i <= content.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (content[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }

    private AppFolders folders() {
        AppFolders shared = TestEngine.folders();
        // The native library stays where all tests have it; everything else goes where it is searched.
        return new AppFolders(
                shared.cache(),
                folder.resolve("work/logs"),
                folder.resolve("work/temporary"),
                folder.resolve("work/keys"));
    }

    private void scan(Audit audit) {
        ScanResult result = new ScanJob(
                        TestEngine.start(), audit, List.of(folder.resolve("export")), ScanOptions.usual())
                .run(ScanListener.NONE, new CancellationToken());
        assertThat(result.analysed()).isEqualTo(1);
    }

    /** What a store holds, written open: what the search must find, or it would prove nothing. */
    private Path control(Audit audit) throws IOException {
        List<String> lines = new ArrayList<>();
        audit.forEachPhoto(List.of(), photo -> lines.add(photo.toString()));
        audit.archives().forEach(archive -> lines.add(archive.toString()));
        Path control = Files.createDirectories(folder.resolve("control"));
        Files.writeString(control.resolve("open.txt"), String.join("\n", lines));
        Files.writeString(control.resolve("open16.txt"), String.join("\n", lines), StandardCharsets.UTF_16LE);
        Files.writeString(
                control.resolve("open64.txt"),
                Base64.getEncoder().encodeToString(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
        Files.write(control.resolve("picture"), picture);
        return control;
    }

    @Test
    void noSecretIsFoundInAKeptStoreWhileItIsOpenOrAfter() throws Exception {
        Path work = Files.createDirectories(folder.resolve("work/store"));
        Path store = work.resolve("audit.sightline");
        try (Audit audit = new Stores(folders(), Passphrases.NONE).open(store)) {
            scan(audit);
            new Asking(audit, Clock.systemUTC())
                    .override(AnswerScope.ofAlbum(Platform.FACEBOOK, HANDLE, ALBUM), Audience.FRIENDS);
            assertThat(work.resolve("audit.sightline-wal"))
                    .as("the log is there to be searched")
                    .exists();
            assertThat(found(folder.resolve("work"))).isEmpty();

            Set<String> control = found(control(audit));
            for (String secret : List.of(CAPTION, FILE_NAME, ALBUM, HANDLE, NAME, LATITUDE, PLACE)) {
                assertThat(control)
                        .as("the control is found, so the search works")
                        .anyMatch(line -> line.startsWith(secret + " in UTF-8"))
                        .anyMatch(line -> line.startsWith(secret + " in UTF-16LE"))
                        .anyMatch(line -> line.startsWith(secret + " in base64"));
            }
            assertThat(control).anyMatch(line -> line.startsWith("bytes of the picture"));
            assertThat(control).anyMatch(line -> line.startsWith("SHA-256 of the picture, as text"));
        }
        assertThat(found(folder.resolve("work"))).isEmpty();
        assertThat(Files.size(store)).isGreaterThan(10_000);
    }

    @Test
    void noSecretIsFoundInATemporaryStoreAndItsFilesGo() throws Exception {
        try (Audit audit = new Stores(folders(), Passphrases.NONE).temporary()) {
            scan(audit);
            assertThat(found(folder.resolve("work"))).isEmpty();
            try (Stream<Path> files = Files.walk(folder.resolve("work/temporary"))) {
                assertThat(files.filter(Files::isRegularFile)).isNotEmpty();
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve("work"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
