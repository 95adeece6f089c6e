package org.sightline.archive.meta;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Labels that are written in the language of the account, as keys or as words of a page. What is labelled in none of these ways
 * is not found: something is missing then, and nothing is wrong.
 */
public enum Labels {
    PRIVATE_ACCOUNT(
            "private account",
            "privates konto",
            "compte privé",
            "cuenta privada",
            "account privato",
            "privéaccount",
            "conta privada"),
    USERNAME(
            "username",
            "user name",
            "benutzername",
            "nutzername",
            "nom d'utilisateur",
            "nom d’utilisateur",
            "nombre de usuario",
            "nome utente",
            "gebruikersnaam"),
    NAME("name", "full name", "vollständiger name", "nom", "nom complet", "nombre", "nombre completo", "nome", "naam"),
    PROFILE_PHOTO(
            "profile photo",
            "profile picture",
            "profilbild",
            "profilfoto",
            "photo de profil",
            "foto del perfil",
            "foto de perfil",
            "foto del profilo",
            "profielfoto"),
    CAPTION("caption", "bildunterschrift", "légende", "pie de foto", "descripción", "beschreibung", "description"),
    LATITUDE("latitude", "breitengrad", "latitud"),
    LONGITUDE("longitude", "längengrad", "longitud"),
    TAGGED(
            "tagged users",
            "tagged people",
            "markierte nutzer",
            "markierte personen",
            "utilisateurs identifiés",
            "personnes identifiées",
            "usuarios etiquetados",
            "personas etiquetadas"),
    TIME("time", "zeit", "uhrzeit", "heure", "hora", "fecha", "date", "datum"),
    /** Who may see an item, in words whose meaning nobody has checked: shown, never judged by. */
    VISIBILITY(
            "visibility", "sichtbarkeit", "visibilité", "visibilidad", "audience", "zielgruppe", "público", "privacy"),
    /** What the camera noted and is not used. */
    OTHER_CAMERA_DATA(
            "has camera metadata",
            "device id",
            "camera position",
            "source type",
            "iso",
            "focal length",
            "lens make",
            "lens model",
            "aperture",
            "shutter speed",
            "metering mode",
            "scene type",
            "scene capture type",
            "software",
            "upload ip",
            "taken",
            "modified",
            "orientation",
            "camera make",
            "camera model",
            "exposure",
            "f-stop",
            "iso speed",
            "original width",
            "original height");

    private final Set<String> words;

    Labels(String... words) {
        this.words = Set.of(words);
    }

    /** Whether a label, as an export writes it, is this one. */
    public boolean matches(String label) {
        return words.contains(comparable(label));
    }

    public static Optional<Labels> of(String label) {
        String comparable = comparable(label);
        for (Labels known : values()) {
            if (known.words.contains(comparable)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private static String comparable(String label) {
        String text = Normalizer.normalize(MetaText.repair(label), Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT);
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
