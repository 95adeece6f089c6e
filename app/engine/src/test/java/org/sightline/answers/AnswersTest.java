package org.sightline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.AudienceWhenPosted;
import org.sightline.model.AnswerStatement.Narrowed;
import org.sightline.model.AnswerStatement.NotPublic;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.PublicPeriod;
import org.sightline.model.Since;
import org.sightline.model.Timestamp;

class AnswersTest {

    private static final PhotoId PHOTO = new PhotoId("a".repeat(64));
    private static final Set<AppearanceKind> POSTS = Set.of(AppearanceKind.POST);

    private static PlacedAppearance post(String day) {
        return placed(appearance(AppearanceKind.POST, day).build());
    }

    private static Appearance.Builder appearance(AppearanceKind kind, @Nullable String day) {
        return Appearance.builder(kind, "a.jpg")
                .postedAt(day == null ? null : Timestamp.parse(day + "T12:00:00Z"))
                .audience(Audience.UNKNOWN, Evidence.listedIn("posts.json"));
    }

    private static PlacedAppearance placed(Appearance appearance) {
        return new PlacedAppearance("facebook-1", Platform.FACEBOOK, "a.jpg", appearance);
    }

    private static Answer answer(String day, Answer.Origin origin, AnswerScope scope, AnswerStatement statement) {
        return new Answer(
                1,
                Instant.parse(day + "T10:00:00Z"),
                origin,
                null,
                "Who can see it?",
                statement.toString(),
                scope,
                statement,
                null,
                null);
    }

    private static AnswerScope posts(@Nullable String from, @Nullable String to) {
        return AnswerScope.ofKinds(
                Platform.FACEBOOK,
                null,
                POSTS,
                from == null ? null : LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    private static AnswerScope photo() {
        return AnswerScope.ofPhoto(Platform.FACEBOOK, null, PHOTO);
    }

    private static Answer posted(Audience audience) {
        return answer("2026-01-01", Answer.Origin.INTERVIEW, posts(null, null), new AudienceWhenPosted(audience));
    }

    private static Answer limited(String since) {
        return answer(
                "2026-01-02",
                Answer.Origin.INTERVIEW,
                posts(null, null),
                new Narrowed(Audience.FRIENDS, Since.parse(since), false, false));
    }

    private static Answer seen(String day, AnswerScope scope) {
        return answer(day, Answer.Origin.SPOT_CHECK, scope, new AudienceNow(Audience.PUBLIC));
    }

    private static Answer notSeen(String day, AnswerScope scope) {
        return answer(day, Answer.Origin.SPOT_CHECK, scope, new NotPublic());
    }

    private static Resolution resolve(PlacedAppearance placed, Answer... answers) {
        List<Answer> numbered = new ArrayList<>();
        for (Answer answer : answers) {
            numbered.add(answer.withId(numbered.size() + 1, null));
        }
        return new Answers(numbered, List.of(), Map.of()).resolve(PHOTO, placed);
    }

    private static Appearance answered(PlacedAppearance placed, Answer... answers) {
        return resolve(placed, answers).appearance();
    }

    @Test
    void whatWasPostedPubliclyAndLimitedLaterIsForFriendsNowAndWasPublic() {
        Appearance before = answered(post("2014-05-01"), posted(Audience.PUBLIC), limited("2016-03-01"));
        assertThat(before.audience()).isEqualTo(Audience.FRIENDS);
        assertThat(before.wasPublic())
                .isEqualTo(new PublicPeriod(
                        Timestamp.parse("2014-05-01T12:00:00Z"), Timestamp.parse("2016-03-01T00:00:00")));
        assertThat(before.evidence().source()).contains("2026-01-01", "2026-01-02");

        Appearance after = answered(post("2016-03-02"), posted(Audience.PUBLIC), limited("2016-03-01"));
        assertThat(after.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(after.wasPublic()).isNull();
    }

    @Test
    void whereNobodyKnowsWhichCameFirstItStaysUnknownAndMayBePublic() {
        Appearance thatYear = answered(post("2016-05-01"), posted(Audience.PUBLIC), limited("2016"));
        assertThat(thatYear.mayBePublic()).isTrue();
        assertThat(thatYear.wasPublic()).isEqualTo(new PublicPeriod(Timestamp.parse("2016-05-01T12:00:00Z"), null));

        assertThat(answered(post("2016-05-01"), posted(Audience.FRIENDS), limited("2016"))
                        .audience())
                .as("limiting does not touch what was narrower")
                .isEqualTo(Audience.FRIENDS);
    }

    @Test
    void limitingAloneBoundsWhatWasPostedBefore() {
        Appearance before = answered(post("2014-05-01"), limited("2016-03-01"));
        assertThat(before.audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(before.notWiderThan()).isEqualTo(Audience.FRIENDS);
        assertThat(before.earlierAudienceUnknown()).isTrue();
        assertThat(answered(post("2016-03-02"), limited("2016-03-01")))
                .isEqualTo(post("2016-03-02").appearance());
    }

    @Test
    void notVisibleIsNotPublicAndNoMadeUpAudience() {
        Appearance appearance = answered(post("2014-05-01"), notSeen("2026-02-01", photo()));
        assertThat(appearance.audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(appearance.mayBePublic()).isFalse();
        assertThat(appearance.notWiderThan()).isEqualTo(Audience.MEMBERS);
        assertThat(appearance.earlierAudienceUnknown()).isTrue();
        assertThat(appearance.evidence().kind()).isEqualTo(EvidenceKind.USER_ANSWER);
        assertThat(appearance.evidence().file()).isEqualTo("posts.json");
        assertThat(appearance.evidence().source()).contains("2026-02-01");
    }

    @Test
    void whatWasSeenStandsAgainstTheInterviewAndTheContradictionIsTold() {
        Answer said = posted(Audience.PUBLIC).withId(1, null);
        Answer not = notSeen("2026-02-01", photo()).withId(2, null);
        Resolution unseen = resolve(post("2014-05-01"), said, not);
        assertThat(unseen.appearance().audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(unseen.appearance().mayBePublic()).isFalse();
        assertThat(unseen.appearance().wasPublic()).as("nobody saw that it was").isNull();
        assertThat(unseen.deciding()).containsExactly(not);
        assertThat(unseen.contradiction()).isEqualTo(new Resolution.Contradiction(not, said));

        Answer friends = posted(Audience.FRIENDS).withId(1, null);
        Answer there = seen("2026-02-01", photo()).withId(2, null);
        Resolution public_ = resolve(post("2014-05-01"), friends, there);
        assertThat(public_.appearance().audience()).isEqualTo(Audience.PUBLIC);
        assertThat(public_.contradiction()).isEqualTo(new Resolution.Contradiction(there, friends));

        assertThat(resolve(post("2014-05-01"), friends, not).contradiction())
                .as("both hold")
                .isNull();
        assertThat(answered(post("2014-05-01"), friends, not).audience()).isEqualTo(Audience.FRIENDS);
    }

    @Test
    void aSpotCheckThatWasWidenedToAYearStandsAgainstAnInterviewWithNarrowerDays() {
        Answer year = notSeen("2026-02-01", posts("2014-01-01", "2014-12-31"));
        Answer days = answer(
                "2026-03-01",
                Answer.Origin.INTERVIEW,
                posts("2014-05-01", "2014-05-02"),
                new AudienceWhenPosted(Audience.PUBLIC));
        assertThat(answered(post("2014-05-01"), days, year).mayBePublic()).isFalse();
    }

    @Test
    void whatWasSeenByAnyoneAndIsNotAnyMoreWasPublic() {
        Appearance appearance =
                answered(post("2014-05-01"), seen("2026-02-01", photo()), notSeen("2026-03-01", photo()));
        assertThat(appearance.mayBePublic()).isFalse();
        assertThat(appearance.wasPublic())
                .isEqualTo(new PublicPeriod(
                        Timestamp.parse("2026-02-01T10:00:00Z"), Timestamp.parse("2026-03-01T10:00:00Z")));
        assertThat(answered(post("2014-05-01"), notSeen("2026-02-01", photo()), seen("2026-03-01", photo()))
                        .audience())
                .as("and the other way round it is public now")
                .isEqualTo(Audience.PUBLIC);
    }

    @Test
    void whatWasSeenBeforeItWasLimitedIsForFriendsNow() {
        Answer before = seen("2026-01-01", photo());
        Answer limit = answer(
                "2026-02-02",
                Answer.Origin.INTERVIEW,
                posts(null, null),
                new Narrowed(Audience.FRIENDS, Since.parse("2026-02-01"), false, false));
        Appearance narrowed = answered(post("2014-05-01"), before, limit);
        assertThat(narrowed.audience()).isEqualTo(Audience.FRIENDS);
        assertThat(narrowed.wasPublic())
                .isEqualTo(new PublicPeriod(
                        Timestamp.parse("2026-01-01T10:00:00Z"), Timestamp.parse("2026-02-01T00:00:00")));
        assertThat(answered(post("2014-05-01"), seen("2026-02-03", photo()), limit)
                        .audience())
                .as("seen afterwards, it is public all the same")
                .isEqualTo(Audience.PUBLIC);
    }

    @Test
    void aPrivateAccountSettlesEverythingAndLeavesItsHistoryOpen() {
        Answer account = answer(
                "2026-01-01",
                Answer.Origin.INTERVIEW,
                posts(null, null),
                new Narrowed(Audience.FOLLOWERS, Since.parse("2020-06-01"), true, true));
        Appearance before = answered(post("2019-01-01"), account);
        assertThat(before.audience()).isEqualTo(Audience.FOLLOWERS);
        assertThat(before.earlierAudienceUnknown()).isTrue();
        Appearance since = answered(post("2021-01-01"), account);
        assertThat(since.audience()).isEqualTo(Audience.FOLLOWERS);
        assertThat(since.earlierAudienceUnknown()).isFalse();

        Appearance wasPublic = answered(post("2019-01-01"), account, posted(Audience.PUBLIC));
        assertThat(wasPublic.audience()).isEqualTo(Audience.FOLLOWERS);
        assertThat(wasPublic.wasPublic())
                .isEqualTo(new PublicPeriod(
                        Timestamp.parse("2019-01-01T12:00:00Z"), Timestamp.parse("2020-06-01T00:00:00")));
    }

    @Test
    void theOneAboutLessStandsAndOfTwoAboutTheSameTheLater() {
        Answer all = answer(
                "2026-01-05",
                Answer.Origin.OVERRIDE,
                AnswerScope.ofKinds(Platform.FACEBOOK, null, POSTS, null, null),
                new AudienceNow(Audience.MEMBERS));
        Answer one = answer("2026-01-01", Answer.Origin.OVERRIDE, photo(), new AudienceNow(Audience.ONLY_ME));
        assertThat(answered(post("2014-05-01"), all, one).audience()).isEqualTo(Audience.ONLY_ME);

        Answer later = answer("2026-01-02", Answer.Origin.OVERRIDE, photo(), new AudienceNow(Audience.PUBLIC));
        assertThat(answered(post("2014-05-01"), later, one).audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void whatIsRecordedStandsBeforeEveryAnswer() {
        Appearance recorded = appearance(AppearanceKind.POST, "2014-05-01")
                .audience(Audience.FRIENDS, new Evidence(EvidenceKind.STATED, "f", "privacy", "friends", null))
                .build();
        assertThat(answered(placed(recorded), seen("2026-02-01", photo()))).isSameAs(recorded);
    }

    @Test
    void nothingSpeaksOfWhatWasPostedAfterwards() {
        assertThat(answered(post("2026-01-02"), posted(Audience.FRIENDS)).mayBePublic())
                .isTrue();
        assertThat(answered(post("2026-01-01"), posted(Audience.FRIENDS)).audience())
                .isEqualTo(Audience.FRIENDS);
    }

    @Test
    void messagesAndTheTrashAreNeverSpokenOf() {
        Answer all = answer("2026-01-01", Answer.Origin.OVERRIDE, photo(), new AudienceNow(Audience.PUBLIC));
        for (AppearanceKind kind : AnswerScope.NEVER) {
            assertThat(answered(placed(appearance(kind, "2014-05-01").build()), all)
                            .audience())
                    .isEqualTo(Audience.UNKNOWN);
        }
    }

    @Test
    void anAnswerAboutAnAccountHoldsForThatAccountAlone() {
        Answer mine = answer(
                "2026-01-01",
                Answer.Origin.INTERVIEW,
                AnswerScope.ofKinds(Platform.FACEBOOK, "me", POSTS, null, null),
                new AudienceNow(Audience.FRIENDS));
        assertThat(new Answers(List.of(mine), List.of(), Map.of("facebook-1", "me"))
                        .resolve(PHOTO, post("2014-05-01"))
                        .appearance()
                        .audience())
                .isEqualTo(Audience.FRIENDS);
        assertThat(new Answers(List.of(mine), List.of(), Map.of("facebook-1", "you"))
                        .resolve(PHOTO, post("2014-05-01"))
                        .appearance()
                        .mayBePublic())
                .isTrue();
    }

    @Test
    void anAssumptionFillsInWhatNoAnswerDecides() {
        Assumption assumed = new Assumption(Platform.FACEBOOK, null, null, Audience.PUBLIC);
        Answer kept = posted(Audience.FRIENDS);
        Answers both = new Answers(List.of(kept), List.of(assumed), Map.of());
        assertThat(both.resolve(PHOTO, post("2014-05-01")).appearance().audience())
                .isEqualTo(Audience.FRIENDS);
        PlacedAppearance story =
                placed(appearance(AppearanceKind.STORY, "2014-05-01").build());
        Appearance filled = both.resolve(PHOTO, story).appearance();
        assertThat(filled.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(filled.evidence()).isEqualTo(Evidence.userAnswer("posts.json", "--assume facebook=PUBLIC"));

        Answers unseen = new Answers(List.of(notSeen("2026-02-01", photo())), List.of(assumed), Map.of());
        assertThat(unseen.resolve(PHOTO, post("2014-05-01")).appearance().mayBePublic())
                .as("what was seen stands before what is assumed")
                .isFalse();
        assertThat(unseen.resolve(PHOTO, post("2014-05-01")).appearance().audience())
                .isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void albumsOfWhatWasPostedCountAsPosts() {
        Appearance timeline = appearance(AppearanceKind.ALBUM, "2014-05-01")
                .album("Timeline photos")
                .build();
        assertThat(answered(placed(timeline), posted(Audience.FRIENDS)).audience())
                .isEqualTo(Audience.FRIENDS);
        Appearance own =
                appearance(AppearanceKind.ALBUM, "2014-05-01").album("Summer").build();
        assertThat(answered(placed(own), posted(Audience.FRIENDS)).audience()).isEqualTo(Audience.UNKNOWN);
    }
}
