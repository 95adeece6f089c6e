package org.sightline.bench.video;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.bench.accuracy.Rate;

/** Prints how well a table of tracks agrees with a board of films; see bench/video. */
public final class VideoScore {

    private VideoScore() {}

    /** @param arguments the folder of films, the table, then the least inter-eye distance and the least seconds, if others */
    public static void main(String[] arguments) throws IOException {
        Thresholds standard = Thresholds.STANDARD;
        Thresholds thresholds = new Thresholds(
                arguments.length > 3 ? Double.parseDouble(arguments[3]) : standard.seconds(),
                arguments.length > 2 ? Double.parseDouble(arguments[2]) : standard.interEye(),
                standard.overlap(),
                standard.tolerance());
        List<FilmTruth> films = TruthTables.read(Path.of(arguments[0]));
        List<TrackLine> tracks = TrackTable.read(Path.of(arguments[1]));
        print(thresholds, new Scoring(thresholds).score(films, tracks), System.out);
    }

    static void print(Thresholds thresholds, Map<String, Score> scores, PrintStream out) {
        out.printf(
                Locale.ENGLISH,
                "Person-shots of %.2f seconds with eyes %.0f pixels apart; boxes that overlap by %.2f%n",
                thresholds.seconds(),
                thresholds.interEye(),
                thresholds.overlap());
        out.printf(
                "%-28s %6s %13s %6s  %-22s %6s %8s  %-22s %8s%n",
                "", "films", "person-shots", "found", "recall", "tracks", "matched", "precision", "ignored");
        scores.forEach((group, score) -> out.printf(
                Locale.ENGLISH,
                "%-28s %6d %13d %6d  %-22s %6d %8d  %-22s %8d%n",
                group,
                score.films(),
                score.personShots(),
                score.found(),
                text(score.recall()),
                score.tracks(),
                score.matched(),
                text(score.precision()),
                score.ignored()));
    }

    /** The scores as printed. */
    static String text(Thresholds thresholds, Map<String, Score> scores) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        print(thresholds, scores, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String text(Rate rate) {
        return rate.of() == 0
                ? "-"
                : String.format(Locale.ENGLISH, "%.4f (%.3f to %.3f)", rate.value(), rate.low(), rate.high());
    }
}
