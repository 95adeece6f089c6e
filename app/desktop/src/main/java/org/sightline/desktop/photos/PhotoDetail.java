package org.sightline.desktop.photos;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Entry;
import org.sightline.advice.Limit;
import org.sightline.advice.PhotoAdvice;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.PhotoFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Appearance;
import org.sightline.model.Coordinates;
import org.sightline.model.Evidence;
import org.sightline.model.Face;
import org.sightline.model.Film;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.PlayingTime;
import org.sightline.model.PublicPeriod;
import org.sightline.model.Reason;
import org.sightline.model.Seen;
import org.sightline.places.NearPlace;

/**
 * All that is known of one photo, in words.
 *
 * @param reasons why it was judged as it was
 * @param places where it stood
 * @param givesAway what it tells, and to whom; what is foreign may name people or places
 * @param video what it is and how much of it was looked through; empty of a still
 * @param faces in the photo's order, those of a video as they come
 * @param actions what can be done about it
 * @param limits what cannot
 */
public record PhotoDetail(
        PhotoCard card,
        List<Line> reasons,
        List<Stood> places,
        List<Line> givesAway,
        String video,
        List<Measured> faces,
        List<String> actions,
        List<String> limits) {

    /** A face that looks less far to the side than this looks at the camera. */
    private static final double STRAIGHT = 15;

    public PhotoDetail {
        reasons = List.copyOf(reasons);
        places = List.copyOf(places);
        givesAway = List.copyOf(givesAway);
        faces = List.copyOf(faces);
        actions = List.copyOf(actions);
        limits = List.copyOf(limits);
    }

    /**
     * A sentence of this program's, and what of the archive belongs to it.
     *
     * @param foreign a text of the archive; empty where there is none
     */
    public record Line(String text, String foreign) {}

    /**
     * A place where it stood.
     *
     * @param evidence how its audience is known; empty where nothing says it
     * @param address of the post; null where the archive tells none
     */
    public record Stood(
            String where,
            String audience,
            String album,
            String caption,
            String evidence,
            String file,
            @Nullable String address) {}

    /** A face and what was measured of it. */
    public record Measured(PhotoFace face, String words) {}

    /** @param near the named place nearest to where it was taken; null where that is not known */
    static PhotoDetail of(
            PhotoCard card,
            JudgedPhoto judged,
            @Nullable PhotoAdvice advice,
            @Nullable NearPlace near,
            Messages messages) {
        org.sightline.audit.Messages sentences = new org.sightline.audit.Messages(messages.locale());
        return new PhotoDetail(
                card,
                judged.reasons().stream()
                        .map(reason -> new Line(sentences.of(reason), evidence(reason, messages)))
                        .toList(),
                judged.appearances().stream()
                        .map(placed -> stood(placed, messages))
                        .toList(),
                givesAway(judged, near, messages),
                video(judged.photo().film(), messages),
                judged.faces().stream()
                        .sorted(Comparator.comparingLong(PhotoDetail::start))
                        .map(face -> new Measured(face, words(face.face(), messages)))
                        .toList(),
                advice == null ? List.of() : actions(advice, messages),
                advice == null
                        ? List.of()
                        : advice.limits().stream().map(Limit::sentence).toList());
    }

    private static String evidence(Reason reason, Messages messages) {
        Evidence evidence = reason.evidence();
        return evidence == null ? "" : evidence(evidence, messages);
    }

    private static String evidence(Evidence evidence, Messages messages) {
        List<String> parts = new ArrayList<>();
        add(parts, evidence.source());
        add(parts, evidence.file());
        if (evidence.field() != null) {
            parts.add(messages.text("evidence.field", evidence.field()));
        }
        if (evidence.value() != null) {
            parts.add(messages.text("evidence.value", evidence.value()));
        }
        if (parts.isEmpty()) {
            return "";
        }
        String where = String.join(", ", parts);
        if (evidence.kind() == null) {
            return messages.text("evidence.LISTED", where);
        }
        return switch (evidence.kind()) {
            case STATED -> messages.text("evidence.STATED", where);
            case IMPLIED -> messages.text("evidence.IMPLIED", where);
            case ACCOUNT -> messages.text("evidence.ACCOUNT", where);
            case PLATFORM_RULE -> messages.text("evidence.PLATFORM_RULE", where);
            case USER_ANSWER -> messages.text("evidence.USER_ANSWER", where);
        };
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static Stood stood(PlacedAppearance placed, Messages messages) {
        Appearance appearance = placed.appearance();
        String where = appearance.postedAt() == null
                ? messages.text("photo.where.undated", messages.of(placed.platform()), messages.of(appearance.kind()))
                : messages.text(
                        "photo.where",
                        messages.of(placed.platform()),
                        messages.of(appearance.kind()),
                        messages.date(appearance.postedAt().date()));
        PublicPeriod was = appearance.wasPublic();
        String audience = messages.text("photo.audience", messages.of(appearance.audience()))
                + (was == null ? "" : " " + wasPublic(was, messages));
        String file = placed.filePath() != null ? placed.filePath() : appearance.path();
        return new Stood(
                where,
                audience,
                appearance.album() == null ? "" : appearance.album(),
                appearance.caption() == null ? "" : appearance.caption(),
                evidence(appearance.evidence(), messages),
                file == null ? "" : file,
                appearance.permalink());
    }

    private static String wasPublic(PublicPeriod was, Messages messages) {
        String from = was.from() == null ? null : messages.date(was.from().date());
        String to = was.to() == null ? null : messages.date(was.to().date());
        if (from != null && to != null) {
            return messages.text("photo.wasPublic.fromTo", from, to);
        }
        if (from != null) {
            return messages.text("photo.wasPublic.from", from);
        }
        return to == null ? messages.text("photo.wasPublic") : messages.text("photo.wasPublic.to", to);
    }

    private static List<Line> givesAway(JudgedPhoto judged, @Nullable NearPlace near, Messages messages) {
        List<Line> lines = new ArrayList<>();
        JudgedPhoto.Location location = judged.location();
        if (location != null) {
            lines.add(new Line(
                    location.visibleToOthers()
                            ? messages.text("photo.place.others")
                            : messages.text("photo.place.platform"),
                    near == null ? degrees(location.coordinates()) : near(location.coordinates(), near, messages)));
        }
        judged.appearances().stream()
                .map(placed -> placed.appearance().place())
                .filter(place -> place != null && !place.isBlank())
                .distinct()
                .forEach(place -> lines.add(new Line(messages.text("photo.place.named"), place)));
        List<String> tags = judged.appearances().stream()
                .flatMap(placed -> placed.appearance().tags().stream())
                .distinct()
                .toList();
        if (!tags.isEmpty()) {
            lines.add(new Line(messages.text("photo.tags", tags.size()), String.join(", ", tags)));
        }
        JudgedPhoto.TakenAt taken = judged.takenAt();
        if (taken != null) {
            String day = messages.date(taken.time().date());
            lines.add(new Line(
                    taken.fromFile()
                            ? messages.text("photo.taken.file", day)
                            : messages.text("photo.taken.export", day),
                    ""));
        }
        String camera = judged.camera();
        if (camera != null) {
            lines.add(new Line(messages.text("photo.camera", camera), ""));
        }
        if (judged.photo().metadata().serial() != null) {
            lines.add(new Line(messages.text("photo.serial"), ""));
        }
        return lines;
    }

    private static String video(@Nullable Film film, Messages messages) {
        if (film == null) {
            return "";
        }
        String is = film.behindStill() ? "photo.video.behind" : "photo.video";
        String whole = messages.text(is, PlayingTime.of(film.duration()), film.container(), film.codec());
        String seen = film.isComplete()
                ? whole
                : whole + " " + messages.text("photo.video.partly", PlayingTime.of(film.examined()));
        return film.unseen() == 0
                ? seen
                : seen + " " + messages.text("photo.video.unseen", PlayingTime.of(film.unseen()));
    }

    private static String near(Coordinates point, NearPlace near, Messages messages) {
        return messages.text(
                "photo.place.near",
                degrees(point),
                Math.round(near.kilometres()),
                near.name(),
                near.countryIn(messages.locale()));
    }

    private static String degrees(Coordinates coordinates) {
        return String.format(Locale.ROOT, "%.4f, %.4f", coordinates.latitude(), coordinates.longitude());
    }

    /** Those of a still come first. */
    private static long start(PhotoFace face) {
        Seen seen = face.face().seen();
        return seen == null ? -1 : seen.start();
    }

    private static String words(Face face, Messages messages) {
        Seen seen = face.seen();
        return seen == null
                ? measured(face, messages)
                : messages.text(
                                "photo.seen",
                                PlayingTime.of(seen.start()),
                                PlayingTime.of(seen.end()),
                                PlayingTime.of(seen.best()))
                        + "\n" + measured(face, messages);
    }

    private static String measured(Face face, Messages messages) {
        String turned = Math.abs(face.yaw()) < STRAIGHT
                ? messages.text("photo.face.straight")
                : messages.text("photo.face.turned", Math.round(Math.abs(face.yaw())));
        return messages.text(
                "photo.face.measured",
                messages.of(face.identifiability()),
                Math.round(face.interEyeDistance()),
                turned,
                face.sharpness(),
                face.identifiability().matchedOfAHundred());
    }

    private static List<String> actions(PhotoAdvice advice, Messages messages) {
        return Stream.concat(advice.actions().stream(), advice.deletions().stream())
                .map((Entry entry) -> messages.text(
                        "plan.title",
                        messages.ofSection(entry.platform()),
                        entry.words().title()))
                .distinct()
                .toList();
    }
}
