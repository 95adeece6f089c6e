package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.Answer;
import org.sightline.model.Appearance;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Face;

/** The headline numbers move exactly as far as the answers carry, whatever is answered and forgotten. */
class AnswersPropertyTest {

    private static final int AUDITS = 20;
    private static final int STEPS = 12;

    @TempDir
    private Path folder;

    private record Numbers(long known, long perhaps, long notPublic) {}

    /** Counted by hand from what the model says. */
    private static Numbers expected(RandomAudit random, AnswerModel model) {
        long known = 0;
        long perhaps = 0;
        long notPublic = 0;
        for (int i = 0; i < random.photos.size(); i++) {
            boolean identifiable = false;
            for (Face face : random.photos.get(i).faces()) {
                identifiable |= face.identifiability().name().matches("STRONG|USABLE");
            }
            boolean open = false;
            boolean mayBe = false;
            boolean unknown = false;
            for (Appearance appearance : random.appearances.get(i)) {
                Set<Audience> audiences = model.audiences(random.photos.get(i).id(), appearance);
                open |= audiences.equals(Set.of(Audience.PUBLIC));
                unknown |= audiences.size() > 1;
                mayBe |= audiences.size() > 1 && audiences.contains(Audience.PUBLIC);
            }
            if (identifiable && open) {
                known++;
            } else if (identifiable && mayBe) {
                perhaps++;
            } else if (identifiable && unknown) {
                notPublic++;
            }
        }
        return new Numbers(known, perhaps, notPublic);
    }

    private static Numbers found(AuditSummary summary) {
        return new Numbers(
                summary.publicWithIdentifiableFace(),
                summary.unknownAudienceWithIdentifiableFace(),
                summary.notPublicWithIdentifiableFace());
    }

    @Test
    void theHeadlinesMoveExactlyAsFarAsTheAnswersCarry() {
        long base = System.nanoTime();
        Set<Numbers> seen = new HashSet<>();
        for (int i = 0; i < AUDITS; i++) {
            check(base + i, seen);
        }
        assertThat(seen).as("seed %d: the numbers move at all", base).hasSizeGreaterThan(20);
    }

    private void check(long seed, Set<Numbers> seen) {
        RandomAudit random = new RandomAudit(seed);
        Random choice = new Random(~seed);
        try (Audit audit = TestEngine.open(folder.resolve(seed + ".sightline"))) {
            random.fill(audit.store());
            Asking asking = new Asking(audit, java.time.Clock.systemUTC());
            List<Assumption> assumptions = random.assumptions();
            List<Answer> kept = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                if (!kept.isEmpty() && choice.nextInt(4) == 0) {
                    Answer gone = kept.remove(choice.nextInt(kept.size()));
                    assertThat(asking.forget(gone.id())).isTrue();
                } else {
                    kept.addAll(asking.save(List.of(random.answer()), Set.of()));
                }
                Numbers without = found(audit.summary(List.of()));
                assertThat(without)
                        .as("seed %d, step %d: %s", seed, step, kept)
                        .isEqualTo(expected(random, new AnswerModel(kept, List.of())));
                assertThat(found(audit.summary(assumptions)))
                        .as("seed %d, step %d, assuming %s: %s", seed, step, assumptions, kept)
                        .isEqualTo(expected(random, new AnswerModel(kept, assumptions)));
                seen.add(without);
            }
            kept.forEach(answer -> asking.forget(answer.id()));
            assertThat(found(audit.summary(List.of())))
                    .as("seed %d: forgotten is as if never said", seed)
                    .isEqualTo(expected(random, new AnswerModel(List.of(), List.of())));
        }
    }
}
