package org.sightline.report.html;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.FilmFrame;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Pictures;
import org.sightline.model.Appearance;
import org.sightline.model.Film;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.PlayingTime;
import org.sightline.model.PublicPeriod;
import org.sightline.model.Reason;
import org.sightline.model.Timestamp;

/** One photo: its picture, why it stands where it stands, where it stood, what it gives away. */
final class PhotoEntry {

    /** Places that are listed one by one. */
    private static final int PLACES = 4;

    private final Words words;
    private final Discretion discretion;
    private final Revealed revealed;
    private final Proof proof;
    private final Timeline timeline;

    PhotoEntry(Words words, Discretion discretion) {
        this.words = words;
        this.discretion = discretion;
        this.revealed = new Revealed(words, discretion);
        this.proof = new Proof(words);
        this.timeline = new Timeline(words, discretion);
    }

    /**
     * @param picture null where the report has none
     * @param heading the element of its heading, such as {@code h4}
     */
    Element of(JudgedPhoto judged, Pictures.@Nullable Picture picture, String heading) {
        String id = "photo-" + judged.photo().id().shortForm();
        Element article = Html.element("article").addClass("photo").attr("aria-labelledby", id);
        article.appendChild(Html.element(heading, title(judged)).attr("id", id));
        if (picture == null) {
            article.addClass("words");
        } else {
            article.appendChild(figure(judged, picture));
        }
        Element text = Html.element("div");
        Element facts = text.appendElement("dl");
        why(judged, facts);
        video(judged, facts);
        where(judged, facts);
        list("photo.others", revealed.toOthers(judged), facts);
        list("photo.platform", revealed.toThePlatform(judged), facts);
        article.appendChild(text);
        return article;
    }

    /** What it is called: kind, platform and day; no word out of the archive. */
    String title(JudgedPhoto judged) {
        String number = words.of("photo.number", judged.photo().id().shortForm().substring(0, 6));
        if (judged.appearances().isEmpty()) {
            return words.of(
                    "photo.title",
                    words.of(judged.photo().isVideo() ? "photo.untitled.video" : "photo.untitled"),
                    number);
        }
        PlacedAppearance first = judged.appearances().get(0);
        String kind = words.of("kind." + first.appearance().kind().name());
        String platform = words.of("platform." + first.platform().id());
        Timestamp posted = first.appearance().postedAt();
        return posted == null
                ? words.of("photo.title.dated", kind, platform, number)
                : words.of("photo.title.dated", kind, platform, words.date(posted));
    }

    private Element figure(JudgedPhoto judged, Pictures.Picture picture) {
        Element figure = Html.element("figure");
        if (picture instanceof Pictures.Small small) {
            figure.appendElement("img")
                    .attr("src", "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(small.jpeg()))
                    .attr("width", Integer.toString(small.width()))
                    .attr("height", Integer.toString(small.height()))
                    .attr("decoding", "async")
                    .attr("alt", alternative(judged));
            Optional<FilmFrame> frame = FilmFrame.of(judged.photo(), discretion.covered(judged));
            if (frame.isPresent()) {
                figure.appendChild(Html.element(
                        "figcaption",
                        words.of("video.frame", PlayingTime.of(frame.get().moment()))));
            } else if (!discretion.covered(judged).isEmpty()) {
                figure.appendChild(Html.element("figcaption", words.of("photo.covered")));
            }
        } else if (picture instanceof Pictures.Missing missing) {
            figure.appendChild(Html.classed("p", "absent", words.of("photo.absent." + missing.name())));
        }
        return figure;
    }

    /** What a reader who does not see the picture is told; nobody is named. */
    private String alternative(JudgedPhoto judged) {
        List<String> parts = new ArrayList<>();
        int faces = judged.photo().faces().size();
        Film film = judged.photo().film();
        if (film != null && judged.photo().isVideo()) {
            parts.add(words.of("photo.alt.video", PlayingTime.of(film.duration())));
        } else if (faces == 0) {
            parts.add(words.of("photo.alt.noFace"));
        } else {
            long identifiable = judged.photo().faces().stream()
                    .filter(face -> face.identifiability().isIdentifiable())
                    .count();
            parts.add(
                    faces == 1
                            ? words.of("photo.alt.face", identifiable)
                            : words.of("photo.alt.faces", faces, identifiable));
            if (!discretion.covered(judged).isEmpty()) {
                parts.add(words.of("photo.alt.covered", faces));
            }
        }
        if (!judged.appearances().isEmpty()) {
            Appearance first = judged.appearances().get(0).appearance();
            if (first.postedAt() != null) {
                parts.add(words.of("photo.alt.posted", words.date(first.postedAt())));
            } else if (judged.takenAt() != null) {
                parts.add(
                        words.of("photo.alt.taken", words.date(judged.takenAt().time())));
            }
            if (first.album() != null) {
                parts.add(words.of("photo.alt.album", words.foreign(first.album())));
            }
        }
        return words.joined(parts);
    }

    private void why(JudgedPhoto judged, Element facts) {
        facts.appendChild(Html.element("dt", words.of("photo.why")));
        for (Reason reason : judged.reasons()) {
            Element line = Html.element("dd", proof.of(reason));
            String evidence = proof.evidence(reason);
            if (evidence != null) {
                line.appendChild(Html.element("span").addClass("evidence").appendChild(Html.foreign(evidence)));
            }
            facts.appendChild(line);
        }
    }

    private void video(JudgedPhoto judged, Element facts) {
        Film film = judged.photo().film();
        if (film != null) {
            facts.appendChild(Html.element("dt", words.of("video.heading")));
            facts.appendChild(Html.element("dd", timeline.of(film)));
            timeline.people(judged, film).forEach(facts::appendChild);
        }
    }

    private void where(JudgedPhoto judged, Element facts) {
        List<PlacedAppearance> places = judged.appearances();
        if (places.isEmpty()) {
            return;
        }
        facts.appendChild(Html.element("dt", words.of("photo.where")));
        String before = null;
        for (PlacedAppearance placed : places.subList(0, Math.min(PLACES, places.size()))) {
            Appearance appearance = placed.appearance();
            String platform = words.of("platform." + placed.platform().id());
            String kind = words.of("kind." + appearance.kind().name());
            Element line = Html.element(
                    "dd",
                    appearance.postedAt() == null
                            ? words.of("where.line.undated", platform, kind)
                            : words.of("where.line", platform, kind, words.date(appearance.postedAt())));
            if (appearance.album() != null) {
                line.appendText(", ");
                line.appendChild(Html.foreign(words.of("where.album", words.foreign(appearance.album()))));
            }
            line.appendText(": " + words.of("audience." + appearance.audience().name()) + ".");
            PublicPeriod period = appearance.wasPublic();
            if (period != null) {
                line.appendText(" " + words.of("where.wasPublic", period(period)));
            }
            String path = placed.filePath() != null ? placed.filePath() : appearance.path();
            if (path != null && !path.equals(before)) {
                before = path;
                line.appendChild(Html.element("span")
                        .addClass("evidence")
                        .addClass("path")
                        .appendChild(Html.foreign(words.of("where.path", words.foreignPath(path)))));
            }
            facts.appendChild(line);
        }
        if (places.size() > PLACES) {
            facts.appendChild(Html.element("dd", words.of("where.more", places.size() - PLACES)));
        }
    }

    private String period(PublicPeriod period) {
        String from = period.from() == null ? "" : words.of("where.wasPublic.from", words.date(period.from()));
        String to = period.to() == null ? "" : words.of("where.wasPublic.to", words.date(period.to()));
        return from + to;
    }

    private void list(String key, List<Element> items, Element facts) {
        if (items.isEmpty()) {
            return;
        }
        facts.appendChild(Html.element("dt", words.of(key)));
        Element list = facts.appendElement("dd").appendElement("ul");
        items.forEach(list::appendChild);
    }
}
