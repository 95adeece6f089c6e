package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.archive.EntryPath;

/**
 * A photo and the short film beside it of the same name, as iPhones take them together and exports hand them out: {@code
 * IMG_1.HEIC} and {@code IMG_1.MOV}.
 */
final class LivePhoto {

    /** Milliseconds; a phone's are three seconds long. What is longer was filmed on purpose. */
    static final long LONGEST = 6_000;

    private static final List<String> STILLS = List.of("heic", "HEIC", "jpg", "JPG", "jpeg", "JPEG");
    private static final List<String> FILMS = List.of("mov", "MOV", "mp4", "MP4", "MP", "mp");

    private LivePhoto() {}

    /** Paths at which the film of a photo may lie; none of what is no photo of a phone. */
    static List<String> films(String photo) {
        List<String> films = new ArrayList<>(beside(photo, STILLS, FILMS));
        // Pixels call the photo IMG_1.MP.jpg and the film IMG_1.MP.
        if (photo.matches("(?i).*\\.mp\\.jpe?g")) {
            films.add(photo.substring(0, photo.lastIndexOf('.')));
        }
        return films;
    }

    /** Paths at which the photo of a film may lie. */
    static List<String> stills(String film) {
        List<String> stills = new ArrayList<>(beside(film, FILMS, STILLS));
        if (film.matches("(?i).*\\.mp")) {
            STILLS.forEach(ending -> stills.add(film + "." + ending));
        }
        return stills;
    }

    private static List<String> beside(String path, List<String> of, List<String> endings) {
        String ending = EntryPath.extension(path);
        if (!Set.copyOf(of).contains(ending.toLowerCase(Locale.ROOT))) {
            return List.of();
        }
        String stem = path.substring(0, path.length() - ending.length());
        return endings.stream().map(other -> stem + other).toList();
    }
}
