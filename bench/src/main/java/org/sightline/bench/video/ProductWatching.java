package org.sightline.bench.video;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.PhotoFace;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.Stores;
import org.sightline.model.Effort;
import org.sightline.model.Seen;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrases;

/**
 * Scans a film by itself with everything on that ships: workers, encryption, and people told apart. The effort is that of the system
 * property {@code sightline.effort}, or else normal.
 */
public final class ProductWatching implements Watching {

    private static final double SECOND = 1000;

    private final Path work;
    private final AppFolders folders;
    private final Engine engine;
    private final Effort effort = Effort.valueOf(System.getProperty("sightline.effort", Effort.NORMAL.name()));
    private int films;

    public ProductWatching() throws IOException {
        work = Files.createTempDirectory("watching");
        folders = AppFolders.under(work.resolve("home"));
        engine = Engine.start(folders);
    }

    @Override
    public List<TrackLine> watch(Path film) throws IOException {
        String name = String.valueOf(film.getFileName());
        Path export = Files.createDirectories(work.resolve("film" + films++));
        Path copy = Files.copy(film, export.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        List<TrackLine> tracks = new ArrayList<>();
        try (Audit audit = new Stores(folders, Passphrases.NONE).open(export.resolve("audit.sightline"))) {
            new ScanJob(
                            engine,
                            audit,
                            List.of(copy),
                            new ScanOptions(Set.of(), Runtime.getRuntime().availableProcessors(), effort))
                    .run(ScanListener.NONE, new CancellationToken());
            audit.forEachPhoto(
                    List.of(), photo -> photo.faces().forEach(face -> tracks.add(line(name, tracks.size(), face))));
            if (audit.summary(List.of()).photos() == 0) {
                throw new IOException("Nothing of it could be watched");
            }
        }
        return tracks;
    }

    private static TrackLine line(String film, int number, PhotoFace shown) {
        Seen seen = shown.face().seen();
        if (seen == null) {
            throw new IllegalStateException("A film's faces are seen at some time");
        }
        return new TrackLine(
                film,
                Integer.toString(number),
                seen.start() / SECOND,
                seen.end() / SECOND,
                seen.best() / SECOND,
                shown.face().box());
    }

    @Override
    public void close() {
        engine.close();
        try (Stream<Path> files = Files.walk(work)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            System.err.println("Not removed: " + work);
        }
    }
}
