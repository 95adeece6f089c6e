package org.sightline.samples.twitter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.MediaItem;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.Films;
import org.sightline.samples.meta.SmallPhotos;

/** Archives of X with real films. */
public final class FilmedTwitter {
    private static final long SUMMER = 1_690_000_000L;
    private static final long LATER = 1_767_000_000L;
    private static final String OTHER = "87654321";

    private FilmedTwitter() {}

    /** All of them; the roles of their films are {@code tweet}, {@code moving}, {@code deleted} and {@code message}. */
    public static List<FilmedExport> all(SmallPhotos photos, Films films) {
        return List.of(
                archive("twitter films", List.of(), photos, films),
                archive("twitter films, protected", List.of(new Protection(LATER, true)), photos, films));
    }

    private static FilmedExport archive(String name, List<Protection> protections, SmallPhotos photos, Films films) {
        SmallPhotos own = photos.fromStart();
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        TwitterArchive archive = new TwitterArchive(TwitterEra.DATA_2022, protections)
                .tweets(
                        TweetList.TWEETS,
                        0,
                        Tweet.of("1001", SUMMER, "Ein Film", film(roles, films, "tweet", "aBcDeF.mp4")),
                        Tweet.of("1002", SUMMER + 60, "Bewegt", film(roles, films, "moving", "gHiJkL.mp4")),
                        Tweet.of("1003", SUMMER + 120, "Ein Bild", TweetMedia.photo("Bild1.jpg", own.next())))
                .tweets(
                        TweetList.DELETED,
                        0,
                        Tweet.of("1004", SUMMER + 180, "Weg", film(roles, films, "deleted", "mNoPqR.mp4")))
                .conversation(
                        false,
                        0,
                        DirectMessage.of("2001", OTHER, SUMMER, "Hier", film(roles, films, "message", "sTuVwX.mp4")));
        return FilmedExport.of(name, "twitter", archive.finish(), roles);
    }

    private static TweetMedia film(Map<String, MediaItem> roles, Films films, String role, String name) {
        MediaItem film = films.video(role);
        roles.put(role, film);
        return TweetMedia.film(name, film);
    }
}
