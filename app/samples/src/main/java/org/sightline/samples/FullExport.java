package org.sightline.samples;

import java.nio.charset.StandardCharsets;

/** An export with one of everything, with tiny files in place of pictures: for tests of readers. */
public final class FullExport {
    public static final MediaItem SHARED = photo("shared");
    public static final MediaItem FIRST_PROFILE = photo("profile 1");
    public static final MediaItem CURRENT_PROFILE = photo("profile 2");

    private FullExport() {}

    /** The export, in any layout, to be written in any form. */
    public static FacebookExport in(Layout layout) {
        FacebookExport export = FacebookExport.in(layout)
                .owner("Zoë Beispiel", "zoe.beispiel")
                .recordsPerFile(3)
                .unknownKey("brand_new_key")
                .emptySection("events")
                .friendList("Eingeschränkt")
                .privacySetting("Wer kann deine Beiträge sehen?", "Freunde");
        addPosts(export);
        addPictures(export);
        addOthers(export);
        return export;
    }

    private static MediaItem photo(String name) {
        return MediaItem.photo(("not really a JPEG: " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static void addPosts(FacebookExport export) {
        export.post(
                Post.at(1_500_000_001L)
                        .text("Zwei Fotos 🎈")
                        .media(
                                SHARED.caption("Geteilt"),
                                photo("second")
                                        .exif(PhotoExif.takenAt(1_499_999_000L).at(47.5, 8.5)))
                        .tags("Björn Muster", "李雷")
                        .place(Place.at("Café", 47.0, 8.0))
                        .updatedAt(1_500_000_100L),
                Post.at(1_500_000_002L)
                        .backdatedTo(1_300_000_000L)
                        .media(photo("odd times")
                                .exif(PhotoExif.takenAt(-62_169_958_800L).at(0, 0))),
                Post.at(1_500_000_003L).lifeEvent("Neue Stelle", 1_200_000_000L).media(photo("life event")),
                Post.at(1_500_000_004L)
                        .media(
                                MediaItem.missingPhoto(),
                                MediaItem.photoUri("https://interncache-zzz.fbcdn.net/x.jpg"),
                                MediaItem.photoUri("bare.jpg"),
                                MediaItem.photoUri("")),
                Post.at(1_500_000_005L).text("Ein Film").media(MediaItem.video(), photo("beside the film")),
                Post.at(1_500_000_006L).text("Nur Text").link("https://www.example.org/"),
                Post.at(1_500_000_007L).media(MediaItem.photoNamed("ohne_endung", () -> new byte[] {1, 2, 3})));
    }

    private static void addPictures(FacebookExport export) {
        export.album(
                        Album.named("Été à la mer")
                                .description("Schön")
                                .modifiedAt(1_400_000_000L)
                                .media(SHARED.createdAt(1_400_000_001L).caption("Im Album"), photo("album 2"))
                                .cover(MediaItem.photoUri("https://interncache-zzz.fbcdn.net/cover.jpg")),
                        Album.named("Leer"))
                .profilePicture(1_450_000_000L, FIRST_PROFILE)
                .profilePicture(1_550_000_000L, CURRENT_PROFILE)
                .profilePicture(1_500_000_000L, photo("profile between"))
                .coverPicture(1_460_000_000L, photo("cover"))
                .coverPicture(1_459_000_000L, SHARED)
                .uncategorised(
                        SHARED.createdAt(1_400_000_002L), photo("uncategorised").createdAt(1_410_000_000L))
                .video(MediaItem.video().createdAt(1_420_000_000L), MediaItem.videoUri("https://video.example/x.mp4"))
                .unlisted(photo("unlisted"));
    }

    private static void addOthers(FacebookExport export) {
        MessageThread thread = MessageThread.with("Björn Muster")
                .image(photo("thread image"))
                .sticker(1_510_000_009L, MediaItem.photo(new byte[] {9}));
        for (int number = 0; number < 4; number++) {
            thread.sent(1_510_000_000L + number, "Nachricht " + number, photo("sent " + number));
        }
        thread.received(1_510_000_010L, "Björn Muster", "Da", photo("received"), MediaItem.video())
                .sentAsFiles(1_510_000_011L, photo("as file"));
        export.thread(
                        thread,
                        MessageThread.group("Alle", "Björn Muster", "李雷")
                                .in(ThreadFolder.ENCRYPTED)
                                .received(1_480_000_000L, "李雷", "", MediaItem.photoUri("123456.jpg")))
                .story(Post.at(1_530_000_000L).media(photo("story")))
                .groupPost(Post.at(1_540_000_000L).text("Gruppe").media(photo("group")))
                .comment(Post.at(1_541_000_000L).text("Kommentar").media(photo("comment")))
                .trash(Post.at(1_542_000_000L).text("Weg").media(photo("trash")))
                .otherProfilePost(Post.at(1_543_000_000L).text("Gruss").media(photo("other")))
                .nestedOtherProfilePost(Post.at(1_544_000_000L).text("Tief").media(photo("nested")))
                .checkIn(Post.at(1_545_000_000L)
                        .text("Hier")
                        .place(Place.at("Zürich HB", 47.3779, 8.5403))
                        .media(photo("check-in")));
    }
}
