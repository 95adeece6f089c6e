package org.sightline.bench.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.footage.PersonShot;
import org.sightline.footage.Visit;
import org.sightline.model.Box;

/** Tables written by hand are scored as a person would. */
class VideoScoreTest {

    private static final String HEADER = "file\ttrack\tstart\tend\tmoment\tx\ty\twidth\theight\n";
    private static final Box LEFT = new Box(100, 100, 80, 100);
    private static final Box RIGHT = new Box(400, 100, 80, 100);

    /** Two people at once, a cut, one of them alone; then one who leaves and comes back; then one who is too small. */
    private static final List<FilmTruth> FILMS = List.of(
            film(
                    "two.mp4",
                    "h264",
                    "crowd",
                    person("A", 0, visit(0, 2, LEFT, 40)),
                    person("B", 0, visit(0.5, 2, RIGHT, 40)),
                    person("A", 1, visit(2, 4, RIGHT, 40))),
            film("back.mkv", "vp9", "back", person("A", 0, visit(0, 1, LEFT, 40), visit(3, 4, LEFT, 40))),
            film(
                    "small.mp4",
                    "h264",
                    "small",
                    person("A", 0, visit(0, 2, LEFT, 20)),
                    person("B", 1, visit(2, 2.3, LEFT, 40)),
                    person("C", 2, visit(3, 4, LEFT, 30))),
            film("empty.mp4", "h264", "empty"));

    @TempDir
    private Path folder;

    private static FilmTruth film(String file, String codec, String condition, PersonShot... people) {
        return new FilmTruth(
                file, codec, file.substring(file.indexOf('.') + 1), condition, 640, 360, 4, Arrays.asList(people));
    }

    private static PersonShot person(String name, int shot, Visit... visits) {
        return new PersonShot(name, shot, Arrays.asList(visits));
    }

    private static Visit visit(double start, double end, Box box, double interEye) {
        return new Visit(start, end, box, interEye, box, interEye);
    }

    private static TrackLine track(String file, double start, double end, double moment, Box box) {
        return new TrackLine(file, "1", start, end, moment, box);
    }

    private static Map<String, Score> score(TrackLine... tracks) {
        return new Scoring(Thresholds.STANDARD).score(FILMS, Arrays.asList(tracks));
    }

    private static Score all(TrackLine... tracks) {
        Score score = score(tracks).get("all");
        assertThat(score).isNotNull();
        return score == null ? Score.NONE : score;
    }

    @Test
    void whoTellsNothingFindsNothing() {
        assertThat(all()).isEqualTo(new Score(4, 5, 0, 0, 0, 0));
    }

    @Test
    void whatIsRightIsFound() {
        Score score = all(
                track("two.mp4", 0, 2, 1, LEFT),
                track("two.mp4", 0.5, 2, 1, RIGHT.moved(10, 5)),
                track("two.mp4", 2, 4, 3, RIGHT),
                track("back.mkv", 0, 1, 0.5, LEFT),
                track("small.mp4", 3, 4, 3.5, LEFT));

        assertThat(score).isEqualTo(new Score(4, 5, 5, 5, 5, 0));
        assertThat(score.recall().value()).isEqualTo(1);
        assertThat(score.precision().value()).isEqualTo(1);
    }

    @Test
    void aBoxElsewhereIsWrong() {
        assertThat(all(track("two.mp4", 0, 2, 1, LEFT.moved(60, 0)))).isEqualTo(new Score(4, 5, 0, 1, 0, 0));
        assertThat(all(track("two.mp4", 0, 2, 1, LEFT.moved(30, 0)))).isEqualTo(new Score(4, 5, 1, 1, 1, 0));
        assertThat(all(track("two.mp4", 0, 2, 1, new Box(100, 100, 20, 20)))).isEqualTo(new Score(4, 5, 0, 1, 0, 0));
    }

    @Test
    void theRightPlaceAtTheWrongTimeIsWrong() {
        // The other one is there only from half a second on; the first is gone behind the cut.
        assertThat(all(track("two.mp4", 0, 0.3, 0.2, RIGHT)).matched()).isZero();
        assertThat(all(track("two.mp4", 2.5, 4, 3, LEFT)).matched()).isZero();
        assertThat(all(track("two.mp4", 0, 0.45, 0.42, RIGHT)).matched()).isEqualTo(1);
        assertThat(all(track("empty.mp4", 0, 4, 1, LEFT))).isEqualTo(new Score(4, 5, 0, 1, 0, 0));
    }

    @Test
    void aSecondTrackOfTheSameVisitIsWrong() {
        Score score = all(track("two.mp4", 0, 1, 0.5, LEFT), track("two.mp4", 1.1, 2, 1.5, LEFT.moved(5, 0)));

        assertThat(score).isEqualTo(new Score(4, 5, 1, 2, 1, 0));
        assertThat(score.precision().value()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void whoCameBackMayHaveTwoTracksAndIsFoundOnce() {
        TrackLine first = track("back.mkv", 0, 1, 0.5, LEFT);
        TrackLine second = track("back.mkv", 3, 4, 3.5, LEFT);

        assertThat(all(first, second)).isEqualTo(new Score(4, 5, 1, 2, 2, 0));
        assertThat(all(second)).isEqualTo(new Score(4, 5, 1, 1, 1, 0));
        // One track over both is of the one where its best moment is.
        assertThat(all(track("back.mkv", 0, 4, 3.5, LEFT))).isEqualTo(new Score(4, 5, 1, 1, 1, 0));
        assertThat(all(track("back.mkv", 0, 4, 2, LEFT))).isEqualTo(new Score(4, 5, 0, 1, 0, 0));
        assertThat(all(first, second, track("back.mkv", 3.2, 3.8, 3.4, LEFT))).isEqualTo(new Score(4, 5, 1, 3, 2, 0));
    }

    @Test
    void aTrackOverACutIsOfOneShot() {
        assertThat(all(track("two.mp4", 1, 4, 3, RIGHT))).isEqualTo(new Score(4, 5, 1, 1, 1, 0));
    }

    @Test
    void whoIsTooSmallOrTooShortlyThereIsNotAskedFor() {
        assertThat(all(track("small.mp4", 0, 2, 1, LEFT))).isEqualTo(new Score(4, 5, 0, 0, 0, 1));
        assertThat(all(track("small.mp4", 2, 2.3, 2.1, LEFT))).isEqualTo(new Score(4, 5, 0, 0, 0, 1));
        Score asked = new Scoring(new Thresholds(0.2, 15, 0.3, 0.1))
                .score(FILMS.get(2), List.of(track("small.mp4", 0, 2, 1, LEFT)));
        assertThat(asked).isEqualTo(new Score(1, 3, 1, 1, 1, 0));
    }

    @Test
    void eachPersonIsGivenTheTrackThatFitsBest() {
        Box near = LEFT.moved(30, 0);
        FilmTruth close = film(
                "two.mp4",
                "h264",
                "crowd",
                person("A", 0, visit(0, 2, LEFT, 40)),
                person("B", 0, visit(0, 2, near, 40)));

        Score score = new Scoring(Thresholds.STANDARD)
                .score(close, List.of(track("two.mp4", 0, 2, 1, near), track("two.mp4", 0, 2, 1, LEFT.moved(-20, 0))));

        assertThat(score).isEqualTo(new Score(1, 2, 2, 2, 2, 0));
    }

    @Test
    void groupsAddUpToAll() {
        Map<String, Score> scores = score(
                track("two.mp4", 0, 2, 1, LEFT),
                track("back.mkv", 0, 1, 0.5, RIGHT),
                track("empty.mp4", 0, 1, 1, LEFT));

        assertThat(scores)
                .containsKeys("all", "codec h264", "codec vp9", "container mp4", "container mkv", "condition empty");
        for (String kind : List.of("codec ", "container ", "condition ")) {
            Score sum = Score.NONE;
            for (Map.Entry<String, Score> group : scores.entrySet()) {
                sum = group.getKey().startsWith(kind) ? sum.plus(group.getValue()) : sum;
            }
            assertThat(sum).isEqualTo(scores.get("all"));
        }
        assertThat(scores.get("condition empty")).isEqualTo(new Score(1, 0, 0, 1, 0, 0));
        assertThat(VideoScore.text(Thresholds.STANDARD, scores)).contains("condition back", "0.2000", "0.3333");
    }

    @Test
    void tablesComeBackAsTheyWereWritten() throws IOException {
        TruthTables.write(folder, FILMS);
        assertThat(TruthTables.read(folder)).isEqualTo(FILMS);

        List<TrackLine> tracks = List.of(track("two.mp4", 0, 2, 1.25, LEFT), track("back.mkv", 0, 1, 0.5, RIGHT));
        Path table = folder.resolve("tracks.tsv");
        TrackTable.write(table, tracks);
        assertThat(TrackTable.read(table)).isEqualTo(tracks);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "two.mp4\t1\t0\t2\t1\t1\t1\t10",
                "two.mp4\t1\t0\t2\t1\t1\t1\t10\t10\t10",
                "two.mp4\t1\t0\t2\tone\t1\t1\t10\t10",
                "two.mp4\t1\t0\t2\t3\t1\t1\t10\t10",
                "two.mp4\t1\t2\t0\t1\t1\t1\t10\t10",
                "two.mp4\t1\t0\t2\t1\t1\t1\t0\t10",
                "two.mp4\t1\t0\t2\t1\t1\t1\t10\t-10",
                "two.mp4\t1\tNaN\t2\t1\t1\t1\t10\t10",
                "two.mp4\t1\t0\tInfinity\t1\t1\t1\t10\t10",
            })
    void aLineThatCannotBeIsRefusedByItsNumber(String line) throws IOException {
        Path table =
                Files.writeString(folder.resolve("tracks.tsv"), HEADER + "two.mp4\t1\t0\t2\t1\t1\t1\t9\t9\n" + line);

        assertThatThrownBy(() -> TrackTable.read(table))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 3");
    }

    @Test
    void aTableOfSomethingElseIsRefused() throws IOException {
        Path table = folder.resolve("tracks.tsv");
        assertThatThrownBy(() -> TrackTable.read(Files.writeString(table, ""))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TrackTable.read(Files.writeString(table, "two.mp4\t1\t0\t2\t1\t1\t1\t9\t9\n")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TruthTables.read(folder)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> score(track("other.mp4", 0, 2, 1, LEFT))).isInstanceOf(IllegalArgumentException.class);
    }

    /** Whoever tells every film's truth must reach everything, whoever tells it late nothing. */
    @Test
    void theTruthItselfScoresFully() {
        List<TrackLine> perfect = new ArrayList<>();
        List<TrackLine> late = new ArrayList<>();
        for (FilmTruth film : FILMS) {
            for (PersonShot person : film.people()) {
                for (Visit visit : person.visits()) {
                    double middle = (visit.start() + visit.end()) / 2;
                    perfect.add(track(film.file(), visit.start(), visit.end(), middle, visit.box(middle)));
                    late.add(track(film.file(), 100, 101, 100.5, visit.box(middle)));
                }
            }
        }
        Score right = all(perfect.toArray(TrackLine[]::new));
        assertThat(right.recall().value()).isEqualTo(1);
        assertThat(right.precision().value()).isEqualTo(1);
        assertThat(right.ignored()).isEqualTo(2);
        Score wrong = all(late.toArray(TrackLine[]::new));
        assertThat(wrong.found()).isZero();
        assertThat(wrong.precision().value()).isZero();
    }
}
