package org.sightline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.model.Answer;
import org.sightline.model.Effort;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrases;

/** Files of answers, for an audit of two appearances: a post whose picture is there, and a photo of an album whose is not. */
public final class AnswersTarget implements FuzzTarget {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final byte[] POSTS = """
            [{"timestamp": 1400000000, "attachments": [{"data": [{"media":
              {"uri": "your_facebook_activity/posts/media/1.png", "creation_timestamp": 1400000000}}]}]}]
            """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] ALBUM = """
            {"name": "Summer", "photos": [
              {"uri": "your_facebook_activity/posts/media/2.png", "creation_timestamp": 1500000000}]}
            """.getBytes(StandardCharsets.UTF_8);
    private static final byte[] PICTURE = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
                    + "0000000a49444154789c6360000000020001e221bc330000000049454e44ae426082");

    private final Audit audit;
    private final Asking asking;
    private final Path file;

    public AnswersTarget() {
        try {
            Path room = Files.createTempDirectory("sightline-fuzz");
            this.file = room.resolve("answers.json");
            Path export = Files.createDirectory(room.resolve("export"));
            write(
                    export.resolve("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"),
                    POSTS);
            write(export.resolve("your_facebook_activity/posts/album/0.json"), ALBUM);
            write(export.resolve("your_facebook_activity/posts/media/1.png"), PICTURE);
            AppFolders folders = AppFolders.under(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test"));
            this.audit = new Stores(folders, Passphrases.NONE).open(room.resolve("audit.sightline"));
            try (Engine engine = Engine.start(folders)) {
                new ScanJob(engine, audit, List.of(export), new ScanOptions(Set.of(), 1, Effort.QUICK))
                        .run(ScanListener.NONE, new CancellationToken());
            }
            this.asking = new Asking(audit, Clock.fixed(NOON, ZoneOffset.UTC));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, content);
    }

    @Override
    public String run(byte[] input) {
        try {
            Files.write(file, input);
            List<Answer> kept = AnswersFile.keep(file, audit, asking, Locale.ENGLISH);
            int answers = kept.size();
            Promise.holds(asking.answers().containsAll(kept), "what was kept is there");
            // An answer that another widens takes that with it.
            kept.forEach(answer -> asking.forget(answer.id()));
            Promise.holds(asking.answers().isEmpty(), "what was kept can be forgotten");
            return answers + " answers";
        } catch (AnswersFile.MistakeException mistake) {
            Promise.holds(
                    String.valueOf(mistake.getMessage()).contains(file.toString()),
                    "a mistake names the file it is in");
            Promise.holds(asking.answers().isEmpty(), "of a file with a mistake nothing is kept");
            return "mistake";
        } catch (IOException failure) {
            throw new UncheckedIOException("Every file can be written here", failure);
        }
    }
}
