package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Coordinates;
import org.sightline.model.Copy;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.PublicPeriod;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;

/** What a list says of a film alone is never lost in its still. */
class LivePhotosTest {

    private static final Timestamp DAY = Timestamp.parse("2020-01-02T03:04:05Z");
    private static final Timestamp NEXT_DAY = Timestamp.parse("2020-01-03T03:04:05Z");

    private static PlacedAppearance placed(String archive, String path, String digit, Appearance.Builder appearance) {
        Copy copy = new Copy(new PhotoId(digit.repeat(64)), 640, 480, PhotoMetadata.NONE);
        return new PlacedAppearance(archive, Platform.GOOGLE_PHOTOS, path, copy, appearance.build());
    }

    private static Appearance.Builder inLibrary(String path) {
        return Appearance.builder(AppearanceKind.LIBRARY, path)
                .postedAt(DAY)
                .caption("At the sea")
                .tags(List.of("Kim", "Lou"))
                .audience(Audience.ONLY_ME, Evidence.platformRule(path + ".json", "title", "rule"));
    }

    private static List<PlacedAppearance> left(PlacedAppearance still, PlacedAppearance film) {
        return LivePhotos.appearances(List.of(new LivePhotos.Row(film, true), new LivePhotos.Row(still, false)));
    }

    private static List<PlacedAppearance> left(Appearance.Builder still, Appearance.Builder film) {
        return left(placed("g", "a/1.heic", "a", still), placed("g", "a/1.mov", "b", film));
    }

    @Test
    void aFilmThatIsListedAsItsStillIsThereOnce() {
        assertThat(left(inLibrary("a/1.heic"), inLibrary("a/1.mov")))
                .singleElement()
                .satisfies(placed -> assertThat(placed.filePath()).isEqualTo("a/1.heic"));
        assertThat(left(
                        inLibrary("a/1.heic"),
                        inLibrary("a/1.mov").postedAt(NEXT_DAY).caption(null).tags(List.of("Kim"))))
                .hasSize(1);
        Appearance.Builder still = Appearance.builder(AppearanceKind.UNLISTED, "a/1.heic");
        assertThat(left(still, Appearance.builder(AppearanceKind.UNLISTED, "a/1.mov")))
                .hasSize(1);
    }

    @Test
    void aListMayTellVideosApartFromPhotos() {
        Evidence listed = Evidence.implied("Photo Details.csv", "imgName");
        assertThat(left(
                        Appearance.builder(AppearanceKind.LIBRARY, "a/1.heic").audience(Audience.ONLY_ME, listed),
                        Appearance.builder(AppearanceKind.VIDEO, "a/1.mov").audience(Audience.ONLY_ME, listed)))
                .hasSize(1);
    }

    static Stream<UnaryOperator<Appearance.Builder>> more() {
        return Stream.of(
                film -> film.audience(Audience.PUBLIC, Evidence.platformRule("a/1.mov.json", "title", "rule")),
                film -> film.audience(Audience.UNKNOWN, Evidence.listedIn("a/1.mov.json")),
                film -> film.audience(
                        Audience.ONLY_ME, new Evidence(EvidenceKind.STATED, "a/1.mov.json", "title", null, null)),
                Appearance.Builder::earlierAudienceUnknown,
                film -> film.wasPublic(new PublicPeriod(DAY, NEXT_DAY)),
                film -> film.owner(Owner.OTHER),
                film -> film.caption("Another"),
                film -> film.album("Another"),
                film -> film.place("Another"),
                film -> film.permalink("https://photos.google.com/photo/another"),
                film -> film.tags(List.of("Kim", "Ada")),
                film -> film.recorded(new RecordedMetadata(null, new Coordinates(47, 8), null)));
    }

    @ParameterizedTest
    @MethodSource("more")
    void whatIsSaidOfTheFilmAloneStays(UnaryOperator<Appearance.Builder> more) {
        assertThat(left(inLibrary("a/1.heic"), more.apply(inLibrary("a/1.mov"))))
                .hasSize(2);
    }

    @Test
    void anUnknownAudienceMayDependOnTheDay() {
        UnaryOperator<Appearance.Builder> unknown =
                each -> each.audience(Audience.UNKNOWN, Evidence.listedIn("x.json"));
        Appearance.Builder still = unknown.apply(inLibrary("a/1.heic"));
        assertThat(left(still, unknown.apply(inLibrary("a/1.mov")))).hasSize(1);
        assertThat(left(still, unknown.apply(inLibrary("a/1.mov")).postedAt(NEXT_DAY)))
                .hasSize(2);
    }

    @Test
    void aFilmThatLiesOrIsListedElsewhereStays() {
        PlacedAppearance still = placed("g", "a/1.heic", "a", inLibrary("a/1.heic"));
        assertThat(left(still, placed("g", "b/1.mov", "b", inLibrary("b/1.mov"))))
                .hasSize(2);
        assertThat(left(still, placed("h", "a/1.mov", "b", inLibrary("a/1.mov"))))
                .hasSize(2);
        assertThat(left(still, placed("g", "a/1.mov", "a", inLibrary("a/1.mov"))))
                .as("the same bytes are no film")
                .hasSize(2);
        assertThat(left(
                        inLibrary("a/1.heic"),
                        Appearance.builder(AppearanceKind.POST, "a/1.mov")
                                .audience(Audience.ONLY_ME, Evidence.platformRule("posts.json", "uri", "rule"))))
                .hasSize(2);
    }

    @Test
    void whatIsNoFilmIsNeverPassedOver() {
        PlacedAppearance one = placed("g", "a/1.heic", "a", inLibrary("a/1.heic"));
        PlacedAppearance other = placed("g", "a/2.heic", "b", inLibrary("a/2.heic"));
        assertThat(LivePhotos.appearances(List.of(new LivePhotos.Row(one, false), new LivePhotos.Row(other, false))))
                .containsExactly(one, other);
    }
}
