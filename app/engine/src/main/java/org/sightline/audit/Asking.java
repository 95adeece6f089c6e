package org.sightline.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerWords;
import org.sightline.answers.Answers;
import org.sightline.answers.Interview;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.OpenQuestions;
import org.sightline.answers.Question;
import org.sightline.answers.Resolution;
import org.sightline.answers.SpotCheck;
import org.sightline.answers.SpotCheckChoice;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Audience;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Since;
import org.sightline.store.AuditQuery;

/**
 * The ways out of an unknown audience: the interview, the spot check and overrides. What is answered is kept in the audit and
 * holds from the next question on. Each call that looks at the photos goes through all of them once.
 */
public final class Asking {

    /** Photos of one spot check. */
    public static final int SPOT_CHECK = 10;

    private final Audit audit;
    private final Clock clock;
    private final Interview interview = Interview.shipped();

    /** @param clock dates the answers */
    public Asking(Audit audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Now, to the second: an answer is dated no finer. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    public Interview interview() {
        return interview;
    }

    /** Takes a photo's appearances, or one of a picture that the archive does not hold. */
    @FunctionalInterface
    private interface Visitor {
        void visit(@Nullable Photo photo, List<PlacedAppearance> stored, List<Resolution> resolved);
    }

    private static void forEach(AuditQuery query, Answers answers, Visitor visitor) {
        query.forEachPhoto((photo, stored) -> visitor.visit(
                photo,
                stored,
                stored.stream()
                        .map(placed -> answers.resolveCopy(
                                PhotoCopies.of(photo, stored).ids(), placed))
                        .toList()));
        query.forEachWaiting(placed -> visitor.visit(null, List.of(placed), List.of(answers.resolve(null, placed))));
    }

    /** The questions of the interview that matter for what is in this audit and undecided, in their order. */
    public List<OpenQuestion> openQuestions() {
        return questions().open();
    }

    OpenQuestions questions() {
        try (AuditQuery query = audit.store().query()) {
            List<Answer> kept = query.answers();
            Answers answers = Audit.answers(query, List.of());
            Map<Platform, List<String>> archives = new TreeMap<>();
            for (ArchiveInfo archive : query.archives()) {
                archives.computeIfAbsent(archive.platform(), unused -> new ArrayList<>())
                        .add(archive.id());
            }
            OpenQuestions questions = new OpenQuestions(interview, kept, answers).over(archives);
            forEach(query, answers, (photo, stored, resolved) -> {
                for (int i = 0; i < stored.size(); i++) {
                    questions.add(stored.get(i), resolved.get(i).appearance());
                }
            });
            return questions;
        }
    }

    /**
     * Keeps an answer of the interview in place of an earlier one to the same question.
     *
     * @param since for an option that asks for it; null where the user does not remember
     * @throws IllegalArgumentException if it began after what the question is about; the message says so
     */
    public Answer answer(OpenQuestion asked, Question.Option option, @Nullable Since since) {
        Answer answer = asked.answer(option, since, now());
        return save(List.of(answer), earlier(asked)).get(0);
    }

    /** Numbers of answers to the same question. */
    Set<Long> earlier(OpenQuestion asked) {
        Set<Long> ids = new HashSet<>();
        for (Answer answer : answers()) {
            if (asked.isAnsweredBy(answer)) {
                ids.add(answer.id());
            }
        }
        return ids;
    }

    /** Photos to look for, at most so many: always the same ones until one is answered or another scan adds some. */
    public List<SpotCheck> spotChecks(int most) {
        try (AuditQuery query = audit.store().query()) {
            Answers answers = Audit.answers(query, List.of());
            SpotCheckChoice choice = new SpotCheckChoice(query.answers(), answers);
            PhotoJudgement judgement = new PhotoJudgement(answers, audit.people(query));
            query.forEachPhoto((photo, stored) -> {
                JudgedPhoto judged = judgement.of(photo, stored);
                if (judged.mayBePublic() && judged.audience() != Audience.PUBLIC) {
                    choice.add(photo.id(), judged.isUnknownWithIdentifiableFace(), judged.appearances());
                }
            });
            return choice.choose(most);
        }
    }

    /** The spot check of one photo, whether it would be chosen or not; empty where its audience is recorded. */
    public Optional<SpotCheck> spotCheck(PhotoId photo, Platform platform) {
        try (AuditQuery query = audit.store().query()) {
            SpotCheckChoice choice = new SpotCheckChoice(List.of(), Audit.answers(query, List.of()));
            choice.add(
                    photo,
                    false,
                    query.appearances(photo).stream()
                            .filter(placed -> placed.platform() == platform)
                            .toList());
            return choice.choose(1).stream().findFirst();
        }
    }

    /** How many appearances of unknown audience each scope holds: how far an answer would carry. */
    public Map<AnswerScope, Long> carries(Set<AnswerScope> scopes) {
        Map<AnswerScope, Long> counts = new HashMap<>();
        scopes.forEach(scope -> counts.put(scope, 0L));
        try (AuditQuery query = audit.store().query()) {
            Answers answers = Audit.answers(query, List.of());
            forEach(query, answers, (photo, stored, resolved) -> {
                Set<PhotoId> copies =
                        photo == null ? Set.of() : PhotoCopies.of(photo, stored).ids();
                for (PlacedAppearance placed : stored) {
                    if (!placed.appearance().audience().isKnown()) {
                        for (AnswerScope scope : scopes) {
                            if (answers.covers(scope, copies, placed)) {
                                counts.merge(scope, 1L, Long::sum);
                            }
                        }
                    }
                }
            });
        }
        return counts;
    }

    /**
     * Keeps what the user saw.
     *
     * @param widened what they say it holds for, too
     * @param when they looked
     * @return the answers with their numbers, that about the photo first
     * @throws IllegalArgumentException if it cannot be widened so; the message says why
     */
    public List<Answer> saw(SpotCheck check, SpotCheck.Seen seen, Set<SpotCheck.Widening> widened, Instant when) {
        return save(check.answers(seen, widened, when), Set.of());
    }

    /** Keeps an audience that the user sets by themselves. */
    public Answer override(AnswerScope scope, Audience audience) {
        return save(List.of(overriding(scope, audience)), Set.of()).get(0);
    }

    Answer overriding(AnswerScope scope, Audience audience) {
        return new Answer(
                0,
                now(),
                Answer.Origin.OVERRIDE,
                null,
                AnswerWords.of(scope),
                AnswerWords.of("audience." + audience.name()),
                scope,
                new AudienceNow(audience),
                null,
                null);
    }

    List<Answer> save(List<Answer> fresh, Set<Long> forgotten) {
        return audit.store().saveAnswers(fresh, forgotten);
    }

    /** Every answer that is kept, in the order in which it was given. */
    public List<Answer> answers() {
        try (AuditQuery query = audit.store().query()) {
            return query.answers();
        }
    }

    /**
     * Forgets an answer, and what widens it: everything is as if it had not been given.
     *
     * @return whether it was there
     */
    public boolean forget(long id) {
        boolean there = answers().stream().anyMatch(answer -> answer.id() == id);
        if (there) {
            save(List.of(), Set.of(id));
        }
        return there;
    }

    /**
     * An answer and how far it carries.
     *
     * @param decides appearances whose audience, or its bound, rests on it
     */
    public record Standing(Answer answer, long decides) {}

    /**
     * Where what was seen speaks against what was said. What was seen stands.
     *
     * @param appearances where both speak
     */
    public record Contradiction(Answer seen, Answer said, long appearances) {}

    /** All answers with how far they carry, and where they contradict each other. */
    public record Overview(List<Standing> answers, List<Contradiction> contradictions) {
        public Overview {
            answers = List.copyOf(answers);
            contradictions = List.copyOf(contradictions);
        }
    }

    public Overview overview() {
        Map<Long, Long> decides = new HashMap<>();
        Map<Resolution.Contradiction, Long> against = new LinkedHashMap<>();
        try (AuditQuery query = audit.store().query()) {
            Answers answers = Audit.answers(query, List.of());
            forEach(query, answers, (photo, stored, resolved) -> {
                for (Resolution resolution : resolved) {
                    resolution.deciding().forEach(answer -> decides.merge(answer.id(), 1L, Long::sum));
                    Resolution.Contradiction contradiction = resolution.contradiction();
                    if (contradiction != null) {
                        against.merge(contradiction, 1L, Long::sum);
                    }
                }
            });
            return new Overview(
                    query.answers().stream()
                            .map(answer -> new Standing(answer, decides.getOrDefault(answer.id(), 0L)))
                            .toList(),
                    against.entrySet().stream()
                            .map(entry -> new Contradiction(
                                    entry.getKey().seen(), entry.getKey().said(), entry.getValue()))
                            .toList());
        }
    }
}
