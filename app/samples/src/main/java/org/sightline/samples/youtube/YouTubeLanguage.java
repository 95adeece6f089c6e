package org.sightline.samples.youtube;

import java.util.List;

/** The languages of sample Takeouts, with the names and words of each. */
enum YouTubeLanguage {
    ENGLISH(
            "YouTube and YouTube Music",
            new Folders("channels", "playlists", "videos", "video metadata", "posts"),
            "videos.csv",
            new Visibility("Privacy", "Playlist Visibility", "Channel Visibility"),
            List.of("Public", "Unlisted", "Private"),
            List.of("Public", "Unlisted", "Private")),
    GERMAN(
            "YouTube und YouTube Music",
            new Folders("Kanäle", "Playlists", "Videos", "Video-Metadaten", "Beiträge"),
            "Videos.csv",
            new Visibility("Datenschutz", "Sichtbarkeit der Playlist", "Sichtbarkeit des Kanals"),
            List.of("Öffentlich", "Nicht gelistet", "Privat"),
            List.of("Öffentlich", "Nicht gelistet", "Privat")),
    SPANISH(
            "YouTube y YouTube Music",
            new Folders("canales", "listas de reproducción", "vídeos", "metadatos del vídeo", "publicaciones"),
            "vídeos.csv",
            new Visibility("Privacidad", "Visibilidad de la lista de reproducción", "Visibilidad del canal"),
            List.of("Público", "Oculto", "Privado"),
            List.of("Pública", "Oculta", "Privada")),
    DUTCH(
            "YouTube en YouTube Music",
            new Folders("kanalen", "playlists", "video_s", "videometadata", "posts"),
            "video_s.csv",
            new Visibility("Privacy", "Zichtbaarheid van playlist", "Kanaalzichtbaarheid"),
            List.of("Openbaar", "Verborgen", "Privé"),
            List.of("Openbaar", "Verborgen", "Privé")),
    ROMANIAN(
            "YouTube și YouTube Music",
            new Folders("canale", "playlisturi", "videoclipuri", "metadate video", "postări"),
            "videoclipuri.csv",
            new Visibility("Confidențialitate", "Vizibilitatea playlistului", "Vizibilitatea canalului"),
            List.of("Public", "Nelistat", "Privat"),
            List.of("Public", "Nelistat", "Privat")),
    LITHUANIAN(
            "„YouTube“ ir „YouTube Music“",
            new Folders("kanalai", "grojaraščiai", "vaizdo įrašai", "vaizdo įrašų metaduomenys", "įrašai"),
            "vaizdo įrašai.csv",
            new Visibility("Privatumas", "Grojaraščio matomumas", "Kanalo matomumas"),
            List.of("Viešas", "Neįtrauktas į sąrašą", "Privatus"),
            List.of("Viešas", "Neįtrauktas į sąrašą", "Privatus"));

    /** The names of folders within the container. */
    record Folders(String channels, String playlists, String videos, String metadata, String posts) {}

    /** The columns that say who can see a video, a playlist and a channel. */
    record Visibility(String ofVideo, String ofPlaylist, String ofChannel) {}

    private final String container;
    private final Folders folders;
    private final String videosFile;
    private final Visibility visibility;
    private final List<String> videoWords;
    private final List<String> playlistWords;

    YouTubeLanguage(
            String container,
            Folders folders,
            String videosFile,
            Visibility visibility,
            List<String> videoWords,
            List<String> playlistWords) {
        this.container = container;
        this.folders = folders;
        this.videosFile = videosFile;
        this.visibility = visibility;
        this.videoWords = videoWords;
        this.playlistWords = playlistWords;
    }

    /** The folder of YouTube within a Takeout. */
    String container() {
        return container;
    }

    Folders folders() {
        return folders;
    }

    /** The file that lists videos. */
    String videosFile() {
        return videosFile;
    }

    Visibility visibility() {
        return visibility;
    }

    /** The word of a video or channel. */
    String word(Privacy privacy) {
        return videoWords.get(privacy.ordinal());
    }

    /** The word of a playlist, which has another gender in some languages. */
    String playlistWord(Privacy privacy) {
        return playlistWords.get(privacy.ordinal());
    }
}
