package org.sightline.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.JudgedPhoto;
import org.sightline.model.Appearance;
import org.sightline.model.Coordinates;
import org.sightline.model.Face;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.places.Gazetteer;
import org.sightline.places.NearPlace;

/** What a photo gives away beside the picture: to those who see it, and to the platform alone. */
final class Revealed {

    /** Faces that are described one by one. */
    private static final int FACES = 3;

    private final Words words;
    private final Discretion discretion;
    private final Gazetteer places = Gazetteer.shipped();

    Revealed(Words words, Discretion discretion) {
        this.words = words;
        this.discretion = discretion;
    }

    /** Whether what the file holds beside the picture is open to those who see the photo: no platform strips it. */
    static boolean fileIsOpen(JudgedPhoto judged) {
        return judged.appearances().isEmpty()
                || judged.appearances().stream().anyMatch(placed -> placed.platform() == Platform.FOLDER);
    }

    List<Element> toOthers(JudgedPhoto judged) {
        List<Element> items = new ArrayList<>();
        faces(judged, items);
        posts(judged, items);
        JudgedPhoto.Location location = judged.location();
        if (location != null && location.visibleToOthers()) {
            items.add(item(place(location.coordinates())));
        }
        if (fileIsOpen(judged)) {
            file(judged, items);
        }
        return items;
    }

    List<Element> toThePlatform(JudgedPhoto judged) {
        List<Element> items = new ArrayList<>();
        JudgedPhoto.Location location = judged.location();
        if (location != null && !location.visibleToOthers()) {
            items.add(item(place(location.coordinates())));
        }
        if (!fileIsOpen(judged)) {
            file(judged, items);
        }
        return items;
    }

    private void faces(JudgedPhoto judged, List<Element> items) {
        List<Face> clearest = judged.photo().faces().stream()
                .sorted((one, other) -> other.identifiability().compareTo(one.identifiability()))
                .toList();
        for (Face face : clearest.subList(0, Math.min(FACES, clearest.size()))) {
            items.add(item(words.of(
                    "photo.face",
                    Math.round(face.interEyeDistance()),
                    words.of("photo.face." + face.identifiability().name()))));
        }
        if (clearest.size() > FACES) {
            items.add(item(words.of("photo.faces.more", clearest.size() - FACES)));
        }
    }

    private void posts(JudgedPhoto judged, List<Element> items) {
        String caption = first(judged, Appearance::caption);
        if (caption != null) {
            items.add(discretion.faces() ? foreign("photo.caption", caption) : item(words.of("photo.caption.hidden")));
        }
        String place = first(judged, Appearance::place);
        if (place != null) {
            items.add(
                    discretion.places() == Discretion.Places.FULL && discretion.faces()
                            ? foreign("photo.named", place)
                            : item(words.of("photo.named.hidden")));
        }
        List<String> tags = judged.appearances().stream()
                .flatMap(placed -> placed.appearance().tags().stream())
                .distinct()
                .toList();
        if (!tags.isEmpty()) {
            items.add(
                    discretion.names() && discretion.faces()
                            ? foreign("photo.tags.names", words.joined(tags))
                            : item(words.of("photo.tags", tags.size())));
        }
    }

    private static @Nullable String first(
            JudgedPhoto judged, java.util.function.Function<Appearance, @Nullable String> part) {
        for (PlacedAppearance placed : judged.appearances()) {
            String text = part.apply(placed.appearance());
            if (text != null && !text.isBlank()) {
                return text;
            }
        }
        return null;
    }

    private void file(JudgedPhoto judged, List<Element> items) {
        JudgedPhoto.TakenAt takenAt = judged.takenAt();
        if (takenAt != null) {
            items.add(item(words.of("photo.takenAt", words.dateAndTime(takenAt.time()))));
        }
        String camera = judged.camera();
        if (camera != null) {
            items.add(discretion.faces() ? foreign("photo.camera", camera) : item(words.of("photo.camera.hidden")));
        }
        if (judged.photo().metadata().serial() != null) {
            items.add(item(words.of("photo.serial")));
        }
    }

    private String place(Coordinates coordinates) {
        return switch (discretion.places()) {
            case NONE -> words.of("photo.place.hidden");
            case COARSE -> near("photo.place", coarse(coordinates), 1);
            case FULL -> near("photo.place.exact", coordinates, 5);
        };
    }

    /** What lies near is looked for from the coarse point, so that a village tells no more than that does. */
    private static Coordinates coarse(Coordinates exact) {
        return new Coordinates(Math.round(exact.latitude() * 10) / 10.0, Math.round(exact.longitude() * 10) / 10.0);
    }

    private String near(String key, Coordinates point, int digits) {
        NearPlace near = places.nearest(point);
        return words.of(
                key,
                degrees(point, digits),
                Math.round(near.kilometres()),
                near.name(),
                near.countryIn(words.locale()));
    }

    private static String degrees(Coordinates coordinates, int digits) {
        return String.format(
                Locale.ROOT, "%." + digits + "f, %." + digits + "f", coordinates.latitude(), coordinates.longitude());
    }

    private static Element item(String text) {
        return Html.element("li", text);
    }

    private Element foreign(String key, String text) {
        Element item = Html.element("li");
        String shown = words.foreign(text);
        // The sentence with a mark where the text stands, so that the text gets an element of its own.
        String[] around = words.of(key, "\0").split("\0", -1);
        item.appendText(around[0]);
        item.appendChild(Html.foreign(shown));
        item.appendText(around[1]);
        return item;
    }
}
