package org.sightline.bench.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.footage.PersonShot;
import org.sightline.footage.Visit;
import org.sightline.model.Box;

/** The truth about a folder of films, as two tables: films, and visits of people. */
final class TruthTables {

    static final String FILMS = "films.tsv";
    static final String VISITS = "truth.tsv";

    private static final List<String> FILM_COLUMNS =
            List.of("file", "codec", "container", "condition", "width", "height", "seconds");
    private static final List<String> VISIT_COLUMNS = List.of(
            "file", "person", "shot", "start", "end", "x1", "y1", "width1", "height1", "eyes1", "x2", "y2", "width2",
            "height2", "eyes2");

    private TruthTables() {}

    /** Which person-shot a visit is of. */
    private record Key(String file, String person, int shot) {}

    private record Line(Key key, Visit visit) {}

    static void write(Path folder, List<FilmTruth> films) throws IOException {
        Tsv.write(
                folder.resolve(FILMS),
                FILM_COLUMNS,
                films.stream()
                        .map(film -> List.of(
                                film.file(),
                                film.codec(),
                                film.container(),
                                film.condition(),
                                film.width(),
                                film.height(),
                                film.seconds())));
        Tsv.write(
                folder.resolve(VISITS),
                VISIT_COLUMNS,
                films.stream()
                        .flatMap(film -> film.people().stream()
                                .flatMap(person -> person.visits().stream().map(visit -> cells(film, person, visit)))));
    }

    private static List<Object> cells(FilmTruth film, PersonShot person, Visit visit) {
        List<Object> cells =
                new ArrayList<>(List.of(film.file(), person.person(), person.shot(), visit.start(), visit.end()));
        addBox(cells, visit.firstBox(), visit.firstInterEye());
        addBox(cells, visit.lastBox(), visit.lastInterEye());
        return cells;
    }

    private static void addBox(List<Object> cells, Box box, double interEye) {
        cells.addAll(List.of(box.x(), box.y(), box.width(), box.height(), interEye));
    }

    /** @throws IOException if a table is missing or not one of ours */
    static List<FilmTruth> read(Path folder) throws IOException {
        List<Line> lines = Tsv.read(folder.resolve(VISITS), VISIT_COLUMNS, TruthTables::line);
        Map<Key, List<Visit>> visits = new LinkedHashMap<>();
        for (Line line : lines) {
            visits.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line.visit());
        }
        Map<String, List<PersonShot>> people = new LinkedHashMap<>();
        visits.forEach((key, each) -> people.computeIfAbsent(key.file(), file -> new ArrayList<>())
                .add(new PersonShot(key.person(), key.shot(), each)));
        return Tsv.read(
                folder.resolve(FILMS),
                FILM_COLUMNS,
                row -> new FilmTruth(
                        row.text(0),
                        row.text(1),
                        row.text(2),
                        row.text(3),
                        row.whole(4),
                        row.whole(5),
                        row.number(6),
                        people.getOrDefault(row.text(0), List.of())));
    }

    private static Line line(Tsv.Row row) {
        return new Line(
                new Key(row.text(0), row.text(1), row.whole(2)),
                new Visit(row.number(3), row.number(4), box(row, 5), row.number(9), box(row, 10), row.number(14)));
    }

    private static Box box(Tsv.Row row, int column) {
        return new Box(row.number(column), row.number(column + 1), row.number(column + 2), row.number(column + 3));
    }
}
