package org.sightline.samples.youtube;

import java.util.ArrayList;
import java.util.List;

/** The columns of the tables since 2023. But for those of visibility only the English ones were seen. */
final class Headers {
    private static final int PRIVACY_COLUMN = 7;

    private Headers() {}

    /** The columns of the list of videos: the privacy is the eighth, the title the one before. */
    static List<String> videos(YouTubeLanguage language) {
        List<String> columns = new ArrayList<>(otherVideoColumns(language));
        columns.add(PRIVACY_COLUMN, language.visibility().ofVideo());
        return columns;
    }

    /** The columns of the list of playlists; the visibility is the last. */
    static List<String> playlists(YouTubeLanguage language) {
        List<String> columns = new ArrayList<>(
                switch (language) {
                    case ENGLISH ->
                        List.of(
                                "Playlist ID",
                                "Add new videos to top",
                                "Playlist Title (Original)",
                                "Playlist Create Timestamp",
                                "Playlist Update Timestamp",
                                "Playlist Video Order");
                    case GERMAN ->
                        List.of(
                                "Playlist-ID",
                                "Neue Videos oben hinzufügen",
                                "Playlist-Titel (Original)",
                                "Zeitstempel der Playlist-Erstellung",
                                "Zeitstempel der Playlist-Aktualisierung",
                                "Reihenfolge der Videos");
                    case SPANISH ->
                        List.of(
                                "ID de la lista de reproducción",
                                "Añadir vídeos nuevos al principio",
                                "Título de la lista de reproducción (original)",
                                "Marca de tiempo de creación de la lista de reproducción",
                                "Marca de tiempo de actualización de la lista de reproducción",
                                "Orden de los vídeos");
                    case DUTCH ->
                        List.of(
                                "Playlist-ID",
                                "Nieuwe video's bovenaan toevoegen",
                                "Titel van playlist (origineel)",
                                "Tijdstempel van maken van playlist",
                                "Tijdstempel van updaten van playlist",
                                "Volgorde van video's");
                    case ROMANIAN ->
                        List.of(
                                "ID-ul playlistului",
                                "Adaugă videoclipuri noi la început",
                                "Titlul playlistului (original)",
                                "Marcajul temporal al creării playlistului",
                                "Marcajul temporal al actualizării playlistului",
                                "Ordinea videoclipurilor");
                    case LITHUANIAN ->
                        List.of(
                                "Grojaraščio ID",
                                "Pridėti naujus vaizdo įrašus viršuje",
                                "Grojaraščio pavadinimas (originalas)",
                                "Grojaraščio sukūrimo laiko žyma",
                                "Grojaraščio atnaujinimo laiko žyma",
                                "Vaizdo įrašų tvarka");
                });
        columns.add(language.visibility().ofPlaylist());
        return columns;
    }

    /** The columns of the channel: its number, its title and its visibility. */
    static List<String> channel(YouTubeLanguage language) {
        String last = language.visibility().ofChannel();
        return switch (language) {
            case ENGLISH -> List.of("Channel ID", "Channel Title (Original)", last);
            case GERMAN -> List.of("Kanal-ID", "Kanaltitel (Original)", last);
            case SPANISH -> List.of("ID del canal", "Título del canal (original)", last);
            case DUTCH -> List.of("Kanaal-ID", "Kanaaltitel (origineel)", last);
            case ROMANIAN -> List.of("ID-ul canalului", "Titlul canalului (original)", last);
            case LITHUANIAN -> List.of("Kanalo ID", "Kanalo pavadinimas (originalas)", last);
        };
    }

    private static List<String> otherVideoColumns(YouTubeLanguage language) {
        return switch (language) {
            case ENGLISH ->
                List.of(
                        "Video ID",
                        "Approx Duration (ms)",
                        "Video Audio Language",
                        "Video Category",
                        "Video Description (Original)",
                        "Channel ID",
                        "Video Title (Original)",
                        "Video State",
                        "Video Create Timestamp",
                        "Video Publish Timestamp");
            case GERMAN ->
                List.of(
                        "Video-ID",
                        "Ungefähre Dauer (ms)",
                        "Sprache der Audiospur",
                        "Videokategorie",
                        "Videobeschreibung (Original)",
                        "Kanal-ID",
                        "Videotitel (Original)",
                        "Videostatus",
                        "Zeitstempel der Videoerstellung",
                        "Zeitstempel der Videoveröffentlichung");
            case SPANISH ->
                List.of(
                        "ID del vídeo",
                        "Duración aproximada (ms)",
                        "Idioma del audio del vídeo",
                        "Categoría del vídeo",
                        "Descripción del vídeo (original)",
                        "ID del canal",
                        "Título del vídeo (original)",
                        "Estado del vídeo",
                        "Marca de tiempo de creación del vídeo",
                        "Marca de tiempo de publicación del vídeo");
            case DUTCH ->
                List.of(
                        "Video-ID",
                        "Geschatte duur (ms)",
                        "Audiotaal van video",
                        "Videocategorie",
                        "Videobeschrijving (origineel)",
                        "Kanaal-ID",
                        "Videotitel (origineel)",
                        "Videostatus",
                        "Tijdstempel van maken van video",
                        "Tijdstempel van publiceren van video");
            case ROMANIAN ->
                List.of(
                        "ID-ul videoclipului",
                        "Durata aproximativă (ms)",
                        "Limba audio a videoclipului",
                        "Categoria videoclipului",
                        "Descrierea videoclipului (originală)",
                        "ID-ul canalului",
                        "Titlul videoclipului (original)",
                        "Starea videoclipului",
                        "Marcajul temporal al creării videoclipului",
                        "Marcajul temporal al publicării videoclipului");
            case LITHUANIAN ->
                List.of(
                        "Vaizdo įrašo ID",
                        "Apytikslė trukmė (ms)",
                        "Vaizdo įrašo garso kalba",
                        "Vaizdo įrašo kategorija",
                        "Vaizdo įrašo aprašas (originalas)",
                        "Kanalo ID",
                        "Vaizdo įrašo pavadinimas (originalas)",
                        "Vaizdo įrašo būsena",
                        "Vaizdo įrašo sukūrimo laiko žyma",
                        "Vaizdo įrašo paskelbimo laiko žyma");
        };
    }
}
