package org.sightline.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.archive.youtube.YouTubeReader;
import org.sightline.model.EvidenceKind;

/** The tables of YouTube's Takeouts. */
public final class YouTubeTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of("Takeout/YouTube and YouTube Music/", "");
    private static final List<String> NAMES = List.of(
            "video metadata/videos.csv",
            "video metadata/video recordings.csv",
            "videos/Video Metadata.csv",
            "playlists/playlists.csv",
            "playlists/Private Liste.csv",
            "channels/channel.csv",
            "posts/posts.csv",
            "metadatos del vídeo/vídeos.csv",
            "videos/Film public.json",
            "videos/Privat.mp4",
            "posts/Ugkx0001_image.jpg");

    public YouTubeTarget() {
        super(
                new YouTubeReader(),
                ROOTS,
                NAMES,
                "playlists/a-videos.csv",
                "Video ID,Playlist Video Creation Timestamp\n");
    }

    @Override
    Set<EvidenceKind> proofOfPublic() {
        return EnumSet.of(EvidenceKind.STATED);
    }

    /** How an input begins that holds this table of an export; empty if the target knows no such table. */
    public static Optional<byte[]> prefix(String path) {
        // Of media the names alone are read, and their zero bytes would begin other files.
        return EntryPath.mayBeMedia(path) ? Optional.empty() : prefix(path, ROOTS, NAMES);
    }
}
