package org.sightline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.PhotoPoints;
import org.sightline.model.PhotoPoint;
import org.sightline.places.Gazetteer;
import org.sightline.places.PlaceCount;
import org.sightline.places.PlaceWords;
import org.sightline.places.Spot;
import org.sightline.places.WorldMap;
import org.sightline.system.AppFolders;
import picocli.CommandLine;

/** {@code places}: where the user's own photos were taken, for the user who asks. */
@CommandLine.Command(name = "places", mixinStandardHelpOptions = true)
final class PlacesCommand implements Callable<Integer> {

    private static final int MAP_WIDTH = 1200;
    private static final int MAP_HEIGHT = 800;

    private final Terminal terminal;
    private final AppFolders folders;

    @CommandLine.Mixin
    private StoreArguments store = new StoreArguments();

    @CommandLine.Option(names = "--map", paramLabel = "${bundle:label.FILE}")
    private @Nullable Path map;

    @CommandLine.Option(names = "--force")
    private boolean force;

    PlacesCommand(Terminal terminal, AppFolders folders) {
        this.terminal = terminal;
        this.folders = folders;
    }

    @Override
    public Integer call() {
        store.check();
        store.existing();
        NamedFiles files = new NamedFiles(force);
        files.check(map);
        List<PhotoPoint> points;
        try (Audit audit = store.open(folders, terminal)) {
            points = PhotoPoints.of(audit);
        }
        PlaceWords words = new PlaceWords(terminal.words().locale());
        if (points.isEmpty()) {
            terminal.print(words.none());
            return ExitCode.DONE;
        }
        Gazetteer gazetteer = Gazetteer.shipped();
        PlaceCount.of(points, gazetteer).forEach(count -> terminal.print(words.of(count)));
        terminal.print("");
        List<Spot> spots = Spot.among(points);
        if (spots.isEmpty()) {
            terminal.print(words.noSpot());
        }
        for (Spot spot : spots) {
            terminal.print(words.of(spot, gazetteer.nearest(spot.middle())) + " " + words.meaning(spot));
        }
        Path file = map;
        if (file != null) {
            files.write(
                    file,
                    new WorldMap().draw(points, spots, MAP_WIDTH, MAP_HEIGHT).png());
            terminal.print("");
            terminal.print(words.map(file.toAbsolutePath().normalize()));
        }
        return ExitCode.DONE;
    }
}
