package org.sightline.desktop.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.FilmFrame;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.PhotoFace;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;
import org.sightline.model.FacePlace;
import org.sightline.model.Film;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;

/**
 * A photo in short: what a list of all photos shows, sorts and searches by. Small, because an audit may hold a hundred thousand.
 *
 * @param name of its file
 * @param day on which it was first posted or, where no list says that, taken; null where neither is known
 * @param seenByAnyone anyone can see a face that this app could match
 * @param perhapsSeen perhaps anyone can
 * @param video null of a still
 * @param words all that is written beside it, in small letters
 */
public record PhotoCard(
        PhotoId id,
        String name,
        int width,
        int height,
        Exposure exposure,
        Audience audience,
        boolean audienceUnknown,
        Set<Platform> platforms,
        Set<AppearanceKind> kinds,
        @Nullable LocalDate day,
        boolean seenByAnyone,
        boolean perhapsSeen,
        boolean formerlyPublic,
        boolean withPlace,
        List<CardFace> faces,
        @Nullable Playing video,
        String words) {

    /**
     * A video in short.
     *
     * @param duration milliseconds
     * @param moment of the frame that stands for it, in milliseconds
     */
    public record Playing(long duration, long moment) {}

    public PhotoCard {
        platforms = Set.copyOf(platforms);
        kinds = Set.copyOf(kinds);
        faces = List.copyOf(faces);
    }

    public static PhotoCard of(JudgedPhoto judged) {
        Photo photo = judged.photo();
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        Set<AppearanceKind> kinds = EnumSet.noneOf(AppearanceKind.class);
        StringJoiner words = new StringJoiner("\n");
        words.add(judged.path());
        LocalDate day = null;
        for (PlacedAppearance placed : judged.appearances()) {
            Appearance appearance = placed.appearance();
            platforms.add(placed.platform());
            kinds.add(appearance.kind());
            add(words, appearance.caption());
            add(words, appearance.album());
            add(words, appearance.place());
            appearance.tags().forEach(words::add);
            if (appearance.postedAt() != null) {
                LocalDate posted = appearance.postedAt().date();
                day = day == null || posted.isBefore(day) ? posted : day;
            }
        }
        JudgedPhoto.TakenAt taken = judged.takenAt();
        return new PhotoCard(
                photo.id(),
                judged.path().substring(judged.path().lastIndexOf('/') + 1),
                photo.width(),
                photo.height(),
                judged.exposure(),
                judged.audience(),
                judged.audienceUnknown(),
                platforms,
                kinds,
                day == null && taken != null ? taken.time().date() : day,
                judged.isPublicWithIdentifiableFace(),
                judged.isUnknownWithIdentifiableFace(),
                judged.formerlyPublic(),
                judged.location() != null,
                judged.faces().stream().map(face -> face(photo, face)).toList(),
                playing(photo),
                words.toString().toLowerCase(Locale.ROOT));
    }

    /** One of its faces in short. */
    public static CardFace face(Photo photo, PhotoFace face) {
        return new CardFace(
                face.id(),
                FacePlace.of(photo, face.face().box()).box(),
                face.face().identifiability(),
                face.person(),
                face.face().seen());
    }

    private static @Nullable Playing playing(Photo photo) {
        Film film = photo.film();
        return film == null
                ? null
                : FilmFrame.of(photo, List.of())
                        .map(frame -> new Playing(film.duration(), frame.moment()))
                        .orElse(null);
    }

    private static void add(StringJoiner words, @Nullable String text) {
        if (text != null) {
            words.add(text);
        }
    }
}
