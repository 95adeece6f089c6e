package org.sightline.bench.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.bench.video.Boards.Condition;
import org.sightline.footage.Codec;
import org.sightline.footage.Container;
import org.sightline.footage.Decoding;
import org.sightline.footage.Encoding;
import org.sightline.footage.Filming;
import org.sightline.footage.Footage;
import org.sightline.footage.PersonShot;
import org.sightline.footage.Portrait;
import org.sightline.footage.Portraits;
import org.sightline.footage.Storyboard;
import org.sightline.footage.Visit;

/** Boards are drawn as their conditions say, and a film of one agrees with its table. */
class VideoBoardTest {

    private static final List<Portrait> PEOPLE = Portraits.ofSamples();

    @TempDir
    private Path folder;

    private static Boards boards(long seed) {
        return new Boards(PEOPLE, seed, 640, 360);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        for (Condition condition : Condition.values()) {
            Storyboard board = boards(3).next("film", condition);
            assertThat(boards(3).next("film", condition).truth()).isEqualTo(board.truth());
            assertThat(board.condition()).isEqualTo(condition.name().toLowerCase(Locale.ROOT));
            assertThat(board.seconds()).isBetween(2.0, 10.0);
        }
        assertThat(boards(4).next("film", Condition.PLAIN).truth())
                .isNotEqualTo(boards(3).next("film", Condition.PLAIN).truth());
    }

    @Test
    void conditionsAreWhatTheyAreCalled() {
        Boards boards = boards(5);
        assertThat(boards.next("film", Condition.EMPTY).truth()).isEmpty();
        assertThat(boards.next("film", Condition.CROWD).truth()).hasSize(8);
        assertThat(boards.next("film", Condition.BACK).truth().get(0).visits()).hasSize(2);
        assertThat(boards.next("film", Condition.TURNED).quarterTurns()).isBetween(1, 3);
        assertThat(boards.next("film", Condition.VARYING).rate().varying()).isTrue();
        assertThat(boards.next("film", Condition.NOISE).noise()).isGreaterThanOrEqualTo(10);
        List<PersonShot> small = boards.next("film", Condition.SMALL).truth();
        assertThat(small.stream().filter(shot -> shot.seconds(24, 640, 360) >= 0.5 - 1e-6))
                .hasSize(1);
        assertThat(small).hasSize(4);
        Visit scaled =
                boards.next("film", Condition.SCALE).truth().get(0).visits().get(0);
        assertThat(scaled.lastInterEye()).isGreaterThan(4 * scaled.firstInterEye());
    }

    @Test
    void peopleInOneShotAreOthersAndDoNotCoverEachOther() {
        Boards boards = boards(6);
        for (int number = 0; number < 20; number++) {
            List<PersonShot> truth = boards.next("film", Condition.CROWD).truth();
            for (int first = 0; first < truth.size(); first++) {
                for (int second = 0; second < first; second++) {
                    PersonShot one = truth.get(first);
                    PersonShot other = truth.get(second);
                    if (one.shot() == other.shot()) {
                        assertThat(one.person()).isNotEqualTo(other.person());
                        assertThat(one.visits()
                                        .get(0)
                                        .firstBox()
                                        .overlap(other.visits().get(0).firstBox()))
                                .isZero();
                    }
                }
            }
        }
    }

    @Test
    void aFilmAgreesWithItsTable() throws IOException {
        Storyboard board = boards(8).next("film", Condition.TURNED);
        Footage footage = Encoding.write(board, Container.MP4, Codec.MPEG4, folder);
        FilmTruth truth = new FilmTruth(
                "film.mp4", "mpeg4", "mp4", board.condition(), 640, 360, board.seconds(), footage.truth());
        TruthTables.write(folder, List.of(truth));

        FilmTruth read = TruthTables.read(folder).get(0);
        Decoding decoded = Decoding.of(footage.file());

        assertThat(decoded.seconds()).hasSize(new Filming(board).frames());
        assertThat(decoded.quarterTurns()).isEqualTo(board.quarterTurns());
        assertThat(read.people()).hasSameSizeAs(truth.people());
        List<TrackLine> tracks = new ArrayList<>();
        for (PersonShot person : truth.people()) {
            Visit visit = person.visits().get(0);
            double middle = (visit.start() + visit.end()) / 2;
            tracks.add(new TrackLine("film.mp4", "1", visit.start(), visit.end(), middle, visit.box(middle)));
        }
        Map<String, Score> scores = new Scoring(Thresholds.STANDARD).score(List.of(read), tracks);
        assertThat(scores.get("all")).isEqualTo(new Score(1, 4, 4, 4, 4, 0));
    }
}
