package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.FaceTrial;
import org.sightline.worker.Analysis;
import org.sightline.worker.Worker;

/**
 * Proof by experiment that a face is matched: it is made smaller and smaller, and more and more blurred, and each time looked for
 * and compared with the person's other photos. What this program does not match, another may.
 *
 * @param smaller as it is, and made smaller, the largest first
 * @param blurred the blur growing
 * @param others faces of the same person that it was compared with
 */
public record MatchProof(List<Trial> smaller, List<Trial> blurred, int others) {

    /** Similarity that one in a thousand pairs of strangers reaches (docs/models.md). */
    private static final double MATCHED = 0.335;

    /** Pixels between the eyes that are tried. */
    private static final int[] EYES = {60, 40, 30, 24, 20, 16, 12, 10, 8, 6, 4};

    /** Standard deviations of the blur, in hundredths of the distance between the eyes. */
    private static final int[] BLURS = {2, 4, 6, 8, 12, 16, 24};

    /**
     * One try.
     *
     * @param interEyeDistance pixels between the eyes
     * @param blur standard deviation, in distances of the eyes
     * @param found whether a face was seen at all
     * @param similarity to the most similar of the others; -1 if none was seen
     * @param matched how many of the others it was matched with
     */
    public record Trial(double interEyeDistance, double blur, boolean found, double similarity, int matched) {

        public boolean isMatch() {
            return matched > 0;
        }
    }

    public MatchProof {
        smaller = List.copyOf(smaller);
        blurred = List.copyOf(blurred);
    }

    /**
     * Runs the experiment in a worker.
     *
     * @param file the photo's bytes
     * @param box of the face, in pixels of that file
     * @param eyes pixels between them, in that file
     * @param others embeddings of the same person's faces on other photos; one or more
     * @throws IllegalArgumentException if there are none
     */
    static MatchProof of(
            Worker worker, byte[] file, Box box, double eyes, List<Embedding> others, CancellationToken cancellation)
            throws InterruptedException {
        if (others.isEmpty()) {
            throw new IllegalArgumentException("A face is matched with others");
        }
        Bench bench = new Bench(worker, file, box, eyes, others, cancellation);
        List<Trial> smaller = new ArrayList<>(List.of(bench.look(1, 0)));
        for (int pixels : EYES) {
            if (pixels < eyes) {
                smaller.add(bench.look(pixels / eyes, 0));
            }
        }
        List<Trial> blurred = new ArrayList<>();
        for (int blur : BLURS) {
            blurred.add(bench.look(1, blur / 100.0));
        }
        return new MatchProof(smaller, blurred, others.size());
    }

    /** The last try that was matched before one was not; empty if not even the first was. */
    public static Optional<Trial> last(List<Trial> trials) {
        Trial last = null;
        for (Trial trial : trials) {
            if (!trial.isMatch()) {
                break;
            }
            last = trial;
        }
        return Optional.ofNullable(last);
    }

    /** What does not change from one try to the next. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Bench(
            Worker worker, byte[] file, Box box, double eyes, List<Embedding> others, CancellationToken cancellation) {

        Trial look(double scale, double blur) throws InterruptedException {
            cancellation.throwIfCancelled();
            Face seen = seen(worker.examine(file, new FaceTrial(box, scale, blur, false)));
            if (seen == null) {
                return new Trial(eyes * scale, blur, false, -1, 0);
            }
            ToDoubleFunction<Embedding> similarity = seen.embedding()::similarity;
            return new Trial(
                    eyes * scale,
                    blur,
                    true,
                    others.stream().mapToDouble(similarity).max().orElse(-1),
                    (int) others.stream()
                            .mapToDouble(similarity)
                            .filter(value -> value >= MATCHED)
                            .count());
        }

        private static @Nullable Face seen(Analysis analysis) {
            return analysis instanceof Analysis.Findings findings
                            && !findings.faces().isEmpty()
                    ? findings.faces().get(0)
                    : null;
        }
    }
}
