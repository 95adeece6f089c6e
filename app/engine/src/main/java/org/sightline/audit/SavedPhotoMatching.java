package org.sightline.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.EntryPath;
import org.sightline.model.Appearance;
import org.sightline.model.Timestamp;

/**
 * Finds for pictures that the user saved by hand the places that they were saved from, which an export names without having the
 * picture. A name, a number or a time counts only if nothing else has it: a wrong match would lend a picture somebody else's
 * audience.
 */
final class SavedPhotoMatching {

    /** Names that cameras and browsers give again and again are shorter. */
    private static final int DISTINCTIVE_NAME = 10;

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final int DISTINCTIVE_DIGITS = 4;
    /** The number of a post, and the letters that YouTube calls a video. */
    private static final Pattern POST = Pattern.compile("\\d{12,25}");

    private static final Pattern VIDEO = Pattern.compile("(?:[?&]v=|youtu\\.be/)([\\w-]{11})(?:$|[&#?])");
    private static final Pattern MESSAGE_NUMBER = Pattern.compile("^\\d+-(?=.)");
    private static final Pattern TIME =
            Pattern.compile("(?<!\\d)(?<year>20\\d{2})[-_.]?(?<month>\\d{2})[-_.]?(?<day>\\d{2})"
                    + "(?:[ T_-]?(?<hour>\\d{2})[-_.:h]?(?<minute>\\d{2})(?:[-_.:]?\\d{2})?)?(?!\\d)");

    /** What a match goes by, surest first. */
    enum By {
        NAME,
        POST,
        TIME,
        DAY
    }

    /**
     * A match.
     *
     * @param waiting number of the appearance
     * @param saved number of the file
     */
    record Match(long waiting, long saved, By by) {}

    /** A way to tell one picture from others. */
    private record Sign(By by, String value) {}

    private final Map<Sign, Set<Long>> files = new HashMap<>();
    /** Appearances that have a sign of a file; those with one path count once. */
    private final Map<Sign, Map<String, List<Long>>> places = new LinkedHashMap<>();

    /** @param path of a saved picture */
    void saved(long file, String path) {
        for (Sign sign : ofFile(EntryPath.fileName(path))) {
            files.computeIfAbsent(sign, unused -> new HashSet<>()).add(file);
        }
    }

    /** An appearance whose picture is not in its archive. Called after all files. */
    void waiting(long id, Appearance appearance) {
        String place = appearance.path() == null ? "#" + id : appearance.path();
        for (Sign sign : ofAppearance(appearance)) {
            if (files.containsKey(sign)) {
                places.computeIfAbsent(sign, unused -> new LinkedHashMap<>())
                        .computeIfAbsent(place, unused -> new ArrayList<>())
                        .add(id);
            }
        }
    }

    /** Each appearance and each file once, by its surest sign that nothing else has. */
    List<Match> matches() {
        List<Match> matches = new ArrayList<>();
        Set<Long> matchedFiles = new HashSet<>();
        Set<Long> matchedPlaces = new HashSet<>();
        for (By by : By.values()) {
            for (Map.Entry<Sign, Map<String, List<Long>>> sign : places.entrySet()) {
                if (sign.getKey().by() != by) {
                    continue;
                }
                Set<Long> having = files.getOrDefault(sign.getKey(), Set.of());
                Collection<List<Long>> wanted = sign.getValue().values();
                if (having.size() != 1 || wanted.size() != 1) {
                    continue;
                }
                long file = having.iterator().next();
                List<Long> same = wanted.iterator().next();
                if (!matchedFiles.contains(file) && same.stream().noneMatch(matchedPlaces::contains)) {
                    matchedFiles.add(file);
                    matchedPlaces.addAll(same);
                    same.forEach(place -> matches.add(new Match(place, file, by)));
                }
            }
        }
        return matches;
    }

    private static Set<Sign> ofFile(String name) {
        Set<Sign> signs = new HashSet<>();
        addName(signs, name);
        Matcher post = POST.matcher(name);
        while (post.find()) {
            signs.add(new Sign(By.POST, post.group()));
        }
        String stem = stem(name);
        if (stem.length() == 11) {
            signs.add(new Sign(By.POST, stem));
        }
        Matcher time = TIME.matcher(name);
        if (time.find()) {
            addTime(signs, time);
        }
        return signs;
    }

    private static void addTime(Set<Sign> signs, Matcher time) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(time.group("year")),
                    Integer.parseInt(time.group("month")),
                    Integer.parseInt(time.group("day")));
            signs.add(new Sign(By.DAY, day.toString()));
            if (time.group("hour") != null) {
                LocalDateTime minute =
                        day.atTime(Integer.parseInt(time.group("hour")), Integer.parseInt(time.group("minute")));
                signs.add(new Sign(By.TIME, minute.toString()));
            }
        } catch (java.time.DateTimeException number) {
            // Digits that are no time.
            return;
        }
    }

    private static void addName(Set<Sign> signs, String name) {
        String lower = stem(name).toLowerCase(Locale.ROOT);
        boolean distinctive = lower.length() >= DISTINCTIVE_NAME
                && DIGIT.matcher(lower).results().count() >= DISTINCTIVE_DIGITS;
        if (distinctive) {
            signs.add(new Sign(By.NAME, lower));
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static Set<Sign> ofAppearance(Appearance appearance) {
        Set<Sign> signs = new HashSet<>();
        String path = appearance.path();
        if (path != null) {
            String name = EntryPath.fileName(path.replaceFirst("[?#].*$", ""));
            addName(signs, name);
            addName(signs, MESSAGE_NUMBER.matcher(name).replaceFirst(""));
        }
        String permalink = appearance.permalink();
        if (permalink != null) {
            Matcher post = POST.matcher(permalink);
            while (post.find()) {
                signs.add(new Sign(By.POST, post.group()));
            }
            Matcher video = VIDEO.matcher(permalink);
            if (video.find()) {
                signs.add(new Sign(By.POST, video.group(1)));
            }
        }
        @Nullable Timestamp posted = appearance.postedAt();
        if (posted != null) {
            signs.add(new Sign(By.DAY, posted.date().toString()));
            signs.add(new Sign(
                    By.TIME, posted.dateTime().truncatedTo(ChronoUnit.MINUTES).toString()));
        }
        return signs;
    }
}
