package org.sightline.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.AnswerStatement.Narrowed;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Timestamp;

/**
 * All answers of an audit, applied to what the archive leaves unknown. What is recorded stands before what is answered; among
 * answers {@link Precedence} decides. {@code --assume} speaks in general: it fills in what no other answer decides.
 */
public final class Answers {

    /** None at all. */
    public static final Answers NONE = new Answers(List.of(), List.of(), Map.of());

    private final List<Answer> statements;
    private final List<Answer> narrowings;
    private final List<Assumption> assumptions;
    private final Map<String, String> accounts;

    /**
     * @param kept what the store keeps
     * @param assumptions what was assumed for this question only
     * @param accounts the account's user name by archive, where the archive tells it
     */
    public Answers(List<Answer> kept, List<Assumption> assumptions, Map<String, String> accounts) {
        List<Answer> ordered = kept.stream()
                .filter(Answer::saysSomething)
                .sorted(Precedence.ORDER)
                .toList();
        this.statements = ordered.stream()
                .filter(answer -> !(answer.statement() instanceof Narrowed))
                .toList();
        this.narrowings = ordered.stream()
                .filter(answer -> answer.statement() instanceof Narrowed)
                .toList();
        this.assumptions = List.copyOf(assumptions);
        this.accounts = Map.copyOf(accounts);
    }

    /**
     * Applies the answers to one appearance.
     *
     * @param photo the photo; null where the archive does not hold it
     */
    public Resolution resolve(@Nullable PhotoId photo, PlacedAppearance placed) {
        return resolveCopy(photo == null ? Set.of() : Set.of(photo), placed);
    }

    /**
     * Applies the answers to one appearance: what was said of a photo holds for all copies of it.
     *
     * @param copies the photo and its copies; none where the archive does not hold it
     */
    public Resolution resolveCopy(Set<PhotoId> copies, PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        if (appearance.audience().isKnown()) {
            return new Resolution(appearance, List.of());
        }
        List<Answer> said = about(statements, copies, placed);
        List<Answer> narrowed = about(narrowings, copies, placed);
        Resolution resolution = new Resolving(appearance, said, narrowed, assumed(placed)).resolution();
        Answer seen =
                of(Answer.Origin.SPOT_CHECK, resolution.deciding()).findFirst().orElse(null);
        if (seen == null) {
            return resolution;
        }
        Resolution interview = new Resolving(
                        appearance,
                        of(Answer.Origin.INTERVIEW, said).toList(),
                        of(Answer.Origin.INTERVIEW, narrowed).toList(),
                        null)
                .resolution();
        return new Resolution(
                resolution.appearance(),
                resolution.deciding(),
                contradiction(seen, resolution.appearance(), interview));
    }

    private static Stream<Answer> of(Answer.Origin origin, List<Answer> answers) {
        return answers.stream().filter(answer -> answer.origin() == origin);
    }

    /** Where the interview alone would have it public, or not, and what was seen says otherwise. */
    private static Resolution.@Nullable Contradiction contradiction(
            Answer seen, Appearance asSeen, Resolution interview) {
        List<Answer> said = interview.deciding();
        if (said.isEmpty()) {
            return null;
        }
        boolean saidPublic = interview.appearance().audience() == Audience.PUBLIC;
        boolean seenPublic = asSeen.audience() == Audience.PUBLIC;
        boolean seenNotPublic = seen.statement() instanceof AnswerStatement.NotPublic;
        if (seenPublic && !saidPublic) {
            return new Resolution.Contradiction(seen, said.get(said.size() - 1));
        }
        return seenNotPublic && saidPublic ? new Resolution.Contradiction(seen, said.get(0)) : null;
    }

    /** The user name of the account that an archive is of; empty where the archive tells none. */
    public String account(String archive) {
        return accounts.getOrDefault(archive, "");
    }

    private List<Answer> about(List<Answer> answers, Set<PhotoId> copies, PlacedAppearance placed) {
        List<Answer> about = new ArrayList<>();
        for (Answer answer : answers) {
            if (speaksOf(answer, copies, placed)) {
                about.add(answer);
            }
        }
        return about;
    }

    private boolean speaksOf(Answer answer, Set<PhotoId> copies, PlacedAppearance placed) {
        Timestamp posted = placed.appearance().postedAt();
        // What was posted afterwards, nobody spoke of.
        return covers(answer.scope(), copies, placed)
                && (posted == null || !posted.date().isAfter(answer.day()));
    }

    /**
     * Whether a scope holds an appearance.
     *
     * @param copies the photo and its copies; none where the archive does not hold it
     */
    public boolean covers(AnswerScope scope, Set<PhotoId> copies, PlacedAppearance placed) {
        PhotoId photo = scope.photo();
        return scope.covers(
                placed.platform(),
                accounts.get(placed.archive()),
                photo != null && copies.contains(photo) ? photo : null,
                kindOf(placed),
                placed.appearance());
    }

    /** What an appearance counts as: a platform's own album of what was posted is no album that somebody made. */
    public static AppearanceKind kindOf(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        return appearance.kind() == AppearanceKind.ALBUM && PostAlbums.isOne(placed.platform(), appearance.album())
                ? AppearanceKind.POST
                : appearance.kind();
    }

    /** The first assumption that applies. */
    private @Nullable Claim assumed(PlacedAppearance placed) {
        for (Assumption assumption : assumptions) {
            Appearance assumed = assumption.apply(placed.platform(), placed.appearance());
            if (assumed.audience().isKnown()) {
                return new Claim(assumed.audience(), null, assumed.evidence().source());
            }
        }
        return null;
    }

    /**
     * A statement that names an audience: an answer, or an assumption in its own words.
     *
     * @param by null where it was assumed
     * @param assumed null where it was answered
     */
    record Claim(
            Audience audience,
            @Nullable Answer by,
            @Nullable String assumed) {}
}
