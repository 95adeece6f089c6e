package org.sightline.bench.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sightline.model.Box;

/** The table of tracks that is scored. */
final class TrackTable {

    private static final List<String> COLUMNS =
            List.of("file", "track", "start", "end", "moment", "x", "y", "width", "height");

    private TrackTable() {}

    /** @throws IOException if the table is not one, or a line of it cannot be */
    static List<TrackLine> read(Path file) throws IOException {
        return Tsv.read(
                file,
                COLUMNS,
                row -> new TrackLine(
                        row.text(0),
                        row.text(1),
                        row.number(2),
                        row.number(3),
                        row.number(4),
                        new Box(row.number(5), row.number(6), row.number(7), row.number(8))));
    }

    static void write(Path file, List<TrackLine> tracks) throws IOException {
        Tsv.write(
                file,
                COLUMNS,
                tracks.stream()
                        .map(line -> List.of(
                                line.file(),
                                line.track(),
                                line.start(),
                                line.end(),
                                line.moment(),
                                line.box().x(),
                                line.box().y(),
                                line.box().width(),
                                line.box().height())));
    }
}
