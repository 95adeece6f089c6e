package org.sightline.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.advice.PlanPhotos.album;
import static org.sightline.advice.PlanPhotos.byRule;
import static org.sightline.advice.PlanPhotos.place;
import static org.sightline.advice.PlanPhotos.withFace;
import static org.sightline.model.AppearanceKind.COMMENT;
import static org.sightline.model.AppearanceKind.COVER;
import static org.sightline.model.AppearanceKind.GROUP_POST;
import static org.sightline.model.AppearanceKind.POST;
import static org.sightline.model.AppearanceKind.PROFILE_PICTURE;
import static org.sightline.model.AppearanceKind.STORY;
import static org.sightline.model.AppearanceKind.TAGGED;
import static org.sightline.model.AppearanceKind.UNCATEGORISED;
import static org.sightline.model.AppearanceKind.VIDEO;
import static org.sightline.model.Audience.CUSTOM;
import static org.sightline.model.Audience.FOLLOWERS;
import static org.sightline.model.Audience.FRIENDS;
import static org.sightline.model.Audience.FRIENDS_OF_FRIENDS;
import static org.sightline.model.Audience.LINK;
import static org.sightline.model.Audience.MEMBERS;
import static org.sightline.model.Audience.ONLY_ME;
import static org.sightline.model.Audience.PUBLIC;
import static org.sightline.model.Audience.UNKNOWN;
import static org.sightline.model.Platform.BLUESKY;
import static org.sightline.model.Platform.FACEBOOK;
import static org.sightline.model.Platform.FLICKR;
import static org.sightline.model.Platform.GOOGLE_PHOTOS;
import static org.sightline.model.Platform.INSTAGRAM;
import static org.sightline.model.Platform.LINKEDIN;
import static org.sightline.model.Platform.REDDIT;
import static org.sightline.model.Platform.THREADS;
import static org.sightline.model.Platform.TIKTOK;
import static org.sightline.model.Platform.WHATSAPP;
import static org.sightline.model.Platform.X;
import static org.sightline.model.Platform.YOUTUBE;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Owner;
import org.sightline.model.PlacedAppearance;

/** What each important action closes and what not, written down by hand; the plan says the same. */
class PlanFixturesTest {

    private static final Catalogue CATALOGUE = Catalogue.shipped();

    private static Entry entry(String id) {
        return CATALOGUE.entry(id).orElseThrow();
    }

    private static Audience after(String id, PlacedAppearance place) {
        Appearance appearance =
                Changes.after(place, List.of(entry(id))).orElseThrow().appearance();
        return Changes.widest(appearance);
    }

    private static Plan plan(PlacedAppearance place) {
        return Planner.plan(CATALOGUE, List.of(withFace(place).planned()), Set.of(place.platform()), List.of());
    }

    private static PhotoAdvice advice(PlacedAppearance place) {
        return plan(place).advice(withFace(place).id()).orElseThrow();
    }

    /** It becomes what is named, and the plan counts it as closed. */
    private static void closes(String id, PlacedAppearance place, Audience to) {
        assertThat(after(id, place)).as(id + " on " + place).isEqualTo(to);
        assertThat(advice(place).actions()).as("plan for " + place).contains(entry(id));
        Plan plan = plan(place);
        assertThat(Stream.concat(plan.steps().stream(), plan.alternatives().stream())
                        .filter(step -> Reach.of(to, true) == 0)
                        .map(PlanStep::closes))
                .contains(place.appearance().audience().isKnown() ? new PhotoCount(1, 0) : new PhotoCount(0, 1));
    }

    /** It stays as it is, and the plan does not name the action. */
    private static void leaves(String id, PlacedAppearance place) {
        assertThat(Changes.after(place, List.of(entry(id))))
                .as(id + " on " + place)
                .contains(place);
        plan(place)
                .photos()
                .values()
                .forEach(advice ->
                        assertThat(advice.actions()).as("plan for " + place).doesNotContain(entry(id)));
        assertThat(plan(place).steps(ActionGroup.CLOSE))
                .noneMatch(step -> step.entry().id().equals(id));
    }

    /** No step closes it; it can be taken down, or a sentence says why nothing can be done. */
    private static void nothingCloses(PlacedAppearance place, String limit) {
        assertThat(plan(place).steps(ActionGroup.CLOSE))
                .as("steps for " + place)
                .isEmpty();
        assertThat(advice(place).limits()).extracting(Limit::id).contains(limit);
    }

    @Test
    void limitPastPostsClosesOldPosts() {
        closes("fb.posts.past", place(FACEBOOK, POST, PUBLIC), FRIENDS);
        closes("fb.posts.past", place(FACEBOOK, POST, UNKNOWN), FRIENDS);
        closes("fb.posts.past", place(FACEBOOK, UNCATEGORISED, UNKNOWN), FRIENDS);
        closes("fb.posts.past", album(FACEBOOK, "Timeline Photos", UNKNOWN), FRIENDS);
        closes("fb.posts.past", album(FACEBOOK, "Mobile uploads", PUBLIC), FRIENDS);
        assertThat(after("fb.posts.past", place(FACEBOOK, POST, FRIENDS_OF_FRIENDS)))
                .isEqualTo(FRIENDS);
    }

    @Test
    void limitPastPostsLeavesAllElse() {
        leaves("fb.posts.past", place(FACEBOOK, TAGGED, PUBLIC));
        leaves("fb.posts.past", place(FACEBOOK, COVER, PUBLIC));
        leaves("fb.posts.past", album(FACEBOOK, "Featured", PUBLIC));
        leaves("fb.posts.past", album(FACEBOOK, "Summer 2016", PUBLIC));
        leaves("fb.posts.past", place(FACEBOOK, POST, CUSTOM));
        leaves("fb.posts.past", place(FACEBOOK, GROUP_POST, UNKNOWN));
        leaves("fb.posts.past", place(FACEBOOK, COMMENT, UNKNOWN));
        leaves("fb.posts.past", place(FACEBOOK, STORY, UNKNOWN));
        leaves("fb.posts.past", byRule(FACEBOOK, PROFILE_PICTURE));
        leaves("fb.posts.past", place(FACEBOOK, PROFILE_PICTURE, PUBLIC));
        leaves("fb.posts.past", place(INSTAGRAM, POST, PUBLIC));
        leaves(
                "fb.posts.past",
                place(
                        FACEBOOK,
                        PlanPhotos.seenBy(Appearance.builder(POST, "f.jpg").owner(Owner.OTHER), PUBLIC)));
    }

    @Test
    void whatStandsWithOthersCannotBeClosed() {
        nothingCloses(place(FACEBOOK, GROUP_POST, UNKNOWN), "fb.limit.groups");
        nothingCloses(place(FACEBOOK, COMMENT, PUBLIC), "fb.limit.groups");
        nothingCloses(place(FACEBOOK, TAGGED, UNKNOWN), "fb.limit.tagged");
        nothingCloses(place(X, GROUP_POST, UNKNOWN), "x.limit.community");
        assertThat(advice(place(FACEBOOK, GROUP_POST, UNKNOWN)).deletions())
                .contains(entry("fb.pages.groups"), entry("fb.activity.trash"));
    }

    @Test
    void lockingLeavesTheProfilePicturePublic() {
        closes("fb.profile.lock", place(FACEBOOK, POST, PUBLIC), FRIENDS);
        closes("fb.profile.lock", place(FACEBOOK, STORY, UNKNOWN), FRIENDS);
        leaves("fb.profile.lock", byRule(FACEBOOK, PROFILE_PICTURE));
        leaves("fb.profile.lock", place(FACEBOOK, PROFILE_PICTURE, PUBLIC));
        leaves("fb.profile.lock", place(FACEBOOK, COVER, PUBLIC));
        assertThat(plan(place(FACEBOOK, POST, PUBLIC)).alternatives())
                .as("not everybody can lock a profile, so no total rests on it")
                .extracting(step -> step.entry().id())
                .containsExactly("fb.profile.lock");
    }

    @Test
    void profilePicturesAreReplacedOrNarrowedByThemselves() {
        closes("fb.photo.current", byRule(FACEBOOK, PROFILE_PICTURE), ONLY_ME);
        leaves("fb.photo.current", place(FACEBOOK, PROFILE_PICTURE, PUBLIC));
        closes("fb.photo.oldavatars", place(FACEBOOK, PROFILE_PICTURE, UNKNOWN), ONLY_ME);
        leaves("fb.photo.oldavatars", byRule(FACEBOOK, PROFILE_PICTURE));
        closes("fb.photo.oldcovers", place(FACEBOOK, COVER, UNKNOWN), ONLY_ME);
        closes("ig.profile.photo", byRule(INSTAGRAM, PROFILE_PICTURE), ONLY_ME);
        closes("ig.threads.photo", byRule(THREADS, PROFILE_PICTURE), ONLY_ME);
        closes("x.avatar", byRule(X, COVER), ONLY_ME);
        nothingCloses(place(INSTAGRAM, PROFILE_PICTURE, UNKNOWN), "ig.limit.oldpicture");
        nothingCloses(place(X, PROFILE_PICTURE, UNKNOWN), "x.limit.oldpicture");
    }

    @Test
    void albumsAreClosedOneByOne() {
        closes("fb.albums.audience", album(FACEBOOK, "Summer 2016", PUBLIC), FRIENDS);
        leaves("fb.albums.audience", album(FACEBOOK, "Timeline photos", PUBLIC));
        closes("fb.photo.featured", album(FACEBOOK, "Featured", PUBLIC), FRIENDS);
        leaves("fb.photo.featured", album(FACEBOOK, "Summer 2016", PUBLIC));
    }

    @Test
    void aPrivateAccountClosesPostsAndNotThePicture() {
        closes("ig.private", place(INSTAGRAM, POST, PUBLIC), FOLLOWERS);
        closes("ig.private", place(INSTAGRAM, STORY, UNKNOWN), FOLLOWERS);
        leaves("ig.private", byRule(INSTAGRAM, PROFILE_PICTURE));
        leaves("ig.private", place(INSTAGRAM, TAGGED, UNKNOWN));
        closes("ig.threads.private", place(THREADS, POST, PUBLIC), FOLLOWERS);
        leaves("ig.private", place(THREADS, POST, PUBLIC));
        closes("x.protect", place(X, POST, PUBLIC), FOLLOWERS);
        leaves("x.protect", byRule(X, PROFILE_PICTURE));
        leaves("x.protect", byRule(X, COVER));
        leaves("x.protect", place(X, GROUP_POST, UNKNOWN));
        closes("tt.private", place(TIKTOK, VIDEO, PUBLIC), FOLLOWERS);
        leaves("tt.private", byRule(TIKTOK, PROFILE_PICTURE));
    }

    @Test
    void unlistedStaysReachable() {
        PlacedAppearance unlisted = place(YOUTUBE, VIDEO, LINK);
        assertThat(plan(unlisted).before()).isEqualTo(new PhotoCount(1, 0));
        closes("yt.video.visibility", unlisted, ONLY_ME);
        closes("yt.video.visibility", place(YOUTUBE, VIDEO, PUBLIC), ONLY_ME);
        leaves("yt.video.visibility", place(YOUTUBE, POST, UNKNOWN));
        nothingCloses(place(YOUTUBE, POST, UNKNOWN), "yt.limit.posts");
        closes("goo.photos.links", album(GOOGLE_PHOTOS, "Hike", LINK), CUSTOM);
        closes("goo.photos.links", album(GOOGLE_PHOTOS, "Hike", UNKNOWN), CUSTOM);
        leaves("goo.photos.links", album(GOOGLE_PHOTOS, "Hike", ONLY_ME));
    }

    @Test
    void membersOfLinkedInStillSeeAHiddenProfile() {
        PlacedAppearance picture = place(LINKEDIN, PROFILE_PICTURE, PUBLIC);
        assertThat(after("li.public.off", picture)).isEqualTo(MEMBERS);
        closes("li.photo.visibility", picture, FRIENDS);
        PlacedAppearance background = place(LINKEDIN, COVER, PUBLIC);
        assertThat(plan(background).closes()).isEqualTo(new PhotoCount(1, 0));
        assertThat(advice(background).limits()).extracting(Limit::id).containsExactly("li.limit.pictures");
        nothingCloses(place(LINKEDIN, POST, PUBLIC), "li.limit.posts");
    }

    @Test
    void whatOnlyAsksSearchEnginesClosesNothing() {
        leaves("bs.loggedout", place(BLUESKY, POST, PUBLIC));
        nothingCloses(place(BLUESKY, POST, PUBLIC), "bs.limit.posts");
        leaves("rd.curate", place(REDDIT, POST, PUBLIC));
        nothingCloses(place(REDDIT, POST, PUBLIC), "rd.limit.posts");
        leaves("fl.search.hide", place(FLICKR, POST, PUBLIC));
        leaves("fb.search.engines", place(FACEBOOK, POST, PUBLIC));
        leaves("ig.search.engines", place(INSTAGRAM, POST, PUBLIC));
    }

    @Test
    void numbersOfOthersNoLongerGetThePhoto() {
        closes("wa.photo", place(WHATSAPP, PROFILE_PICTURE, PUBLIC), FRIENDS);
        closes("fl.bulk", place(FLICKR, POST, PUBLIC), FRIENDS);
    }

    /** What is for children alone is offered where one is marked, and before what is for everybody. */
    @Test
    void leversForChildrenComeInWithAChild() {
        PlanPhotos.Sample sample = withFace(place(FACEBOOK, PROFILE_PICTURE, PUBLIC));
        PlanPhoto nobody = sample.planned();
        PlanPhoto child = new PlanPhoto(nobody.id(), nobody.exposure(), true, true, nobody.places());
        assertThat(refreshing(nobody)).noneMatch(step -> step.entry().forChildren());
        assertThat(refreshing(child).get(0).entry().id()).isEqualTo("goo.search.minor");
        assertThat(refreshing(child).get(0).photos()).containsExactly(child.id());
    }

    private static List<PlanStep> refreshing(PlanPhoto photo) {
        return Planner.plan(CATALOGUE, List.of(photo), Set.of(FACEBOOK), List.of())
                .steps(ActionGroup.REFRESH);
    }
}
