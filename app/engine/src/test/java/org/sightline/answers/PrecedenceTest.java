package org.sightline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.sightline.model.Answer;
import org.sightline.model.Answer.Origin;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;

/** One list in which each answer differs from the next by one rule alone, and every rule has its turn. */
class PrecedenceTest {

    private static final AnswerScope PHOTO = AnswerScope.ofPhoto(Platform.FACEBOOK, null, new PhotoId("a".repeat(64)));
    private static final AnswerScope ALBUM = AnswerScope.ofAlbum(Platform.FACEBOOK, null, "Summer");
    private static final Set<AppearanceKind> ONE = Set.of(AppearanceKind.POST);
    private static final Set<AppearanceKind> TWO = Set.of(AppearanceKind.POST, AppearanceKind.STORY);
    private static final Set<AppearanceKind> ALL = Set.of();

    private static AnswerScope kinds(Set<AppearanceKind> kinds, String from, String to) {
        return AnswerScope.ofKinds(
                Platform.FACEBOOK,
                null,
                kinds,
                from.isEmpty() ? null : LocalDate.parse(from),
                to.isEmpty() ? null : LocalDate.parse(to));
    }

    private static Answer answer(long id, Origin origin, String day, AnswerScope scope) {
        return new Answer(
                id,
                Instant.parse(day + "T10:00:00Z"),
                origin,
                null,
                "Who can see it?",
                "anyone",
                scope,
                new AudienceNow(Audience.PUBLIC),
                null,
                null);
    }

    /** Ids and days run against the order wherever another rule decides. */
    private static final List<Answer> IN_ORDER = List.of(
            // Of one photo, whoever said it and however old.
            answer(1, Origin.OVERRIDE, "2026-01-03", PHOTO),
            answer(2, Origin.SPOT_CHECK, "2026-01-02", PHOTO),
            answer(4, Origin.INTERVIEW, "2026-01-09", PHOTO),
            answer(3, Origin.INTERVIEW, "2026-01-09", PHOTO),
            answer(5, Origin.OVERRIDE, "2026-01-02", ALBUM),
            answer(6, Origin.SPOT_CHECK, "2026-01-03", kinds(ONE, "2020-01-01", "2020-12-31")),
            answer(7, Origin.SPOT_CHECK, "2026-01-04", kinds(TWO, "2020-01-01", "2020-12-31")),
            answer(8, Origin.OVERRIDE, "2026-01-05", kinds(ONE, "2019-01-01", "2020-12-31")),
            answer(9, Origin.OVERRIDE, "2026-01-06", kinds(ONE, "", "2020-12-31")),
            answer(10, Origin.INTERVIEW, "2026-01-07", kinds(ONE, "2020-01-01", "2020-01-02")),
            answer(11, Origin.OVERRIDE, "2026-01-08", kinds(ALL, "2020-01-01", "2020-01-02")),
            answer(12, Origin.OVERRIDE, "2026-01-08", kinds(ONE, "", "")),
            answer(13, Origin.INTERVIEW, "2026-01-09", kinds(ONE, "", "")),
            answer(14, Origin.INTERVIEW, "2026-01-08", kinds(ONE, "", "")),
            answer(15, Origin.OVERRIDE, "2026-01-10", kinds(ALL, "", "")),
            answer(17, Origin.INTERVIEW, "2026-01-11", kinds(ALL, "", "")),
            answer(16, Origin.INTERVIEW, "2026-01-11", kinds(ALL, "", "")));

    @RepeatedTest(20)
    void whatIsAboutLessStandsFirst(RepetitionInfo repetition) {
        List<Answer> shuffled = new ArrayList<>(IN_ORDER);
        Collections.shuffle(shuffled, new Random(repetition.getCurrentRepetition()));

        shuffled.sort(Precedence.ORDER);

        assertThat(shuffled).isEqualTo(IN_ORDER);
    }
}
