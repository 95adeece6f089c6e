package org.sightline.samples.youtube;

/** The languages of sample Takeouts, with the names and words of each. */
enum YouTubeLanguage {
    ENGLISH(
            "YouTube and YouTube Music",
            new Folders("channels", "playlists", "videos", "video metadata", "posts"),
            "videos.csv",
            new Visibility("Privacy", "Playlist Visibility", "Channel Visibility"),
            new Words("Public", "Unlisted", "Private"),
            new Words("Public", "Unlisted", "Private")),
    GERMAN(
            "YouTube und YouTube Music",
            new Folders("Kanäle", "Playlists", "Videos", "Video-Metadaten", "Beiträge"),
            "Videos.csv",
            new Visibility("Datenschutz", "Sichtbarkeit der Playlist", "Sichtbarkeit des Kanals"),
            new Words("Öffentlich", "Nicht gelistet", "Privat"),
            new Words("Öffentlich", "Nicht gelistet", "Privat")),
    SPANISH(
            "YouTube y YouTube Music",
            new Folders("canales", "listas de reproducción", "vídeos", "metadatos del vídeo", "publicaciones"),
            "vídeos.csv",
            new Visibility("Privacidad", "Visibilidad de la lista de reproducción", "Visibilidad del canal"),
            new Words("Público", "Oculto", "Privado"),
            new Words("Pública", "Oculta", "Privada")),
    DUTCH(
            "YouTube en YouTube Music",
            new Folders("kanalen", "playlists", "video_s", "videometadata", "posts"),
            "video_s.csv",
            new Visibility("Privacy", "Zichtbaarheid van playlist", "Kanaalzichtbaarheid"),
            new Words("Openbaar", "Verborgen", "Privé"),
            new Words("Openbaar", "Verborgen", "Privé")),
    ROMANIAN(
            "YouTube și YouTube Music",
            new Folders("canale", "playlisturi", "videoclipuri", "metadate video", "postări"),
            "videoclipuri.csv",
            new Visibility("Confidențialitate", "Vizibilitatea playlistului", "Vizibilitatea canalului"),
            new Words("Public", "Nelistat", "Privat"),
            new Words("Public", "Nelistat", "Privat")),
    LITHUANIAN(
            "„YouTube“ ir „YouTube Music“",
            new Folders("kanalai", "grojaraščiai", "vaizdo įrašai", "vaizdo įrašų metaduomenys", "įrašai"),
            "vaizdo įrašai.csv",
            new Visibility("Privatumas", "Grojaraščio matomumas", "Kanalo matomumas"),
            new Words("Viešas", "Neįtrauktas į sąrašą", "Privatus"),
            new Words("Viešas", "Neįtrauktas į sąrašą", "Privatus"));

    /** The names of folders within the container. */
    record Folders(String channels, String playlists, String videos, String metadata, String posts) {}

    /** The columns that say who can see a video, a playlist and a channel. */
    record Visibility(String ofVideo, String ofPlaylist, String ofChannel) {}

    /** The words for who can see something. */
    private record Words(String forPublic, String forUnlisted, String forPrivate) {
        String of(Privacy privacy) {
            return switch (privacy) {
                case PUBLIC -> forPublic;
                case UNLISTED -> forUnlisted;
                case PRIVATE -> forPrivate;
            };
        }
    }

    private final String container;
    private final Folders folders;
    private final String videosFile;
    private final Visibility visibility;
    private final Words videoWords;
    private final Words playlistWords;

    YouTubeLanguage(
            String container,
            Folders folders,
            String videosFile,
            Visibility visibility,
            Words videoWords,
            Words playlistWords) {
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
        return videoWords.of(privacy);
    }

    /** The word of a playlist, which has another gender in some languages. */
    String playlistWord(Privacy privacy) {
        return playlistWords.of(privacy);
    }
}
