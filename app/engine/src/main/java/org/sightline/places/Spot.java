package org.sightline.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoPoint;

/**
 * A spot to which many photos point: perhaps a home or a place of work. Told only to the user, and only when they ask for it:
 * reports and batches never hold one (ArchitectureTest).
 *
 * @param middle of its photos
 * @param photos how many point there, {@value #LEAST} or more
 * @param inFiles of how many the file itself tells it
 */
public record Spot(Coordinates middle, int photos, int inFiles) {

    /** Fewer photos make no spot. */
    public static final int LEAST = 5;

    /** Photos of a spot lie no farther than this from where most of them lie; what a phone measures in a house strays as far. */
    public static final int METRES = 150;

    /** Cells of a grid, in parts of a degree: about 11 metres from north to south. */
    private static final double CELLS = 1e4;

    /** Near a pole a circle crosses more cells than are worth looking at. */
    private static final int MOST_CELLS = 300;

    private static final double METRES_OF_DEGREE = Ground.EARTH * 1000 * Math.PI / 180;

    /** A cell and what lies in it. */
    private static final class Cell {
        private final List<PhotoPoint> points = new ArrayList<>();
        private int around;
        private boolean taken;

        private Coordinates at() {
            return points.get(0).at();
        }
    }

    private record Key(long north, long east) {}

    /** Those to which most photos point first. No photo belongs to two. */
    public static List<Spot> among(List<PhotoPoint> points) {
        Map<Key, Cell> cells = new LinkedHashMap<>();
        points.stream()
                .sorted(Comparator.comparingDouble(
                                (PhotoPoint point) -> point.at().latitude())
                        .thenComparing(point -> point.at().longitude()))
                .forEach(point -> cells.computeIfAbsent(key(point.at()), none -> new Cell())
                        .points
                        .add(point));
        for (Cell cell : cells.values()) {
            cell.around = photos(near(cell, cells));
        }
        List<Spot> spots = new ArrayList<>();
        cells.values().stream()
                .filter(cell -> cell.around >= LEAST)
                .sorted(Comparator.comparingInt(cell -> -cell.around))
                .forEach(cell -> {
                    List<Cell> near = cell.taken ? List.of() : near(cell, cells);
                    if (photos(near) >= LEAST) {
                        near.forEach(one -> one.taken = true);
                        spots.add(spot(near));
                    }
                });
        spots.sort(Comparator.comparingInt(spot -> -spot.photos()));
        return spots;
    }

    private static Key key(Coordinates at) {
        return new Key((long) Math.floor(at.latitude() * CELLS), (long) Math.floor(at.longitude() * CELLS));
    }

    private static int photos(List<Cell> cells) {
        return cells.stream().mapToInt(cell -> cell.points.size()).sum();
    }

    /** Cells within reach that belong to no spot yet. */
    private static List<Cell> near(Cell cell, Map<Key, Cell> cells) {
        Coordinates at = cell.at();
        Key key = key(at);
        double reach = METRES / METRES_OF_DEGREE * CELLS;
        long north = (long) Math.ceil(reach);
        long east =
                (long) Math.min(Math.ceil(reach / Math.max(1e-3, Math.cos(Math.toRadians(at.latitude())))), MOST_CELLS);
        List<Cell> near = new ArrayList<>();
        for (long up = -north; up <= north; up++) {
            for (long right = -east; right <= east; right++) {
                Cell other = cells.get(new Key(key.north() + up, key.east() + right));
                if (other != null && !other.taken && Ground.kilometres(at, other.at()) * 1000 <= METRES) {
                    near.add(other);
                }
            }
        }
        return near;
    }

    private static Spot spot(List<Cell> cells) {
        double latitude = 0;
        double longitude = 0;
        int photos = 0;
        int inFiles = 0;
        for (Cell cell : cells) {
            for (PhotoPoint point : cell.points) {
                latitude += point.at().latitude();
                longitude += point.at().longitude();
                photos++;
                inFiles += point.inFile() ? 1 : 0;
            }
        }
        return new Spot(new Coordinates(latitude / photos, longitude / photos), photos, inFiles);
    }
}
