package org.sightline.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.model.Answer;
import org.sightline.model.Effort;
import org.sightline.samples.FullExport;
import org.sightline.samples.Layout;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrases;

/** Files of answers, for an audit of a small export in which two pictures are left. */
public final class AnswersTarget implements FuzzTarget {

    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final int PICTURES = 2;

    private final Audit audit;
    private final Path file;

    public AnswersTarget() {
        try {
            Path room = Files.createTempDirectory("sightline-fuzz");
            this.file = room.resolve("answers.json");
            Path export = Files.createDirectory(room.resolve("export"));
            FullExport.in(Layout.JSON_2024).writeFolder(export);
            removeMostPictures(export);
            AppFolders folders = AppFolders.under(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test"));
            this.audit = new Stores(folders, Passphrases.NONE).open(room.resolve("audit.sightline"));
            try (Engine engine = Engine.start(folders)) {
                new ScanJob(engine, audit, List.of(export), new ScanOptions(Set.of(), 1, Effort.QUICK))
                        .run(ScanListener.NONE, new CancellationToken());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void removeMostPictures(Path export) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.walk(export)) {
            pictures = files.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".json"))
                    .sorted()
                    .skip(PICTURES)
                    .toList();
        }
        for (Path picture : pictures) {
            Files.delete(picture);
        }
    }

    private Asking asking() {
        return new Asking(audit, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    @Override
    public String run(byte[] input) {
        Asking asking = asking();
        try {
            Files.write(file, input);
            List<Answer> kept = AnswersFile.keep(file, audit, asking);
            int answers = kept.size();
            Promise.holds(asking.answers().containsAll(kept), "what was kept is there");
            // An answer that another widens takes that with it.
            kept.forEach(answer -> asking.forget(answer.id()));
            Promise.holds(asking().answers().isEmpty(), "what was kept can be forgotten");
            return answers + " answers";
        } catch (AnswersFile.MistakeException mistake) {
            Promise.holds(
                    String.valueOf(mistake.getMessage()).contains(file.toString()),
                    "a mistake names the file it is in");
            Promise.holds(asking().answers().isEmpty(), "of a file with a mistake nothing is kept");
            return "mistake";
        } catch (IOException failure) {
            throw new UncheckedIOException("Every file can be written here", failure);
        }
    }
}
