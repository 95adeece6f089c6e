package org.sightline.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.FaceExperiments;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.MatchProof;
import org.sightline.audit.PhotoFace;
import org.sightline.audit.PhotoFiles;

/** Tells by experiment down to where faces of a photo are matched. */
final class ProofPrinter {

    private final Terminal terminal;
    private final Engine engine;
    private final Audit audit;

    ProofPrinter(Terminal terminal, Engine engine, Audit audit) {
        this.terminal = terminal;
        this.engine = engine;
        this.audit = audit;
    }

    void print(JudgedPhoto judged) {
        terminal.print("Proof by experiment");
        CancellationToken cancellation = new CancellationToken();
        try (FaceExperiments experiments = new FaceExperiments(engine, audit);
                PhotoFiles files = new PhotoFiles(engine, audit, List.of(), experiments.largestFile())) {
            PhotoFiles.Visited<Boolean> visited = files.visit(judged, (file, copy) -> {
                int number = 1;
                for (PhotoFace face : judged.faces()) {
                    print(number++, experiments.prove(file, copy, judged, face, cancellation));
                }
                return true;
            });
            visited.missing()
                    .ifPresent(missing -> terminal.print(
                            switch (missing) {
                                case ARCHIVE_GONE ->
                                    "  The archive is not where it was, so the photo cannot be looked at again.";
                                case ARCHIVE_CHANGED -> "  The archive does not hold this photo any more.";
                            }));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(int number, Optional<MatchProof> proof) {
        if (proof.isEmpty()) {
            terminal.print("  " + number + "  There is no other photo of this person to compare with.");
            return;
        }
        MatchProof made = proof.get();
        terminal.print("  " + number + "  compared with " + made.others()
                + (made.others() == 1 ? " other face" : " other faces") + " of the person");
        terminal.print("     Smaller: "
                + words(
                        MatchProof.last(made.smaller()),
                        trial -> String.format(
                                Locale.ENGLISH, "%.0f pixels between the eyes", trial.interEyeDistance())));
        made.smaller().forEach(this::print);
        terminal.print("     Blurred: "
                + words(
                        MatchProof.last(made.blurred()),
                        trial -> String.format(
                                Locale.ENGLISH, "a blur of %.0f %% of that distance", 100 * trial.blur())));
        made.blurred().forEach(this::print);
        terminal.print("     Below that this app did not match it; other engines may.");
    }

    private static String words(Optional<MatchProof.Trial> last, Function<MatchProof.Trial, String> where) {
        return last.map(trial -> "matched down to " + where.apply(trial)).orElse("not matched even as it is");
    }

    private void print(MatchProof.Trial trial) {
        String tried = trial.blur() == 0
                ? String.format(Locale.ENGLISH, "%3.0f pixels", trial.interEyeDistance())
                : String.format(Locale.ENGLISH, "blur %2.0f %%", 100 * trial.blur());
        terminal.print(
                trial.found()
                        ? String.format(
                                Locale.ENGLISH,
                                "       %s: matched with %d, similarity at most %.2f",
                                tried,
                                trial.matched(),
                                trial.similarity())
                        : "       " + tried + ": no face found");
    }
}
