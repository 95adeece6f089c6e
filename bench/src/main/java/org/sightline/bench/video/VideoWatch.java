package org.sightline.bench.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Watches a board of films with the product and writes the table that is scored; see bench/video. */
public final class VideoWatch {

    private VideoWatch() {}

    /** @param arguments the folder of films, and the table to be written */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<TrackLine> tracks = new ArrayList<>();
        int failed = 0;
        try (Watching watching = new ProductWatching()) {
            for (FilmTruth film : TruthTables.read(folder)) {
                try {
                    tracks.addAll(watching.watch(folder.resolve(film.file())));
                } catch (IOException unreadable) {
                    // A film that is not read is one in which nobody is found.
                    failed++;
                    System.err.println(film.file() + ": " + unreadable.getMessage());
                }
            }
        }
        TrackTable.write(Path.of(arguments[1]), tracks);
        System.out.printf("%d tracks; %d films could not be watched%n", tracks.size(), failed);
    }
}
