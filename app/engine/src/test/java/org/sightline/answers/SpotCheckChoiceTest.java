package org.sightline.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;

class SpotCheckChoiceTest {

    private record Candidate(PhotoId photo, boolean identifiable, List<PlacedAppearance> places) {}

    private static PlacedAppearance placed(AppearanceKind kind, int year, String album) {
        Appearance.Builder appearance = Appearance.builder(kind, "a.jpg")
                .postedAt(Timestamp.parse(year + "-05-01T12:00:00Z"))
                .audience(Audience.UNKNOWN, Evidence.listedIn("f"));
        if (!album.isEmpty()) {
            appearance.album(album);
        }
        return new PlacedAppearance("facebook-1", Platform.FACEBOOK, "a.jpg", appearance.build());
    }

    private static Candidate candidate(int number, boolean identifiable, AppearanceKind kind, int year, String album) {
        return new Candidate(
                new PhotoId(String.format("%064x", number * 7919L)), identifiable, List.of(placed(kind, year, album)));
    }

    private static List<SpotCheck> choose(List<Candidate> candidates, List<Answer> kept, int most) {
        SpotCheckChoice choice = new SpotCheckChoice(kept, new Answers(kept, List.of(), Map.of()));
        candidates.forEach(each -> choice.add(each.photo(), each.identifiable(), each.places()));
        return choice.choose(most);
    }

    private static List<Candidate> many() {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            AppearanceKind kind =
                    i % 50 == 0 ? AppearanceKind.COVER : i % 4 == 0 ? AppearanceKind.ALBUM : AppearanceKind.POST;
            candidates.add(
                    candidate(i, i % 3 == 0, kind, 2010 + i % 7, kind == AppearanceKind.ALBUM ? "Album " + i % 5 : ""));
        }
        return candidates;
    }

    @Test
    void itSpreadsOverKindsYearsAndAlbumsAndPrefersFaces() {
        List<SpotCheck> chosen = choose(many(), List.of(), 10);

        assertThat(chosen).hasSize(10);
        assertThat(chosen).allMatch(SpotCheck::identifiable);
        assertThat(chosen.stream()
                        .map(each -> each.places().get(0).appearance().kind())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AppearanceKind.COVER, AppearanceKind.ALBUM, AppearanceKind.POST);
        assertThat(chosen.stream()
                        .map(each -> String.valueOf(
                                        each.places().get(0).appearance().postedAt())
                                .substring(0, 4))
                        .collect(Collectors.toSet()))
                .hasSize(7);
        assertThat(chosen.stream()
                        .map(each ->
                                String.valueOf(each.places().get(0).appearance().album()))
                        .collect(Collectors.toSet()))
                .contains("Album 0", "Album 1", "Album 2", "Album 3", "Album 4");
    }

    @Test
    void theOrderOfTheScanDoesNotMatter() {
        long seed = System.nanoTime();
        List<SpotCheck> expected = choose(many(), List.of(), 10);
        List<Candidate> shuffled = new ArrayList<>(many());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(choose(shuffled, List.of(), 10)).as("seed %d", seed).isEqualTo(expected);
    }

    @Test
    void whatWasLookedForIsNotChosenAgain() {
        List<Candidate> candidates = List.of(
                candidate(1, true, AppearanceKind.POST, 2014, ""), candidate(2, true, AppearanceKind.POST, 2014, ""));
        SpotCheck first = choose(candidates, List.of(), 1).get(0);
        List<Answer> kept = first.answers(SpotCheck.Seen.DONT_KNOW, Set.of(), Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(choose(candidates, kept, 10))
                .singleElement()
                .satisfies(second -> assertThat(second.photo()).isNotEqualTo(first.photo()));
    }

    @Test
    void whatCannotBeLookedForIsNotChosen() {
        PlacedAppearance known = new PlacedAppearance(
                "facebook-1",
                Platform.FACEBOOK,
                "a.jpg",
                placed(AppearanceKind.POST, 2014, "")
                        .appearance()
                        .withAudience(Audience.FRIENDS, Evidence.listedIn("f")));
        PlacedAppearance bounded = new PlacedAppearance(
                "facebook-1",
                Platform.FACEBOOK,
                "a.jpg",
                placed(AppearanceKind.POST, 2014, "").appearance().boundedBy(Audience.MEMBERS, Evidence.listedIn("f")));
        PlacedAppearance folder = new PlacedAppearance(
                "folder-1",
                Platform.FOLDER,
                "a.jpg",
                placed(AppearanceKind.FILE, 2014, "").appearance());
        PlacedAppearance unlisted = placed(AppearanceKind.UNLISTED, 2014, "");
        PhotoId photo = new PhotoId("b".repeat(64));
        assertThat(choose(
                        List.of(new Candidate(photo, true, List.of(known, bounded, folder, unlisted))), List.of(), 10))
                .isEmpty();
    }

    @Test
    void theAnswerWidensOnlyAsFarAsIsSaid() {
        SpotCheck check = choose(List.of(candidate(1, true, AppearanceKind.ALBUM, 2014, "Summer")), List.of(), 1)
                .get(0);
        assertThat(check.widenings())
                .isEqualTo(Map.of(
                        SpotCheck.Widening.ALBUM, AnswerScope.ofAlbum(Platform.FACEBOOK, "", "Summer"),
                        SpotCheck.Widening.KIND_IN_YEAR,
                                AnswerScope.ofKinds(
                                        Platform.FACEBOOK,
                                        "",
                                        EnumSet.of(AppearanceKind.ALBUM),
                                        LocalDate.of(2014, 1, 1),
                                        LocalDate.of(2014, 12, 31))));
        Instant now = Instant.parse("2026-11-22T12:00:00Z");
        assertThat(check.answers(SpotCheck.Seen.ANYONE, Set.of(), now)).hasSize(1);
        assertThat(check.answers(SpotCheck.Seen.NOT_VISIBLE, EnumSet.of(SpotCheck.Widening.ALBUM), now))
                .hasSize(2)
                .last()
                .satisfies(widened -> assertThat(widened.basedOn()).isEqualTo(-1L));
        assertThat(check.answers(SpotCheck.Seen.DONT_KNOW, EnumSet.allOf(SpotCheck.Widening.class), now))
                .as("not knowing widens to nothing")
                .singleElement()
                .satisfies(answer -> assertThat(answer.saysSomething()).isFalse());
        assertThat(check.howToFind()).singleElement().isEqualTo("Photo of 2014-05-01T12:00:00Z, in album \"Summer\"");
    }
}
