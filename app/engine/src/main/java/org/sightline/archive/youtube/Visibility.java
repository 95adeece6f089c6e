package org.sightline.archive.youtube;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Audience;

/**
 * What the tables say of who can see something, in the languages that have been described. English and Spanish words were seen;
 * the others are those of YouTube's own pages. A word that is not here says nothing.
 */
final class Visibility {

    /** What the column of a list of videos is called. */
    static final Set<String> OF_VIDEOS =
            Set.of("Privacy", "Privacidad", "Confidențialitate", "Privatumas", "Datenschutz");

    static final Set<String> OF_PLAYLISTS = Set.of(
            "Playlist Visibility",
            "Visibilidad de la lista de reproducción",
            "Zichtbaarheid van playlist",
            "Vizibilitatea playlistului",
            "Grojaraščio matomumas",
            "Sichtbarkeit der Playlist");

    static final Set<String> OF_CHANNELS = Set.of(
            "Channel Visibility",
            "Visibilidad del canal",
            "Kanaalzichtbaarheid",
            "Vizibilitatea canalului",
            "Kanalo matomumas",
            "Sichtbarkeit des Kanals");

    /** In 2022, of videos and playlists alike. */
    static final String OF_2022 = "Visibility";

    private static final Set<String> PUBLIC =
            Set.of("public", "público", "pública", "öffentlich", "openbaar", "publică", "viešas");

    private static final Set<String> LINK = Set.of(
            "unlisted",
            "oculto",
            "oculta",
            "nicht gelistet",
            "verborgen",
            "nelistat",
            "nelistată",
            "neįtrauktas į sąrašą");

    private static final Set<String> ONLY_ME =
            Set.of("private", "privado", "privada", "privat", "privé", "privată", "privatus");

    private Visibility() {}

    static Audience meaning(@Nullable String word) {
        if (word == null) {
            return Audience.UNKNOWN;
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (PUBLIC.contains(plain)) {
            return Audience.PUBLIC;
        }
        if (LINK.contains(plain)) {
            return Audience.LINK;
        }
        return ONLY_ME.contains(plain) ? Audience.ONLY_ME : Audience.UNKNOWN;
    }
}
