package org.sightline.samples.language;

import java.util.Locale;

/**
 * Labels, sentences and titles that exports translate. The English ones are described, and the French of {@link
 * #PRIVATE_ACCOUNT}; all other translations are inferred from the words the platforms use elsewhere.
 */
public enum Word {
    USERNAME("Username", "Benutzername", "Nom d’utilisateur", "Nombre de usuario"),
    NAME("Name", "Name", "Nom", "Nombre"),
    PRIVATE_ACCOUNT("Private Account", "Privates Konto", "Compte privé", "Cuenta privada"),
    PROFILE_PHOTO("Profile Photo", "Profilbild", "Photo de profil", "Foto del perfil"),
    SWITCHED_TO_PRIVATE("Switched to Private", "Auf privat umgestellt", "Passé en privé", "Cambiaste a privada"),
    SWITCHED_TO_PUBLIC("Switched to Public", "Auf öffentlich umgestellt", "Passé en public", "Cambiaste a pública"),
    TIME("Time", "Zeit", "Heure", "Hora"),
    CAPTION("Caption", "Bildunterschrift", "Légende", "Pie de foto"),
    LATITUDE("Latitude", "Breitengrad", "Latitude", "Latitud"),
    LONGITUDE("Longitude", "Längengrad", "Longitude", "Longitud"),
    TAGGED_USERS("Tagged users", "Markierte Personen", "Utilisateurs identifiés", "Usuarios etiquetados"),
    TAGGED("Tagged", "Markiert", "Identifié", "Etiquetado"),
    HAS_CAMERA(
            "Has Camera Metadata",
            "Enthält Kamera-Metadaten",
            "Contient des métadonnées d’appareil photo",
            "Tiene metadatos de cámara"),
    VISIBILITY("Visibility", "Sichtbarkeit", "Visibilité", "Visibilidad"),
    EVERYONE("Everyone", "Alle", "Tout le monde", "Todos"),
    FIRST_CLOSE_FRIENDS_STORY(
            "First Close Friends Story Time",
            "Zeit der ersten Story für enge Freunde",
            "Heure de la première story pour amis proches",
            "Hora de la primera historia para mejores amigos"),
    PARTICIPANTS("Participants", "Teilnehmer", "Participants", "Participantes"),
    PLACE("Place", "Ort", "Lieu", "Lugar"),
    ADDRESS("Address", "Adresse", "Adresse", "Dirección"),
    COORDINATES("Coordinates", "Koordinaten", "Coordonnées", "Coordenadas"),
    PLACE_TAGS("Place tags", "Ortsmarkierungen", "Identifications de lieux", "Etiquetas de lugares"),
    MESSAGE("Message", "Nachricht", "Message", "Mensaje"),
    TEXT("Text", "Text", "Texte", "Texto"),
    PHOTOS("Photos", "Fotos", "Photos", "Fotos"),
    TAGS("Tags", "Markierungen", "Identifications", "Etiquetas"),
    ATTACHMENTS("Attachments", "Anhänge", "Pièces jointes", "Archivos adjuntos"),
    PRIVACY("Privacy", "Privatsphäre", "Confidentialité", "Privacidad"),
    YOUR_INFORMATION("Your information", "Deine Informationen", "Vos informations", "Tu información"),
    UPDATED_STATUS(
            "%s updated their status.",
            "%s hat den Status aktualisiert.", "%s a mis à jour son statut.", "%s actualizó su estado."),
    ADDED_PHOTO(
            "%s added a new photo.",
            "%s hat ein neues Foto hinzugefügt.", "%s a ajouté une photo.", "%s agregó una foto nueva."),
    ADDED_PHOTOS(
            "%s added %d new photos.",
            "%s hat %d neue Fotos hinzugefügt.", "%s a ajouté %d nouvelles photos.", "%s agregó %d fotos nuevas."),
    UPDATED_PROFILE_PICTURE(
            "%s updated their profile picture.",
            "%s hat das Profilbild aktualisiert.",
            "%s a changé sa photo de profil.",
            "%s actualizó su foto del perfil."),
    UPDATED_COVER(
            "%s updated their cover photo.",
            "%s hat das Titelbild aktualisiert.",
            "%s a changé sa photo de couverture.",
            "%s actualizó su foto de portada."),
    COMMENTED(
            "%s commented on a post.",
            "%s hat einen Beitrag kommentiert.", "%s a commenté une publication.", "%s comentó una publicación.");

    private final String english;
    private final String german;
    private final String french;
    private final String spanish;

    Word(String english, String german, String french, String spanish) {
        this.english = english;
        this.german = german;
        this.french = french;
        this.spanish = spanish;
    }

    /** The word in a language. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case ENGLISH_UK -> this == PRIVATE_ACCOUNT ? "Private account" : english;
            case GERMAN -> german;
            case FRENCH -> french;
            case SPANISH -> spanish;
        };
    }

    /** A sentence with what stands in its gaps. */
    public String sentence(Language language, Object... gaps) {
        return String.format(Locale.ROOT, in(language), gaps);
    }

    /** Whether the description of the format has the word itself. */
    public boolean isDescribed(Language language) {
        return language.isEnglish() || (this == PRIVATE_ACCOUNT && language == Language.FRENCH);
    }
}
