package org.sightline.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Since;
import org.sightline.model.Timestamp;

/**
 * Finds the questions that matter in an audit: those whose answer may decide something that is undecided. Every appearance is
 * shown to it once; of them only numbers are kept.
 */
public final class OpenQuestions {

    private final Interview interview;
    private final List<Answer> kept;
    private final Answers answers;
    private final Map<Platform, SortedSet<String>> accounts = new TreeMap<>();
    private final Map<Key, Tally> tallies = new TreeMap<>();

    private record Key(String question, String account) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byQuestion = question.compareTo(other.question);
            return byQuestion != 0 ? byQuestion : account.compareTo(other.account);
        }
    }

    /** How many there are, and how many of them stand on the newest day. */
    private static final class Tally {
        private long undecided;
        private long undecidedOnNewest;
        private @Nullable LocalDate newest;

        void add(@Nullable Timestamp postedAt, boolean counts) {
            undecided += counts ? 1 : 0;
            if (postedAt == null) {
                return;
            }
            LocalDate day = postedAt.date();
            if (newest == null || day.isAfter(newest)) {
                newest = day;
                undecidedOnNewest = 0;
            }
            undecidedOnNewest += counts && day.equals(newest) ? 1 : 0;
        }
    }

    /**
     * @param kept the answers so far
     * @param answers the same, applied
     */
    public OpenQuestions(Interview interview, List<Answer> kept, Answers answers) {
        this.interview = interview;
        this.kept = new ArrayList<>(kept);
        this.answers = answers;
    }

    /** @param archives names of the archives of each platform, so that its accounts are known */
    public OpenQuestions over(Map<Platform, ? extends Collection<String>> archives) {
        archives.forEach((platform, names) -> names.forEach(name ->
                accounts.computeIfAbsent(platform, unused -> new TreeSet<>()).add(answers.account(name))));
        return this;
    }

    /**
     * Takes an appearance.
     *
     * @param stored as the archive tells it
     * @param resolved as the answers have it
     */
    public void add(PlacedAppearance stored, Appearance resolved) {
        AppearanceKind kind = Answers.kindOf(stored);
        for (Question question : interview.questions()) {
            boolean about = question.kinds().contains(kind)
                    || (question.canNarrow() && question.narrows().contains(kind));
            if (about && question.platform() == stored.platform()) {
                String account = answers.account(stored.archive());
                tallies.computeIfAbsent(new Key(question.id(), account), unused -> new Tally())
                        .add(resolved.postedAt(), isUndecided(question, account, stored, resolved));
            }
        }
    }

    private boolean isUndecided(Question question, String account, PlacedAppearance stored, Appearance resolved) {
        if (stored.appearance().audience().isKnown() || !mayDecide(question, resolved)) {
            return false;
        }
        Timestamp posted = resolved.postedAt();
        Answer given = given(question.id(), account);
        if (given != null && (posted == null || !posted.date().isAfter(given.day()))) {
            return false;
        }
        LocalDate to = lastDay(question, account);
        return to == null || (posted != null && !posted.date().isAfter(to));
    }

    private static boolean mayDecide(Question question, Appearance resolved) {
        if (!question.canNarrow()) {
            boolean history = question.before() != null && resolved.earlierAudienceUnknown();
            return history || !resolved.audience().isKnown();
        }
        Audience widest = resolved.audience().isKnown() ? resolved.audience() : resolved.notWiderThan();
        return question.options().stream()
                .map(Question.Option::audience)
                .anyMatch(to -> to != null && widest.isWiderThan(to));
    }

    private @Nullable Answer given(String question, String account) {
        Answer latest = null;
        for (Answer answer : kept) {
            String of = answer.scope().account();
            if (question.equals(answer.question()) && (of == null || of.equals(account))) {
                latest = answer;
            }
        }
        return latest;
    }

    /** The last day before the answer that bounds the question; null where none does. */
    private @Nullable LocalDate lastDay(Question question, String account) {
        Answer bound = question.before() == null ? null : given(question.before(), account);
        Since since = bound == null ? null : bound.since();
        return since == null || since.earliest().equals(Since.DAWN)
                ? null
                : since.earliest().minusDays(1);
    }

    /** An answer that is given meanwhile: the questions behind it are asked as it bounds them. */
    public void given(Answer answer) {
        kept.add(answer);
    }

    /** The accounts of a platform in this audit; an empty name where an archive tells none. */
    public SortedSet<String> accounts(Platform platform) {
        return accounts.getOrDefault(platform, new TreeSet<>());
    }

    /** The questions that matter, in the order of the interview. */
    public List<OpenQuestion> open() {
        List<OpenQuestion> open = new ArrayList<>();
        for (Question question : interview.questions()) {
            for (String account : accounts(question.platform())) {
                OpenQuestion asked = asked(question, account);
                if (asked != null && asked.appearances() > 0) {
                    open.add(asked);
                }
            }
        }
        return open;
    }

    /** A question about an account, whether it matters or not; null where it is about nothing. */
    public @Nullable OpenQuestion asked(Question question, String account) {
        Tally tally = tallies.getOrDefault(new Key(question.id(), account), new Tally());
        LocalDate to = question.exceptNewest() ? dayBefore(tally.newest) : lastDay(question, account);
        if (to == null && (question.exceptNewest() || question.before() != null)) {
            return null;
        }
        long appearances = tally.undecided - (question.exceptNewest() ? tally.undecidedOnNewest : 0);
        // The only account, of which no archive tells the name, is every account.
        String scope = accounts(question.platform()).size() == 1 && account.isEmpty() ? null : account;
        return new OpenQuestion(question, scope, to, appearances);
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }
}
