package org.sightline.audit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;

/**
 * What answers mean, told another way: every course that events may have taken is played through day by day, and the audiences
 * at the end of all courses that fit what was seen are collected. Slow, and without a thought for anything but the numbers.
 */
final class AnswerModel {

    private static final List<Audience> WIDE_TO_NARROW = List.of(
            Audience.PUBLIC,
            Audience.LINK,
            Audience.MEMBERS,
            Audience.FOLLOWERS,
            Audience.FRIENDS_OF_FRIENDS,
            Audience.FRIENDS,
            Audience.CUSTOM,
            Audience.RECIPIENTS,
            Audience.ONLY_ME);

    private final List<Answer> answers;
    private final List<Assumption> assumptions;

    AnswerModel(List<Answer> answers, List<Assumption> assumptions) {
        this.answers = answers;
        this.assumptions = assumptions;
    }

    /** The audiences that an appearance may have now; one if it is known. */
    Set<Audience> audiences(PhotoId photo, Appearance appearance) {
        if (appearance.audience() != Audience.UNKNOWN) {
            return Set.of(appearance.audience());
        }
        Answer speaking = null;
        Answer unseen = null;
        for (Answer answer : byWeight(photo, appearance)) {
            if (answer.statement() instanceof AnswerStatement.NotPublic) {
                unseen = unseen == null ? answer : unseen;
            } else if (!(answer.statement() instanceof AnswerStatement.Narrowed)
                    && !(answer.statement() instanceof AnswerStatement.Nothing)) {
                speaking = answer;
                break;
            }
        }
        Set<Audience> now = new TreeSet<>();
        Audience claimed = claimed(speaking, appearance);
        if (claimed == null) {
            // Who sees what a private account posts is settled by that.
            claimed = events(photo, appearance).stream()
                    .filter(event -> narrowed(event).settles())
                    .map(event -> narrowed(event).to())
                    .findFirst()
                    .orElse(null);
        }
        for (Audience start : claimed == null ? WIDE_TO_NARROW : List.of(claimed)) {
            now.addAll(play(start, speaking, photo, appearance));
        }
        if (unseen != null) {
            now.removeAll(Set.of(Audience.PUBLIC, Audience.LINK));
            if (now.isEmpty()) {
                now.addAll(WIDE_TO_NARROW.subList(2, WIDE_TO_NARROW.size()));
            }
        }
        return now;
    }

    private @Nullable Audience claimed(@Nullable Answer speaking, Appearance appearance) {
        if (speaking != null) {
            return speaking.statement() instanceof AnswerStatement.AudienceNow seen
                    ? seen.audience()
                    : ((AnswerStatement.AudienceWhenPosted) speaking.statement()).audience();
        }
        for (Assumption assumption : assumptions) {
            LocalDate day = posted(appearance);
            boolean any = assumption.from() == null && assumption.to() == null;
            boolean inside = day != null
                    && (assumption.from() == null || assumption.from().compareTo(day) <= 0)
                    && (assumption.to() == null || assumption.to().compareTo(day) >= 0);
            if ((any || inside) && isOwn(appearance.kind())) {
                return assumption.audience();
            }
        }
        return null;
    }

    /** Everything that may have become of an audience. */
    private Set<Audience> play(Audience start, @Nullable Answer speaking, PhotoId photo, Appearance appearance) {
        Set<Audience> now = new TreeSet<>(Set.of(start));
        for (Answer event : events(photo, appearance)) {
            Set<Audience> after = new TreeSet<>();
            for (Audience audience : now) {
                after.addAll(event(event, audience, speaking, appearance));
            }
            now = after;
        }
        return now;
    }

    private List<Answer> events(PhotoId photo, Appearance appearance) {
        List<Answer> events = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.statement() instanceof AnswerStatement.Narrowed && holds(answer, photo, appearance)) {
                events.add(answer);
            }
        }
        events.sort((one, other) -> {
            int days = narrowed(one)
                    .since()
                    .latest()
                    .compareTo(narrowed(other).since().latest());
            int told = one.given().compareTo(other.given());
            return days != 0 ? days : told != 0 ? told : Long.compare(one.id(), other.id());
        });
        return events;
    }

    private static Set<Audience> event(
            Answer event, Audience audience, @Nullable Answer speaking, Appearance appearance) {
        AnswerStatement.Narrowed narrowed = narrowed(event);
        if (WIDE_TO_NARROW.indexOf(audience) >= WIDE_TO_NARROW.indexOf(narrowed.to())) {
            return Set.of(audience);
        }
        boolean seen = speaking != null && speaking.statement() instanceof AnswerStatement.AudienceNow;
        LocalDate claim = seen && speaking != null ? day(speaking) : posted(appearance);
        Set<Audience> ends = new TreeSet<>();
        LocalDate from = narrowed.since().earliest();
        LocalDate to = narrowed.since().latest();
        if (seen && speaking != null && speaking.given().compareTo(event.given()) >= 0) {
            return Set.of(audience);
        }
        if (seen && from.equals(to) && from.equals(claim)) {
            return Set.of(narrowed.to());
        }
        if (claim == null) {
            boolean everAfter = from.equals(to) && from.getYear() == 1;
            return narrowed.goesOn()
                    ? Set.of(narrowed.to())
                    : everAfter ? Set.of(audience) : new TreeSet<>(Set.of(audience, narrowed.to()));
        }
        // A course for each kind of day on which it may have happened: before the claim, on its day, after it.
        if (from.compareTo(claim) < 0) {
            if (!narrowed.goesOn()) {
                ends.add(audience);
            } else if (!seen) {
                ends.add(narrowed.to());
            }
            // Seen wide while it was narrowed: this course was not taken.
        }
        if (from.compareTo(claim) <= 0 && to.compareTo(claim) >= 0) {
            ends.add(narrowed.to());
            if (!narrowed.goesOn()) {
                ends.add(audience);
            }
        }
        if (to.compareTo(claim) > 0) {
            ends.add(narrowed.to());
        }
        return ends.isEmpty() ? Set.of(audience) : ends;
    }

    /** The answers about an appearance, the weightiest first. */
    private List<Answer> byWeight(PhotoId photo, Appearance appearance) {
        List<Answer> about = new ArrayList<>();
        for (Answer answer : answers) {
            if (holds(answer, photo, appearance)) {
                int at = 0;
                while (at < about.size() && !outweighs(answer, about.get(at))) {
                    at++;
                }
                about.add(at, answer);
            }
        }
        return about;
    }

    private static boolean outweighs(Answer one, Answer other) {
        int narrowness = narrowness(one.scope()) - narrowness(other.scope());
        if (narrowness != 0) {
            return narrowness > 0;
        }
        boolean oneAsked = one.origin() == Answer.Origin.INTERVIEW;
        boolean otherAsked = other.origin() == Answer.Origin.INTERVIEW;
        if (oneAsked != otherAsked) {
            return otherAsked;
        }
        if (one.scope().days() != other.scope().days()) {
            return one.scope().days() < other.scope().days();
        }
        int kinds = number(one.scope().kinds()) - number(other.scope().kinds());
        if (kinds != 0) {
            return kinds < 0;
        }
        int given = one.given().compareTo(other.given());
        return given != 0 ? given > 0 : one.id() > other.id();
    }

    private static int number(Set<AppearanceKind> kinds) {
        return kinds.isEmpty() ? 1000 : kinds.size();
    }

    private static int narrowness(AnswerScope scope) {
        if (scope.photo() != null) {
            return 4;
        }
        if (scope.album() != null) {
            return 3;
        }
        int restrictions = scope.kinds().isEmpty() ? 0 : 1;
        return restrictions + (scope.from() != null || scope.to() != null ? 1 : 0);
    }

    private static boolean holds(Answer answer, PhotoId photo, Appearance appearance) {
        AnswerScope scope = answer.scope();
        LocalDate day = posted(appearance);
        boolean dated = scope.from() == null && scope.to() == null;
        if (day != null) {
            if (day.compareTo(day(answer)) > 0) {
                return false;
            }
            dated = (scope.from() == null || scope.from().compareTo(day) <= 0)
                    && (scope.to() == null || scope.to().compareTo(day) >= 0);
        }
        AppearanceKind kind = appearance.kind();
        String album = appearance.album();
        if (kind == AppearanceKind.ALBUM && ("Timeline photos".equals(album) || "Mobile uploads".equals(album))) {
            kind = AppearanceKind.POST;
        }
        boolean kindFits = scope.kinds().isEmpty()
                ? scope.photo() != null || isOwn(kind)
                : scope.kinds().contains(kind);
        return dated
                && kindFits
                && scope.platform() == Platform.FACEBOOK
                && (scope.photo() == null || scope.photo().sha256().equals(photo.sha256()))
                && (scope.album() == null || scope.album().equals(album));
    }

    private static boolean isOwn(AppearanceKind kind) {
        return kind != AppearanceKind.GROUP_POST && kind != AppearanceKind.UNLISTED;
    }

    private static AnswerStatement.Narrowed narrowed(Answer answer) {
        return (AnswerStatement.Narrowed) answer.statement();
    }

    private static LocalDate day(Answer answer) {
        return answer.given().atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static @Nullable LocalDate posted(Appearance appearance) {
        return appearance.postedAt() == null
                ? null
                : appearance.postedAt().dateTime().with(LocalTime.NOON).toLocalDate();
    }
}
