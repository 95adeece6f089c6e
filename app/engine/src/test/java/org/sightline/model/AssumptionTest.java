package org.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AssumptionTest {

    private static Appearance of(AppearanceKind kind, @Nullable String postedAt) {
        return Appearance.builder(kind, "a.jpg")
                .postedAt(postedAt == null ? null : Timestamp.utc(Instant.parse(postedAt)))
                .build();
    }

    private static Assumption year(int from, int to) {
        return new Assumption(Platform.FACEBOOK, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Audience.PUBLIC);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-01-01T00:00:00Z,PUBLIC",
        "2012-12-31T23:59:59Z,PUBLIC",
        "2009-12-31T23:59:59Z,UNKNOWN",
        "2013-01-01T00:00:00Z,UNKNOWN"
    })
    void bothDaysBelongToThePeriodInUtc(String postedAt, Audience expected) {
        Appearance assumed = year(2010, 2012).apply(Platform.FACEBOOK, of(AppearanceKind.POST, postedAt));

        assertThat(assumed.audience()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"MESSAGE", "GROUP_POST", "COMMENT", "TAGGED", "DELETED", "UNLISTED", "FILE"})
    void speaksOfNothingButTheOwnersPosts(AppearanceKind kind) {
        Assumption always = new Assumption(Platform.FACEBOOK, null, null, Audience.PUBLIC);

        assertThat(always.apply(Platform.FACEBOOK, of(kind, null)).audience()).isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void whatIsRecordedBeatsWhatIsAnswered() {
        Appearance recorded = of(AppearanceKind.POST, null)
                .withAudience(Audience.FRIENDS, new Evidence(EvidenceKind.STATED, "p.json", "f", "v", null));
        Assumption always = new Assumption(Platform.FACEBOOK, null, null, Audience.PUBLIC);

        assertThat(always.apply(Platform.FACEBOOK, recorded)).isEqualTo(recorded);
    }

    @Test
    void theAnswerIsItsOwnEvidence() {
        Appearance assumed =
                year(2010, 2012).apply(Platform.FACEBOOK, of(AppearanceKind.ALBUM, "2011-05-05T00:00:00Z"));

        assertThat(assumed.evidence().kind()).isEqualTo(EvidenceKind.USER_ANSWER);
        assertThat(assumed.evidence().source()).isEqualTo("--assume facebook:2010-01-01..2012-12-31=PUBLIC");
    }

    @Test
    void aPostWithoutADateLiesInNoPeriod() {
        assertThat(year(1900, 2100)
                        .apply(Platform.FACEBOOK, of(AppearanceKind.POST, null))
                        .audience())
                .isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void otherPlatformsAreNotMeant() {
        assertThat(year(1900, 2100)
                        .apply(Platform.X, of(AppearanceKind.POST, "2011-05-05T00:00:00Z"))
                        .audience())
                .isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void refusesAnUnknownAudienceAndABackwardPeriod() {
        assertThatThrownBy(() -> new Assumption(Platform.X, null, null, Audience.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> year(2012, 2010)).isInstanceOf(IllegalArgumentException.class);
    }
}
