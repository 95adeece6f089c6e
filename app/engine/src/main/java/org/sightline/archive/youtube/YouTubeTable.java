package org.sightline.archive.youtube;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table, told by its columns, which are translated as the names of files and folders are. Of the translated ones those that
 * say who can see something are known, of the others some words. Numbers of columns count from 0; -1 stands for none.
 *
 * @param visibility number of the column that says who can see it
 * @param title number of the column with the title of a video, playlist or channel, or the words of a post
 */
record YouTubeTable(Kind kind, List<String> columns, int visibility, int title) {

    /** What the rows of a table are. */
    enum Kind {
        VIDEOS,
        PLAYLISTS,
        CHANNELS,
        RECORDINGS,
        POSTS,
        /** What is in a playlist. */
        ENTRIES
    }

    /** Columns of a list of videos, in any language, up to that of its visibility. */
    private static final int MANY = 8;

    private static final Pattern NUMBER = Pattern.compile("\\bID\\b", Pattern.CASE_INSENSITIVE);
    /** A subtitle is another thing. */
    private static final Pattern TITLE =
            Pattern.compile("(?<!unter)(?<!onder)(?<!sub)(title|titel|título|titlul)|pavadinimas");

    private static final Pattern PUBLISHED =
            Pattern.compile("publish|veröffentlich|publicación|publiceren|publicării|paskelbimo");
    private static final Pattern CREATED = Pattern.compile("creat|erstell|creación|maken|creării|sukūrimo");
    private static final Pattern WORDS = Pattern.compile("text");
    private static final Pattern IMAGE = Pattern.compile("^(Image name|Name für Bild) \\d{1,3}$");

    private static final String LATITUDE = "Video Recording Latitude";

    /** In a translated list of videos: its state and when it was made and published, behind its visibility. */
    private static final int BEHIND_PRIVACY = 3;

    private static final Set<String> SINCE_2023 = Set.of(
            "Video ID",
            "Approx Duration (ms)",
            "Video Audio Language",
            "Video Category",
            "Video Description (Original)",
            "Video Description (Original) Language",
            "Channel ID",
            "Video Title (Original)",
            "Video Title (Original) Language",
            "Privacy",
            "Video State",
            "Video Create Timestamp",
            "Video Publish Timestamp",
            "Playlist ID",
            "Add new videos to top",
            "Playlist Description (Original)",
            "Playlist Description (Original) Language",
            "Playlist Title (Original)",
            "Playlist Title (Original) Language",
            "Playlist Create Timestamp",
            "Playlist Update Timestamp",
            "Playlist Video Order",
            "Playlist Visibility",
            "Channel Country",
            "Channel Title (Original)",
            "Channel Title (Original) Language",
            "Channel Visibility",
            "Video Recording Altitude",
            LATITUDE,
            "Video Recording Longitude",
            "Video Recording Address",
            "Video Recording Place ID",
            "Playlist Video Creation Timestamp",
            "Post ID",
            "Post text",
            "Beitrags-ID",
            "Beitragstext");

    private static final Set<String> OF_2022 = Set.of(
            "Video Id",
            "Channel Id",
            "Title",
            "Status",
            "Visibility",
            "Time Created",
            "Time Published",
            "Time Updated",
            "Time Added",
            "Playlist Id",
            "Duration",
            "Description",
            "Category",
            "Location Address",
            "Location Country",
            "Location Latitude",
            "Location Longitude",
            "Location Altitude",
            "Time Recorded",
            "Like Count",
            "Dislike Count",
            "View Count",
            "Comment Count");

    private static final Pattern TAG = Pattern.compile("^Video Tags? ?\\d{0,3}$");

    /** Empty where a row names no columns that are known. */
    static Optional<YouTubeTable> of(List<String> cells) {
        Kind kind = kind(cells);
        return kind == null ? Optional.empty() : Optional.of(of(kind, cells));
    }

    private static YouTubeTable of(Kind kind, List<String> cells) {
        int visibility = switch (kind) {
            case VIDEOS -> either(cells, Visibility.OF_VIDEOS);
            case PLAYLISTS -> either(cells, Visibility.OF_PLAYLISTS);
            case CHANNELS -> either(cells, Visibility.OF_CHANNELS);
            case RECORDINGS, POSTS, ENTRIES -> -1;
        };
        int title = first(cells, kind == Kind.POSTS ? WORDS : TITLE);
        return new YouTubeTable(kind, List.copyOf(cells), visibility, title);
    }

    private static int either(List<String> cells, Set<String> names) {
        int column = number(cells, names::contains);
        return column < 0 ? cells.indexOf(Visibility.OF_2022) : column;
    }

    private static @Nullable Kind kind(List<String> cells) {
        if (cells.contains("Video Id")) {
            return cells.contains("Title") ? Kind.VIDEOS : Kind.ENTRIES;
        }
        if (cells.contains("Video ID")) {
            return ofVideos(cells);
        }
        if (cells.contains("Playlist Id") || cells.contains("Playlist ID") || has(cells, Visibility.OF_PLAYLISTS)) {
            return first(cells, TITLE) < 0 ? null : Kind.PLAYLISTS;
        }
        if (has(cells, Visibility.OF_CHANNELS) || cells.contains("Channel Title (Original)")) {
            return Kind.CHANNELS;
        }
        boolean posts = cells.contains("Post ID") || cells.contains("Beitrags-ID");
        if (posts && (cells.contains("Post text") || hasImage(cells))) {
            return Kind.POSTS;
        }
        boolean numbered = !cells.isEmpty() && NUMBER.matcher(cells.get(0)).find();
        boolean many = cells.size() >= MANY && first(cells, TITLE) >= 0;
        return numbered && many && has(cells, Visibility.OF_VIDEOS) ? Kind.VIDEOS : null;
    }

    private static @Nullable Kind ofVideos(List<String> cells) {
        if (cells.contains(LATITUDE)) {
            return Kind.RECORDINGS;
        }
        if (cells.contains("Playlist Video Creation Timestamp")) {
            return Kind.ENTRIES;
        }
        // Lists of songs name videos and titles, too.
        return cells.contains("Video Title (Original)") || has(cells, Visibility.OF_VIDEOS) ? Kind.VIDEOS : null;
    }

    private static boolean hasImage(List<String> cells) {
        return number(cells, cell -> IMAGE.matcher(cell).matches()) >= 0;
    }

    private static boolean has(List<String> cells, Set<String> names) {
        return cells.stream().anyMatch(names::contains);
    }

    private static int first(List<String> cells, Pattern words) {
        return number(
                cells, cell -> words.matcher(cell.toLowerCase(Locale.ROOT)).find());
    }

    private static int number(List<String> cells, Predicate<String> fits) {
        return IntStream.range(0, cells.size())
                .filter(column -> fits.test(cells.get(column)))
                .findFirst()
                .orElse(-1);
    }

    int published() {
        return first(columns, PUBLISHED);
    }

    int created() {
        return first(columns, CREATED);
    }

    /** Columns that name pictures of a post. */
    List<Integer> images() {
        return IntStream.range(0, columns.size())
                .filter(column -> IMAGE.matcher(columns.get(column)).matches())
                .boxed()
                .toList();
    }

    /** Columns that nobody has described; of a translated table those behind the ones whose place is known. */
    List<String> unknown() {
        int placed = SINCE_2023.contains(columns.get(0)) || OF_2022.contains(columns.get(0))
                ? 0
                : visibility + 1 + (kind == Kind.VIDEOS ? BEHIND_PRIVACY : 0);
        return columns.stream()
                .skip(placed)
                .filter(column -> !SINCE_2023.contains(column) && !OF_2022.contains(column))
                .filter(column ->
                        !IMAGE.matcher(column).matches() && !TAG.matcher(column).matches())
                .toList();
    }
}
