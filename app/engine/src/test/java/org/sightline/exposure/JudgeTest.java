package org.sightline.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Coordinates;
import org.sightline.model.Embedding;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Exposure;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.Owner;
import org.sightline.model.PublicPeriod;
import org.sightline.model.Reason;
import org.sightline.model.ReasonCode;

class JudgeTest {

    private static Appearance seenBy(Audience audience) {
        Evidence evidence = audience.isKnown()
                ? new Evidence(EvidenceKind.STATED, "posts.json", "audience", audience.name(), null)
                : Evidence.listedIn("posts.json");
        return Appearance.builder(AppearanceKind.POST, "a.jpg")
                .audience(audience, evidence)
                .build();
    }

    private static Face face(Identifiability level) {
        return new Face(
                new Box(0, 0, 50, 50), List.of(), 0.9, 20, 0, 7, 3, level, Embedding.quantise(new float[] {1, 2, 3}));
    }

    private static Judgement judge(List<Appearance> appearances, Face... faces) {
        return Judge.judge(new PhotoFacts(appearances, List.of(faces), null, null, false, List.of()));
    }

    private static List<ReasonCode> codes(Judgement judgement) {
        return judgement.reasons().stream().map(Reason::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC,STRONG,HIGH",
        "PUBLIC,USABLE,HIGH",
        "PUBLIC,WEAK,MEDIUM",
        "PUBLIC,NONE,MEDIUM",
        "PUBLIC,,LOW",
        "LINK,STRONG,MEDIUM",
        "MEMBERS,USABLE,MEDIUM",
        "MEMBERS,WEAK,LOW",
        "MEMBERS,,LOW",
        "FOLLOWERS,STRONG,LOW",
        "FRIENDS_OF_FRIENDS,STRONG,LOW",
        "FRIENDS,STRONG,LOW",
        "CUSTOM,USABLE,LOW",
        "RECIPIENTS,STRONG,LOW",
        "FRIENDS,WEAK,NONE",
        "ONLY_ME,STRONG,NONE",
        "UNKNOWN,STRONG,MEDIUM",
        "UNKNOWN,USABLE,MEDIUM",
        "UNKNOWN,WEAK,LOW",
        "UNKNOWN,,LOW"
    })
    void judgesByAudienceAndFace(Audience audience, @Nullable Identifiability level, Exposure expected) {
        Face[] faces = level == null ? new Face[0] : new Face[] {face(level)};

        assertThat(judge(List.of(seenBy(audience)), faces).exposure()).isEqualTo(expected);
    }

    @Test
    void theWidestKnownAudienceCountsAndTheUnknownStaysVisibleBesideIt() {
        Judgement judgement = judge(
                List.of(seenBy(Audience.FRIENDS), seenBy(Audience.UNKNOWN), seenBy(Audience.MEMBERS)),
                face(Identifiability.STRONG));

        assertThat(judgement.audience()).isEqualTo(Audience.MEMBERS);
        assertThat(judgement.audienceUnknown()).isTrue();
        assertThat(codes(judgement)).contains(ReasonCode.AUDIENCE_WIDE, ReasonCode.AUDIENCE_UNKNOWN);
        assertThat(judgement.isUnknownWithIdentifiableFace()).isTrue();
        assertThat(judgement.isPublicWithIdentifiableFace()).isFalse();
    }

    @Test
    void whatIsNotPublicByAnAnswerIsNeitherPublicNorPerhapsSoAndStaysUnknown() {
        Evidence seen = Evidence.userAnswer("posts.json", "seen");
        Judgement members = judge(
                List.of(seenBy(Audience.UNKNOWN).boundedBy(Audience.MEMBERS, seen)), face(Identifiability.STRONG));
        assertThat(members.audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(members.audienceUnknown()).isTrue();
        assertThat(members.mayBePublic()).isFalse();
        assertThat(members.isPublicWithIdentifiableFace()).isFalse();
        assertThat(members.isUnknownWithIdentifiableFace()).isFalse();
        assertThat(members.isNotPublicWithIdentifiableFace()).isTrue();
        assertThat(members.exposure()).as("any member may still see it").isEqualTo(Exposure.MEDIUM);
        assertThat(members.reasons()).contains(new Reason(ReasonCode.AUDIENCE_NOT_PUBLIC, List.of("MEMBERS"), seen));
        assertThat(codes(members)).doesNotContain(ReasonCode.AUDIENCE_UNKNOWN);

        Judgement friends = judge(
                List.of(seenBy(Audience.UNKNOWN).boundedBy(Audience.FRIENDS, seen)), face(Identifiability.STRONG));
        assertThat(friends.exposure()).isEqualTo(Exposure.LOW);

        Judgement both = judge(
                List.of(seenBy(Audience.UNKNOWN).boundedBy(Audience.MEMBERS, seen), seenBy(Audience.UNKNOWN)),
                face(Identifiability.STRONG));
        assertThat(both.isUnknownWithIdentifiableFace())
                .as("another place may be public")
                .isTrue();
        assertThat(both.isNotPublicWithIdentifiableFace()).isFalse();
    }

    @Test
    void anUnknownAudienceNeverMakesMoreThanMedium() {
        PhotoFacts worst = new PhotoFacts(
                List.of(seenBy(Audience.UNKNOWN)),
                List.of(face(Identifiability.STRONG)),
                new Coordinates(47, 8),
                null,
                true,
                List.of(new NameShown("Anna", NameShown.Where.CAPTION)));

        assertThat(Judge.judge(worst).exposure()).isEqualTo(Exposure.MEDIUM);
    }

    @Test
    void aPublicPhotoIsNotAmongThoseThatMightBe() {
        Judgement judgement =
                judge(List.of(seenBy(Audience.PUBLIC), seenBy(Audience.UNKNOWN)), face(Identifiability.USABLE));

        assertThat(judgement.isPublicWithIdentifiableFace()).isTrue();
        assertThat(judgement.isUnknownWithIdentifiableFace()).isFalse();
    }

    @Test
    void everyStatementAboutAnAudienceCarriesItsEvidence() {
        Judgement judgement =
                judge(List.of(seenBy(Audience.PUBLIC), seenBy(Audience.UNKNOWN)), face(Identifiability.STRONG));

        assertThat(judgement.reasons())
                .filteredOn(reason ->
                        reason.code() == ReasonCode.AUDIENCE_PUBLIC || reason.code() == ReasonCode.AUDIENCE_UNKNOWN)
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason.evidence()).isNotNull());
    }

    @Test
    void anothersPictureStaysOutOfTheOwnersExposure() {
        Appearance received = Appearance.builder(AppearanceKind.MESSAGE, "a.jpg")
                .owner(Owner.OTHER)
                .audience(Audience.PUBLIC, Evidence.implied("x.json", "uri"))
                .build();
        Judgement judgement = judge(List.of(received), face(Identifiability.STRONG));

        assertThat(judgement.exposure()).isEqualTo(Exposure.NONE);
        assertThat(judgement.isPublicWithIdentifiableFace()).isFalse();
        assertThat(codes(judgement)).containsExactly(ReasonCode.OWNER_OTHER);
    }

    @Test
    void whatWasPublicIsSaidApartFromWhatIs() {
        Appearance before = Appearance.builder(AppearanceKind.POST, "a.jpg")
                .audience(Audience.FRIENDS, Evidence.implied("x.json", "uri"))
                .wasPublic(new PublicPeriod(null, null))
                .build();
        Judgement judgement = judge(List.of(before), face(Identifiability.STRONG));

        assertThat(judgement.formerlyPublic()).isTrue();
        assertThat(judgement.exposure()).isEqualTo(Exposure.MEDIUM);
        assertThat(judge(List.of(before, seenBy(Audience.PUBLIC))).formerlyPublic())
                .isFalse();
    }

    @Test
    void whatIsOutOfSightButWasUnknownBeforeSaysSo() {
        Appearance story = Appearance.builder(AppearanceKind.STORY, "a.jpg")
                .audience(Audience.ONLY_ME, Evidence.implied("x.json", "uri"))
                .earlierAudienceUnknown()
                .build();
        Judgement judgement = judge(List.of(story), face(Identifiability.STRONG));

        assertThat(judgement.exposure()).isEqualTo(Exposure.LOW);
        assertThat(codes(judgement)).contains(ReasonCode.EARLIER_AUDIENCE_UNKNOWN);
    }

    @Test
    void noFaceIsWordedAsNotFoundByThisApp() {
        assertThat(codes(judge(List.of(seenBy(Audience.UNKNOWN))))).contains(ReasonCode.NO_FACE_FOUND);
    }

    private static Judgement judge(Audience audience, Identifiability level, boolean child, NameShown... names) {
        return Judge.judge(
                new PhotoFacts(List.of(seenBy(audience)), List.of(face(level)), null, null, child, List.of(names)));
    }

    @Test
    void aChildsPictureWeighsAStepMoreWhereverOthersSeeIt() {
        assertThat(judge(Audience.FRIENDS, Identifiability.STRONG, false).exposure())
                .isEqualTo(Exposure.LOW);
        assertThat(judge(Audience.FRIENDS, Identifiability.STRONG, true).exposure())
                .isEqualTo(Exposure.MEDIUM);
        assertThat(judge(Audience.MEMBERS, Identifiability.STRONG, true).exposure())
                .isEqualTo(Exposure.HIGH);
        assertThat(judge(Audience.ONLY_ME, Identifiability.STRONG, true).exposure())
                .isEqualTo(Exposure.NONE);
        assertThat(judge(Audience.FRIENDS, Identifiability.STRONG, true).reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.CHILD);
    }

    @Test
    void aNameInPublicFindsAFaceHoweverPoorlyItShows() {
        NameShown name = new NameShown("Anna", NameShown.Where.TAG);
        assertThat(judge(Audience.PUBLIC, Identifiability.WEAK, false).exposure())
                .isEqualTo(Exposure.MEDIUM);
        assertThat(judge(Audience.PUBLIC, Identifiability.WEAK, false, name).exposure())
                .isEqualTo(Exposure.HIGH);
        assertThat(judge(Audience.FRIENDS, Identifiability.WEAK, false, name).exposure())
                .isEqualTo(Exposure.NONE);
        assertThat(judge(Audience.FRIENDS, Identifiability.WEAK, false, name).reasons())
                .anySatisfy(reason -> {
                    assertThat(reason.code()).isEqualTo(ReasonCode.NAME_IN_TAG);
                    assertThat(reason.arguments()).containsExactly("Anna");
                });
    }
}
