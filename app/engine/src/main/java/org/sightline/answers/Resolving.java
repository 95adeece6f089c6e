package org.sightline.answers;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Answers.Claim;
import org.sightline.model.Answer;
import org.sightline.model.AnswerStatement;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.AudienceWhenPosted;
import org.sightline.model.AnswerStatement.Narrowed;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.PublicPeriod;
import org.sightline.model.Since;
import org.sightline.model.Timestamp;

/**
 * Works out one appearance of unknown audience as the set of audiences it may have. The statement that stands leaves one of
 * them, no statement leaves all; what was narrowed takes the wider ones away, or adds one where nobody knows which came first;
 * what was not visible takes away those that anyone sees. One that is left is known; of several the widest is a bound.
 */
final class Resolving {

    /** The widest that something can be which nobody sees without an account. */
    private static final Audience NOT_PUBLIC = Audience.MEMBERS;

    private static final Set<Audience> ANY = EnumSet.complementOf(EnumSet.of(Audience.UNKNOWN));

    private static final Comparator<Answer> BY_TIME = Comparator.comparing(
                    (Answer answer) -> narrowed(answer).since().latest())
            .thenComparing(Answer::given)
            .thenComparing(Answer::id);

    private final Appearance appearance;
    private final List<Answer> narrowings;
    private final @Nullable Claim claim;
    private final @Nullable Answer unseen;

    private final EnumSet<Audience> possible = EnumSet.noneOf(Audience.class);
    private final List<Answer> deciding = new ArrayList<>();
    private boolean overruled;
    private boolean unknownBefore;
    private @Nullable PublicPeriod wasPublic;

    /**
     * @param statements what speaks of the appearance, first what stands first
     * @param narrowings what was narrowed there
     * @param assumed stands behind every statement
     */
    Resolving(Appearance appearance, List<Answer> statements, List<Answer> narrowings, @Nullable Claim assumed) {
        this.appearance = appearance;
        this.narrowings = narrowings.stream().sorted(BY_TIME).toList();
        Claim first = null;
        Answer notVisible = null;
        for (Answer answer : statements) {
            if (!(answer.statement() instanceof AnswerStatement.NotPublic)) {
                first = claim(answer);
                break;
            }
            notVisible = notVisible == null ? answer : notVisible;
        }
        this.claim = first == null ? assumed : first;
        this.unseen = notVisible;
    }

    private static Claim claim(Answer answer) {
        Audience audience = answer.statement() instanceof AudienceWhenPosted posted
                ? posted.audience()
                : ((AudienceNow) answer.statement()).audience();
        return new Claim(audience, answer, null);
    }

    Resolution resolution() {
        begin();
        for (Answer answer : narrowings) {
            narrow(answer, narrowed(answer));
        }
        if (unseen != null) {
            takeAwayWhatAnyoneSees(unseen);
        }
        Audience widest = widest();
        boolean known = possible.size() == 1;
        if (!known && widest == Audience.PUBLIC) {
            return new Resolution(appearance.withHistory(historyUnknown(), history()), List.of());
        }
        if (claim != null && claim.by() != null && !overruled) {
            deciding.add(0, claim.by());
        }
        Appearance answered =
                known ? appearance.withAudience(widest, evidence()) : appearance.boundedBy(widest, evidence());
        return new Resolution(answered.withHistory(historyUnknown(), history()), deciding);
    }

    private void begin() {
        if (claim != null) {
            possible.add(claim.audience());
            return;
        }
        for (Answer answer : narrowings) {
            if (narrowed(answer).settles()) {
                possible.add(narrowed(answer).to());
                deciding.add(answer);
                unknownBefore = order(answer, narrowed(answer).since()) != Order.NARROWED_FIRST;
                return;
            }
        }
        possible.addAll(ANY);
    }

    private Audience widest() {
        // The order of the audiences is from wide to narrow.
        return possible.iterator().next();
    }

    private EnumSet<Audience> widerThan(Audience audience) {
        EnumSet<Audience> wider = EnumSet.noneOf(Audience.class);
        for (Audience each : possible) {
            if (each.isWiderThan(audience)) {
                wider.add(each);
            }
        }
        return wider;
    }

    private void narrow(Answer answer, Narrowed narrowed) {
        EnumSet<Audience> wider = widerThan(narrowed.to());
        if (wider.isEmpty()) {
            return;
        }
        Order order = order(answer, narrowed.since());
        if (order == Order.NARROWED_FIRST && (isObserved() || !narrowed.goesOn())) {
            // Seen or set after it was narrowed, or posted since: it is wider all the same.
            return;
        }
        boolean perhaps = order == Order.UNCLEAR && !narrowed.goesOn();
        if (perhaps && possible.contains(narrowed.to())) {
            return;
        }
        if (claim == null) {
            unknownBefore |= order != Order.NARROWED_FIRST;
        } else if (claim.audience() == Audience.PUBLIC && wasPublic == null) {
            remember(order, narrowed);
        }
        if (!perhaps) {
            possible.removeAll(wider);
        }
        possible.add(narrowed.to());
        deciding.add(answer);
    }

    /** What is known of the time before something public was narrowed. */
    private void remember(Order order, Narrowed narrowed) {
        if (order == Order.UNCLEAR && narrowed.goesOn() && !isObserved()) {
            unknownBefore = true;
        } else if (order != Order.NARROWED_FIRST) {
            LocalDate end = narrowed.since().earliest();
            boolean endKnown = order == Order.CLAIM_FIRST && !end.equals(Since.DAWN);
            wasPublic = new PublicPeriod(
                    publicFrom(), endKnown ? new Timestamp(LocalDateTime.of(end, LocalTime.MIDNIGHT), null) : null);
        }
    }

    /** From when on what is claimed to be public is known to have been so. */
    private @Nullable Timestamp publicFrom() {
        Answer by = claim == null ? null : claim.by();
        return by == null || !isObserved() ? appearance.postedAt() : Timestamp.utc(by.given());
    }

    private void takeAwayWhatAnyoneSees(Answer notSeen) {
        EnumSet<Audience> seen = widerThan(NOT_PUBLIC);
        if (seen.isEmpty()) {
            return;
        }
        possible.removeAll(seen);
        if (possible.isEmpty()) {
            overrule(Objects.requireNonNull(claim), notSeen);
        }
        unknownBefore = true;
        deciding.add(notSeen);
    }

    /** It is said to be public and was not visible. What was seen by anyone at the same place before is history. */
    private void overrule(Claim wrong, Answer notSeen) {
        overruled = true;
        possible.addAll(ANY);
        possible.removeAll(widerThan(NOT_PUBLIC));
        deciding.clear();
        Answer said = wrong.by();
        boolean seenBefore = said != null
                && said.origin() == Answer.Origin.SPOT_CHECK
                && said.scope().equals(notSeen.scope())
                && wrong.audience() == Audience.PUBLIC;
        wasPublic = seenBefore ? new PublicPeriod(publicFrom(), Timestamp.utc(notSeen.given())) : null;
    }

    /** Which came first: what the claim is about, or that it was narrowed. */
    private enum Order {
        CLAIM_FIRST,
        NARROWED_FIRST,
        UNCLEAR
    }

    private Order order(Answer narrowing, Since since) {
        Answer by = claim == null ? null : claim.by();
        if (by == null || !isObserved()) {
            Timestamp posted = appearance.postedAt();
            if (posted == null) {
                return since.equals(Since.ALWAYS) ? Order.NARROWED_FIRST : Order.UNCLEAR;
            }
            return order(posted.date(), since);
        }
        if (!by.given().isBefore(narrowing.given())) {
            return Order.NARROWED_FIRST;
        }
        boolean sameDay = since.isExact() && by.day().equals(since.latest());
        // Of the same day, and told of afterwards.
        return sameDay ? Order.CLAIM_FIRST : order(by.day(), since);
    }

    private static Order order(LocalDate day, Since since) {
        if (day.isBefore(since.earliest())) {
            return Order.CLAIM_FIRST;
        }
        return day.isAfter(since.latest()) ? Order.NARROWED_FIRST : Order.UNCLEAR;
    }

    /** Whether the claim is about the day on which it was made, and not about the time of posting. */
    private boolean isObserved() {
        return claim != null && claim.by() != null && claim.by().statement() instanceof AudienceNow;
    }

    private boolean historyUnknown() {
        return appearance.earlierAudienceUnknown() || (unknownBefore && history() == null);
    }

    private @Nullable PublicPeriod history() {
        return appearance.wasPublic() != null ? appearance.wasPublic() : wasPublic;
    }

    private Evidence evidence() {
        List<String> sources = new ArrayList<>();
        if (claim != null && claim.assumed() != null && !overruled) {
            sources.add(claim.assumed());
        }
        if (!deciding.isEmpty()) {
            sources.add(AnswerWords.source(deciding));
        }
        return Evidence.userAnswer(appearance.evidence().file(), String.join("; ", sources));
    }

    private static Narrowed narrowed(Answer answer) {
        return (Narrowed) answer.statement();
    }
}
