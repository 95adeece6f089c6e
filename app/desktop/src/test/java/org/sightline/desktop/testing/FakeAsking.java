package org.sightline.desktop.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Interview;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.Question;
import org.sightline.answers.SpotCheck;
import org.sightline.audit.Asking;
import org.sightline.desktop.service.AskingDesk;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Since;
import org.sightline.model.Timestamp;

/** Asks the real questions about photos that never were; answers are kept in a list. */
public final class FakeAsking implements AskingDesk {

    public static final Instant NOW = Instant.parse("2026-05-03T12:00:00Z");

    private final List<OpenQuestion> questions = new ArrayList<>();
    private final List<SpotCheck> checks = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<Settable> settable = new ArrayList<>();
    private final Map<AnswerScope, Long> carries = new HashMap<>();
    private long lastId;

    /** A question of the interview, about so many photos. */
    public FakeAsking asks(String id, long photos) {
        questions.add(new OpenQuestion(Interview.shipped().question(id).orElseThrow(), null, null, photos));
        return this;
    }

    /** A photo to look for, in an album of so many. */
    public FakeAsking shows(int photo, String album, long inAlbum) {
        Appearance post = Appearance.builder(AppearanceKind.ALBUM, photo + ".jpg")
                .album(album)
                .permalink("https://example.org/photo/" + photo)
                .postedAt(Timestamp.utc(Instant.parse("2016-08-13T10:00:00Z")))
                .build();
        SpotCheck check = new SpotCheck(
                Cards.id(photo),
                photo + ".jpg",
                Platform.FACEBOOK,
                "",
                true,
                List.of(new PlacedAppearance("facebook-1", Platform.FACEBOOK, photo + ".jpg", post)));
        checks.add(check);
        carries.put(Objects.requireNonNull(check.widenings().get(SpotCheck.Widening.ALBUM)), inAlbum);
        return this;
    }

    /** Something that may be set for a photo. */
    public FakeAsking settable(AnswerScope scope, long photos) {
        settable.add(new Settable(scope, photos, null));
        return this;
    }

    /** What was kept and not forgotten, in order. */
    public List<Answer> kept() {
        return List.copyOf(answers);
    }

    @Override
    public Interview interview() {
        return Interview.shipped();
    }

    @Override
    public List<OpenQuestion> openQuestions() {
        return questions.stream()
                .filter(question -> answers.stream().noneMatch(question::isAnsweredBy))
                .toList();
    }

    @Override
    public Asking.Overview overview() {
        return new Asking.Overview(
                answers.stream().map(answer -> new Asking.Standing(answer, 7)).toList(), List.of());
    }

    private Answer keep(Answer answer, @Nullable Long basedOn) {
        Answer kept = answer.withId(++lastId, basedOn);
        answers.add(kept);
        return kept;
    }

    @Override
    public Answer answer(OpenQuestion asked, Question.Option option, @Nullable Since since) {
        return keep(asked.answer(option, since, NOW), null);
    }

    @Override
    public void forget(long answer) {
        answers.removeIf(kept -> kept.id() == answer || Objects.equals(kept.basedOn(), answer));
    }

    @Override
    public List<SpotCheck> spotChecks(int most) {
        return checks.stream()
                .filter(check -> answers.stream()
                        .noneMatch(answer -> check.photo().equals(answer.scope().photo())))
                .limit(most)
                .toList();
    }

    @Override
    public Map<AnswerScope, Long> carries(Set<AnswerScope> scopes) {
        return carries;
    }

    @Override
    public List<Answer> saw(SpotCheck check, SpotCheck.Seen seen, Set<SpotCheck.Widening> widened) {
        List<Answer> kept = new ArrayList<>();
        for (Answer answer : check.answers(seen, widened, NOW)) {
            kept.add(keep(answer, kept.isEmpty() ? null : kept.get(0).id()));
        }
        return kept;
    }

    @Override
    public List<Settable> settable(PhotoId photo) {
        return settable.stream()
                .map(each -> new Settable(
                        each.scope(),
                        each.carries(),
                        answers.stream()
                                .filter(answer -> answer.scope().equals(each.scope()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    @Override
    public Answer set(AnswerScope scope, Audience audience) {
        answers.removeIf(answer -> answer.scope().equals(scope));
        return keep(
                new Answer(
                        0,
                        NOW,
                        Answer.Origin.OVERRIDE,
                        null,
                        "asked",
                        "said",
                        scope,
                        new AudienceNow(audience),
                        null,
                        null),
                null);
    }
}
