package org.sightline.cli;

import java.util.List;
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
    private final CommandWords words;

    ProofPrinter(Terminal terminal, Engine engine, Audit audit) {
        this.terminal = terminal;
        this.engine = engine;
        this.audit = audit;
        this.words = terminal.words();
    }

    void print(JudgedPhoto judged) {
        terminal.say("proof.heading");
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
                    .ifPresent(missing -> terminal.say(
                            switch (missing) {
                                case ARCHIVE_GONE -> "proof.archiveGone";
                                case ARCHIVE_CHANGED -> "proof.archiveChanged";
                            }));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(int number, Optional<MatchProof> proof) {
        if (proof.isEmpty()) {
            terminal.say("proof.noOther", number);
            return;
        }
        MatchProof made = proof.get();
        terminal.say("proof.others", number, made.others());
        terminal.say(
                "proof.smaller",
                words(MatchProof.last(made.smaller()), trial -> words.of("proof.eyes", trial.interEyeDistance())));
        made.smaller().forEach(this::print);
        terminal.say(
                "proof.blurred",
                words(MatchProof.last(made.blurred()), trial -> words.of("proof.blur", 100 * trial.blur())));
        made.blurred().forEach(this::print);
        terminal.say("proof.below");
    }

    private String words(Optional<MatchProof.Trial> last, Function<MatchProof.Trial, String> where) {
        return last.map(trial -> words.of("proof.downTo", where.apply(trial))).orElseGet(() -> words.of("proof.never"));
    }

    private void print(MatchProof.Trial trial) {
        String tried = trial.blur() == 0
                ? words.of("proof.trial.eyes", String.format(words.locale(), "%3.0f", trial.interEyeDistance()))
                : words.of("proof.trial.blur", String.format(words.locale(), "%2.0f", 100 * trial.blur()));
        if (trial.found()) {
            terminal.say("proof.trial.matched", tried, trial.matched(), trial.similarity());
        } else {
            terminal.say("proof.trial.noFace", tried);
        }
    }
}
