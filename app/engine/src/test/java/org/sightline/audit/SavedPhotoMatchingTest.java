package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.audit.SavedPhotoMatching.By;
import org.sightline.audit.SavedPhotoMatching.Match;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Timestamp;

class SavedPhotoMatchingTest {

    private final SavedPhotoMatching matching = new SavedPhotoMatching();

    private static Appearance post(@Nullable String path, @Nullable String permalink, @Nullable String posted) {
        return Appearance.builder(AppearanceKind.POST, path)
                .permalink(permalink)
                .postedAt(posted == null ? null : Timestamp.utc(Instant.parse(posted)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "data/tweets_media/1001-FhAbc12345xyz.jpg, FhAbc12345xyz.jpg",
        "data/tweets_media/1001-FhAbc12345xyz.jpg, 1001-FhAbc12345xyz.png",
        "https://example.org/media/FhAbc12345xyz.jpg?name=large, sub/fhabc12345XYZ.jpeg"
    })
    void aNameThatNothingElseHasIsEnough(String path, String saved) {
        matching.saved(1, saved);
        matching.saved(2, "other.jpg");
        matching.waiting(7, post(path, null, null));

        assertThat(matching.matches()).containsExactly(new Match(7, 1, By.NAME));
    }

    @Test
    void onePictureMayStandAtTwoPlacesOfOnePath() {
        matching.saved(1, "10157_123456789_n.jpg");
        matching.waiting(7, post("photos/10157_123456789_n.jpg", null, null));
        matching.waiting(8, post("photos/10157_123456789_n.jpg", null, null));

        assertThat(matching.matches()).containsExactly(new Match(7, 1, By.NAME), new Match(8, 1, By.NAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IMG_0001.jpg", "image.jpg", "photo-1.jpg", "profilepicture.jpg"})
    void namesThatCamerasAndBrowsersGiveAgainSayNothing(String name) {
        matching.saved(1, name);
        matching.waiting(7, post("a/" + name, null, null));

        assertThat(matching.matches()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.linkedin.com/feed/update/urn:li:share:7041234567890123456, 7041234567890123456.jpg",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ, dQw4w9WgXcQ.jpg",
        "https://twitter.com/zoe/status/1580000000000000000, from 1580000000000000000 (1).png"
    })
    void theNumberOfThePostIsEnough(String permalink, String saved) {
        matching.saved(1, saved);
        matching.waiting(7, post(null, permalink, null));

        assertThat(matching.matches()).containsExactly(new Match(7, 1, By.POST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-12 08-03.jpg",
                "2026-04-12_08.03.59.jpg",
                "Screenshot_20260412-080312.png",
                "20260412T0803.jpg"
            })
    void theMinuteIsEnough(String saved) {
        matching.saved(1, saved);
        matching.waiting(7, post(null, null, "2026-04-12T08:03:00Z"));
        matching.waiting(8, post(null, null, "2026-04-12T09:03:00Z"));

        assertThat(matching.matches()).containsExactly(new Match(7, 1, By.TIME));
    }

    @Test
    void theDayIsEnoughWhereThereWasOnePost() {
        matching.saved(1, "LinkedIn 2026-04-12.jpg");
        matching.saved(2, "LinkedIn 2026-04-13.jpg");
        matching.waiting(7, post(null, null, "2026-04-12T08:03:00Z"));
        matching.waiting(8, post(null, null, "2026-04-13T08:03:00Z"));
        matching.waiting(9, post(null, null, "2026-04-13T21:03:00Z"));

        assertThat(matching.matches()).containsExactly(new Match(7, 1, By.DAY));
    }

    /** Which of them it is nobody knows, and a wrong one would lend the picture its audience. */
    @Test
    void whatTwoHaveMatchesNone() {
        matching.saved(1, "a/2026-04-12 08-03.jpg");
        matching.saved(2, "b/2026-04-12 08-03.jpg");
        matching.waiting(7, post(null, null, "2026-04-12T08:03:00Z"));
        matching.saved(3, "FhAbc12345xyz.jpg");
        matching.waiting(8, post("a/1-FhAbc12345xyz.jpg", null, null));
        matching.waiting(9, post("b/2-FhAbc12345xyz.jpg", null, null));

        assertThat(matching.matches()).isEmpty();
    }

    @Test
    void theSurestSignCounts() {
        matching.saved(1, "7041234567890123456.jpg");
        matching.saved(2, "2026-04-12 08-03.jpg");
        matching.waiting(7, post(null, "https://www.linkedin.com/x/7041234567890123456", "2026-04-12T08:03:00Z"));

        assertThat(matching.matches()).containsExactly(new Match(7, 1, By.POST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-40 99-99.jpg", "20261332.jpg", ""})
    void digitsThatAreNoTimeSayNothing(String name) {
        matching.saved(1, name);
        matching.waiting(7, post("", null, "2026-04-12T08:03:00Z"));

        assertThat(matching.matches()).isEmpty();
    }
}
