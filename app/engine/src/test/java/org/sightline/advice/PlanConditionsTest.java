package org.sightline.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;

/** The conditions that data can name. */
class PlanConditionsTest {

    private static final WhereDraft ANYWHERE = WhereDraft.ANYWHERE;

    private static boolean fits(WhereDraft draft, Appearance.Builder appearance) {
        return draft.where(Set.of(Platform.X)).fits(PlanPhotos.place(Platform.X, appearance));
    }

    private static Appearance.Builder post() {
        return Appearance.builder(AppearanceKind.POST, "f.jpg");
    }

    private static Appearance.Builder postedOn(String time) {
        return post().postedAt(Timestamp.parse(time));
    }

    @Test
    void whatIsNotNamedMayBeAnything() {
        assertThat(fits(ANYWHERE, post())).isTrue();
        assertThat(ANYWHERE.where(Set.of(Platform.FACEBOOK)).fits(PlanPhotos.place(Platform.X, post())))
                .as("another platform than the file's")
                .isFalse();
    }

    @Test
    void daysCountWithTheFirstAndTheLast() {
        WhereDraft year = new WhereDraft(
                null, null, null, null, null, null, null, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        assertThat(fits(year, postedOn("2020-01-01T00:00:00Z"))).isTrue();
        assertThat(fits(year, postedOn("2020-12-31T23:59:59Z"))).isTrue();
        assertThat(fits(year, postedOn("2019-12-31T23:59:59Z"))).isFalse();
        assertThat(fits(year, postedOn("2021-01-01T00:00:00Z"))).isFalse();
        assertThat(fits(year, post())).as("no day, no period").isFalse();
    }

    @Test
    void tagsAlbumsOwnersAudiencesAndEvidenceAreCompared() {
        WhereDraft tagged = new WhereDraft(null, null, null, null, null, null, true, null, null);
        WhereDraft untagged = new WhereDraft(null, null, null, null, null, null, false, null, null);
        assertThat(fits(tagged, post().tags(List.of("Ann")))).isTrue();
        assertThat(fits(tagged, post())).isFalse();
        assertThat(fits(untagged, post())).isTrue();
        WhereDraft album = new WhereDraft(null, null, null, null, null, Set.of("Timeline photos"), null, null, null);
        assertThat(fits(album, post().album("TimelinePhotos"))).isTrue();
        assertThat(fits(album, post().album("Timeline photos of mine"))).isFalse();
        assertThat(fits(album, post())).isFalse();
        WhereDraft others = new WhereDraft(null, null, null, null, Owner.OTHER, null, null, null, null);
        assertThat(fits(others, post().owner(Owner.OTHER))).isTrue();
        assertThat(fits(others, post())).isFalse();
        WhereDraft unknown = new WhereDraft(null, null, Set.of(Audience.UNKNOWN), null, null, null, null, null, null);
        assertThat(fits(unknown, post())).isTrue();
        assertThat(fits(unknown, post().audience(Audience.PUBLIC, PlanPhotos.RULE)))
                .isFalse();
        WhereDraft rule =
                new WhereDraft(null, null, null, Set.of(EvidenceKind.PLATFORM_RULE), null, null, null, null, null);
        assertThat(fits(rule, post().audience(Audience.PUBLIC, PlanPhotos.RULE)))
                .isTrue();
        assertThat(fits(rule, post())).isFalse();
    }

    @Test
    void theNarrowestOfSeveralStandsInWhateverOrder() {
        Catalogue catalogue = Catalogue.shipped();
        Entry lock = catalogue.entry("fb.profile.lock").orElseThrow();
        Entry limit = catalogue.entry("fb.posts.past").orElseThrow();
        Entry trash = catalogue.entry("fb.activity.trash").orElseThrow();
        PlacedAppearance post = PlanPhotos.place(Platform.FACEBOOK, AppearanceKind.POST, Audience.UNKNOWN);
        assertThat(Changes.after(post, List.of(lock, limit))
                        .orElseThrow()
                        .appearance()
                        .notWiderThan())
                .isEqualTo(Audience.FRIENDS);
        assertThat(Changes.after(post, List.of(limit, trash, lock))).isEmpty();
        assertThat(Changes.after(post, List.of())).contains(post);
        PlacedAppearance mine = PlanPhotos.place(Platform.FACEBOOK, AppearanceKind.POST, Audience.ONLY_ME);
        assertThat(Changes.after(mine, List.of(limit))).as("nothing gets wider").contains(mine);
    }

    @Test
    void anEffectNeverOpens() {
        Where anywhere = ANYWHERE.where(Set.of());
        assertThatThrownBy(() -> new Effect(anywhere, Audience.PUBLIC, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect(anywhere, Audience.UNKNOWN, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effect(anywhere, Audience.ONLY_ME, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
