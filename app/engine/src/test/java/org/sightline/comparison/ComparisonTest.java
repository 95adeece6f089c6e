package org.sightline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Exposure;
import org.sightline.model.Platform;

/** What is called better, open and new. */
class ComparisonTest {

    private static ComparedPhoto photo(
            String id, Platform platform, String path, Audience audience, boolean mayBePublic, Exposure exposure) {
        return new ComparedPhoto(
                id,
                Set.of(),
                path,
                audience,
                mayBePublic,
                exposure,
                List.of(new ComparedPlace(platform, path, audience, Evidence.listedIn("posts.json"))));
    }

    /** OPEN, MAYBE, CLOSED as audits tell it; null for a photo that is not there. */
    private static List<ComparedPhoto> standing(String id, @Nullable String visibility, Exposure exposure) {
        if (visibility == null) {
            return List.of();
        }
        return List.of(
                switch (Visibility.valueOf(visibility)) {
                    case OPEN -> photo(id, Platform.FACEBOOK, "a.jpg", Audience.PUBLIC, false, exposure);
                    case MAYBE -> photo(id, Platform.FACEBOOK, "a.jpg", Audience.UNKNOWN, true, exposure);
                    case CLOSED -> photo(id, Platform.FACEBOOK, "a.jpg", Audience.FRIENDS, false, exposure);
                });
    }

    private static Comparison compare(List<ComparedPhoto> before, List<ComparedPhoto> after, Platform... platforms) {
        return Comparison.of(
                new AuditState(before, Set.of(Platform.FACEBOOK)), new AuditState(after, Set.of(platforms)));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "OPEN, OPEN, STILL_OPEN",
                "OPEN, MAYBE, NO_LONGER_TOLD",
                "OPEN, CLOSED, BETTER",
                "OPEN, -, GONE",
                "MAYBE, OPEN, WORSE",
                "MAYBE, MAYBE, STILL_MAYBE",
                "MAYBE, CLOSED, BETTER",
                "MAYBE, -, GONE",
                "CLOSED, OPEN, WORSE",
                "CLOSED, MAYBE, NO_LONGER_TOLD",
                "CLOSED, CLOSED, -",
                "CLOSED, -, -",
                "-, OPEN, NEW_OPEN",
                "-, MAYBE, NEW_MAYBE",
                "-, CLOSED, -"
            })
    void whatBecameOfAPhoto(@Nullable String before, @Nullable String after, @Nullable ChangeKind kind) {
        Comparison comparison =
                compare(standing("a", before, Exposure.HIGH), standing("a", after, Exposure.HIGH), Platform.FACEBOOK);

        assertThat(comparison.changes().stream().map(Change::kind)).isEqualTo(null == kind ? List.of() : List.of(kind));
    }

    @Test
    void whatIsUnknownNowIsNeverCalledBetter() {
        for (Visibility before : Visibility.values()) {
            assertThat(compare(
                                    standing("a", before.name(), Exposure.HIGH),
                                    standing("a", "MAYBE", Exposure.MEDIUM),
                                    Platform.FACEBOOK)
                            .of(ChangeKind.BETTER))
                    .isEmpty();
        }
    }

    @Test
    void aPlatformThatTheNewerAuditHasNotSaysNothing() {
        assertThat(compare(standing("a", "OPEN", Exposure.HIGH), List.of(), Platform.INSTAGRAM)
                        .changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.NOT_COVERED);
    }

    @Test
    void aPhotoWhoseExposureFellIsStillTold() {
        assertThat(compare(
                                standing("a", "OPEN", Exposure.HIGH),
                                standing("a", "CLOSED", Exposure.LOW),
                                Platform.FACEBOOK)
                        .changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.BETTER);
        assertThat(compare(standing("a", "OPEN", Exposure.LOW), standing("a", "OPEN", Exposure.LOW), Platform.FACEBOOK)
                        .changes())
                .as("what never counted does not")
                .isEmpty();
    }

    @Test
    void aFileThatWasWrittenAnewIsKnownByItsName() {
        ComparedPhoto before = photo("a", Platform.FACEBOOK, "posts/1_n.jpg", Audience.PUBLIC, false, Exposure.HIGH);
        ComparedPhoto after = photo("b", Platform.FACEBOOK, "media/1_n.jpg", Audience.FRIENDS, false, Exposure.MEDIUM);
        assertThat(compare(List.of(before), List.of(after), Platform.FACEBOOK).changes())
                .containsExactly(new Change(ChangeKind.BETTER, before, after));

        ComparedPhoto namesake = photo("c", Platform.FACEBOOK, "other/1_n.jpg", Audience.FRIENDS, false, Exposure.HIGH);
        assertThat(compare(List.of(before), List.of(after, namesake), Platform.FACEBOOK)
                        .changes())
                .as("two have the name")
                .containsExactly(new Change(ChangeKind.GONE, before, null));
        ComparedPhoto elsewhere = photo("d", Platform.X, "media/1_n.jpg", Audience.FRIENDS, false, Exposure.HIGH);
        assertThat(compare(List.of(before), List.of(elsewhere), Platform.FACEBOOK, Platform.X)
                        .changes())
                .containsExactly(new Change(ChangeKind.GONE, before, null));
    }

    @Test
    void bytesOfAnyCopyAreThePhoto() {
        ComparedPhoto before =
                new ComparedPhoto("a", Set.of("a", "b"), "1.jpg", Audience.PUBLIC, false, Exposure.HIGH, List.of());
        ComparedPhoto after =
                new ComparedPhoto("c", Set.of("b", "c"), "2.jpg", Audience.PUBLIC, false, Exposure.HIGH, List.of());
        assertThat(compare(List.of(before), List.of(after), Platform.FACEBOOK).changes())
                .containsExactly(new Change(ChangeKind.STILL_OPEN, before, after));
    }

    @Test
    void everyKindIsCountedAndWhatAsksForAttentionStandsFirst() {
        List<ComparedPhoto> before = List.of(
                photo("a", Platform.FACEBOOK, "a.jpg", Audience.PUBLIC, false, Exposure.HIGH),
                photo("b", Platform.FACEBOOK, "b.jpg", Audience.PUBLIC, false, Exposure.HIGH));
        List<ComparedPhoto> after = List.of(
                photo("a", Platform.FACEBOOK, "a.jpg", Audience.ONLY_ME, false, Exposure.LOW),
                photo("b", Platform.FACEBOOK, "b.jpg", Audience.PUBLIC, false, Exposure.HIGH),
                photo("c", Platform.FACEBOOK, "c.jpg", Audience.LINK, false, Exposure.HIGH));
        Comparison comparison = compare(before, after, Platform.FACEBOOK);

        assertThat(comparison.changes())
                .extracting(Change::kind)
                .containsExactly(ChangeKind.NEW_OPEN, ChangeKind.STILL_OPEN, ChangeKind.BETTER);
        assertThat(comparison.counts()).hasSize(ChangeKind.values().length);
        assertThat(Optional.ofNullable(comparison.counts().get(ChangeKind.BETTER)))
                .contains(1);
    }
}
