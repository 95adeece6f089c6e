package org.sightline.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.sightline.audit.JudgedPhoto;
import org.sightline.model.Film;
import org.sightline.model.Identifiability;
import org.sightline.model.Role;
import org.sightline.model.Seen;

class TimelineTest {

    private static final Film FILM = new Film(100_000, 100_000, "mp4", "h264", 1280, 720, 0);

    private static Timeline timeline(Locale language, boolean names) {
        return new Timeline(
                new Words(language), new Discretion(Discretion.Blur.STRANGERS, Discretion.Places.COARSE, true, names));
    }

    private static JudgedPhoto photo() {
        return new FilmedPhoto(FILM)
                .seen(
                        FilmedPhoto.person("p2", "Friend Name", Role.KNOWN),
                        new Seen(50_000, 60_000, 55_000),
                        Identifiability.USABLE,
                        10)
                .seen(
                        FilmedPhoto.person("p1", null, Role.ME),
                        new Seen(1_000, 9_500, 3_000),
                        Identifiability.STRONG,
                        20)
                .seen(null, new Seen(70_000, 70_000, 70_000), Identifiability.NONE, 2)
                .seen(
                        FilmedPhoto.person("p1", null, Role.ME),
                        new Seen(65_000, 99_999, 70_000),
                        Identifiability.STRONG,
                        21)
                .build();
    }

    @Test
    void whoeverComesFirstIsToldFirstWithAllTheirTimes() {
        List<Element> lines = timeline(Locale.ENGLISH, false).people(photo(), FILM);
        assertThat(lines)
                .extracting(Element::text)
                .containsExactly(
                        "Person 1, you: 0:01 to 0:09, 1:05 to 1:39",
                        "Person 2, somebody you know: 0:50 to 1:00",
                        "Faces too poor to be told apart: 1:10");
    }

    @Test
    void whatMovesBehindAStillIsNotCalledAVideo() {
        assertThat(timeline(Locale.ENGLISH, false).of(FILM)).isEqualTo("A video of 1:40 (mp4, h264).");
        assertThat(timeline(Locale.ENGLISH, false).of(FILM.asBehindStill()))
                .isEqualTo("This photo moves, for 1:40 (mp4, h264).");
    }

    @Test
    void namesAreToldOnlyWhereTheyAreWanted() {
        assertThat(timeline(Locale.GERMAN, false).people(photo(), FILM).toString())
                .doesNotContain("Friend Name");
        assertThat(timeline(Locale.GERMAN, true).people(photo(), FILM).get(1).text())
                .isEqualTo("Person 2, jemand, den Sie kennen, Friend Name: 0:50 bis 1:00");
    }

    @Test
    void aBarShowsEachTimeInItsPartOfTheVideo() {
        Element bar =
                timeline(Locale.ENGLISH, false).people(photo(), FILM).get(0).expectFirst("svg");
        assertThat(bar.select("rect.seen").eachAttr("x")).containsExactly("10", "650");
        assertThat(bar.select("rect.seen").eachAttr("width")).containsExactly("85", "349");
    }

    @Test
    void aMomentAtTheVeryEndIsDrawnWithinTheBar() {
        JudgedPhoto photo = new FilmedPhoto(FILM)
                .seen(null, new Seen(100_000, 100_000, 100_000), Identifiability.NONE, 1)
                .build();
        Element seen =
                timeline(Locale.ENGLISH, false).people(photo, FILM).get(0).expectFirst("rect.seen");
        assertThat(Integer.parseInt(seen.attr("x")) + Integer.parseInt(seen.attr("width")))
                .isEqualTo(1000);
    }

    @Test
    void whatWasNotLookedThroughIsSaid() {
        Timeline timeline = timeline(Locale.ENGLISH, false);
        assertThat(timeline.of(FILM)).isEqualTo("A video of 1:40 (mp4, h264).");
        assertThat(timeline.of(new Film(7_265_000, 60_000, "mkv", "vp9", 640, 360, 0)))
                .isEqualTo("A video of 2:01:05 (mkv, vp9). Only what comes before 1:00 was looked through.");
    }
}
