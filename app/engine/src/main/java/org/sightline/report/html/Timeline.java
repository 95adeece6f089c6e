package org.sightline.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Person;
import org.sightline.audit.PhotoFace;
import org.sightline.model.Film;
import org.sightline.model.PersonId;
import org.sightline.model.PlayingTime;
import org.sightline.model.Seen;

/** Who is to be seen when in a video, whoever comes first first: in words, and as a bar for each. */
final class Timeline {

    /** People who are listed one by one. */
    private static final int PEOPLE = 8;

    /** Times of one person that are told. */
    private static final int TIMES = 6;

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 12;
    /** A moment is drawn, too. */
    private static final long NARROWEST = 4;

    private final Words words;
    private final Discretion discretion;

    Timeline(Words words, Discretion discretion) {
        this.words = words;
        this.discretion = discretion;
    }

    /** What a video is, or what moves behind a still, and how much of it was looked through. */
    String of(Film film) {
        String is = film.behindStill() ? "video.behind" : "video.is";
        String video = words.of(is, PlayingTime.of(film.duration()), film.container(), film.codec());
        if (!film.isComplete()) {
            video += " " + words.of("video.partly", PlayingTime.of(film.examined()));
        }
        return film.unseen() == 0 ? video : video + " " + words.of("video.unseen", PlayingTime.of(film.unseen()));
    }

    /** A line for each person; none where nobody was found. */
    List<Element> people(JudgedPhoto judged, Film film) {
        List<List<PhotoFace>> people = byPerson(judged);
        List<Element> lines = new ArrayList<>();
        int number = 1;
        for (List<PhotoFace> faces : people.subList(0, Math.min(PEOPLE, people.size()))) {
            Person person = faces.get(0).person();
            String who = person == null ? words.of("video.nobody") : words.of("people.person", number++);
            Element line = Html.element("dd", who);
            if (person != null) {
                describe(person, line);
            }
            line.appendText(": " + times(faces));
            line.appendChild(bar(faces, film));
            lines.add(line);
        }
        if (people.size() > PEOPLE) {
            lines.add(Html.element("dd", words.of("video.people.more", people.size() - PEOPLE)));
        }
        return lines;
    }

    private void describe(Person person, Element line) {
        if (person.role() != null) {
            line.appendText(", " + words.of("people." + person.role().name()));
        }
        if (discretion.names() && discretion.faces() && person.name() != null) {
            line.appendText(", ");
            line.appendChild(Html.foreign(words.foreign(person.name())));
        }
    }

    private static List<List<PhotoFace>> byPerson(JudgedPhoto judged) {
        Map<String, List<PhotoFace>> people = new LinkedHashMap<>();
        judged.faces().stream()
                .filter(face -> face.face().seen() != null)
                .sorted(Comparator.comparingLong(face -> seen(face).start()))
                .forEach(face -> people.computeIfAbsent(key(face.person()), none -> new ArrayList<>())
                        .add(face));
        return List.copyOf(people.values());
    }

    private static String key(@Nullable Person person) {
        PersonId id = person == null ? null : person.id();
        return id == null ? "" : id.value();
    }

    private static Seen seen(PhotoFace face) {
        Seen seen = face.face().seen();
        if (seen == null) {
            throw new IllegalArgumentException("A face in a still");
        }
        return seen;
    }

    private String times(List<PhotoFace> faces) {
        List<String> parts = new ArrayList<>();
        for (PhotoFace face : faces.subList(0, Math.min(TIMES, faces.size()))) {
            Seen seen = seen(face);
            String from = PlayingTime.of(seen.start());
            String to = PlayingTime.of(seen.end());
            parts.add(from.equals(to) ? words.of("video.at", from) : words.of("video.from", from, to));
        }
        if (faces.size() > TIMES) {
            parts.add(words.of("video.times.more", faces.size() - TIMES));
        }
        return words.joined(parts);
    }

    private static Element bar(List<PhotoFace> faces, Film film) {
        long whole = Math.max(1, film.duration());
        Element bar = Html.element("svg")
                .addClass("timeline")
                .attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .attr("preserveAspectRatio", "none")
                .attr("aria-hidden", "true");
        bar.appendChild(rectangle(0, WIDTH).addClass("whole"));
        for (PhotoFace face : faces) {
            Seen seen = seen(face);
            long from = Math.min(WIDTH - NARROWEST, seen.start() * WIDTH / whole);
            long to = Math.min(WIDTH, seen.end() * WIDTH / whole);
            bar.appendChild(rectangle(from, Math.max(NARROWEST, to - from)).addClass("seen"));
        }
        return bar;
    }

    private static Element rectangle(long x, long width) {
        return Html.element("rect")
                .attr("x", Long.toString(x))
                .attr("y", "0")
                .attr("width", Long.toString(width))
                .attr("height", Integer.toString(HEIGHT));
    }
}
