package org.sightline.samples.youtube;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sightline.samples.MediaItem;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.Films;
import org.sightline.samples.youtube.YouTubeTakeout.Video;

/** Takeouts of YouTube with real films, in three languages. */
public final class FilmedYouTube {
    private static final long SPRING = 1_680_000_000L;
    private static final String WITH_LINK = "Was? Wo: 50% \"gut\" / l'été";
    private static final String LONG = "Ein sehr langer Titel, der nicht in den Namen einer Datei passt";

    private final Films films;

    private FilmedYouTube(Films films) {
        this.films = films;
    }

    /**
     * All of them; the roles of their films are {@code public}, {@code unlisted}, {@code private}, {@code long}, {@code
     * twice} and {@code unlisted in tables}.
     */
    public static List<FilmedExport> all(Films films) {
        FilmedYouTube all = new FilmedYouTube(films);
        List<FilmedExport> exports = new ArrayList<>();
        for (YouTubeLanguage language :
                List.of(YouTubeLanguage.ENGLISH, YouTubeLanguage.GERMAN, YouTubeLanguage.SPANISH)) {
            exports.add(all.since2023(language));
        }
        exports.add(all.of2022());
        exports.add(all.ambiguous());
        return List.copyOf(exports);
    }

    private FilmedExport since2023(YouTubeLanguage language) {
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        YouTubeTakeout takeout = takeout(language, roles);
        takeout.videos(
                        takeout.video("Öffentlich", SPRING, Privacy.PUBLIC),
                        takeout.video(WITH_LINK, SPRING + 60, Privacy.UNLISTED),
                        takeout.video("Privat", SPRING + 120, Privacy.PRIVATE),
                        takeout.video(LONG, SPRING + 180, Privacy.PRIVATE),
                        new Video("Fehlt", SPRING + 240, language.word(Privacy.PUBLIC), null))
                .playlists()
                .channel(Privacy.PUBLIC);
        String name = "youtube films, " + language.name().toLowerCase(Locale.ROOT);
        return FilmedExport.of(name, "youtube", takeout.finish(), roles);
    }

    private FilmedExport of2022() {
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        YouTubeTakeout takeout = takeout(YouTubeLanguage.ENGLISH, roles);
        takeout.oldVideos(
                takeout.video("Öffentlich", SPRING, Privacy.PUBLIC),
                takeout.video(WITH_LINK, SPRING + 60, Privacy.UNLISTED),
                takeout.video("Privat", SPRING + 120, Privacy.PRIVATE));
        return FilmedExport.of("youtube films of 2022", "youtube", takeout.finish(), roles);
    }

    /** Two rows of one title, one public and one private, and a film that no row describes. */
    private FilmedExport ambiguous() {
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        YouTubeTakeout takeout = takeout(YouTubeLanguage.ENGLISH, roles);
        String file = takeout.path("video metadata/videos.csv");
        takeout.videos(new Video("Doppelt", SPRING, "Public", null), new Video("Doppelt", SPRING + 60, "Private", null))
                .ambiguous("Doppelt.mp4", "Doppelt", file)
                .ambiguous("Nicht gelistet.mp4", "Nicht gelistet", null);
        return FilmedExport.of("youtube films of unclear titles", "youtube", takeout.finish(), roles);
    }

    private YouTubeTakeout takeout(YouTubeLanguage language, Map<String, MediaItem> roles) {
        return new YouTubeTakeout(language, true).films(title -> {
            String role = role(title);
            MediaItem film = films.video(role);
            roles.put(role, film);
            return film;
        });
    }

    private static String role(String title) {
        return switch (title) {
            case "Öffentlich" -> "public";
            case WITH_LINK -> "unlisted";
            case "Privat" -> "private";
            case LONG -> "long";
            case "Doppelt" -> "twice";
            default -> "unlisted in tables";
        };
    }
}
