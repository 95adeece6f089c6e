package org.sightline.samples.meta;

import org.sightline.samples.Album;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.Place;
import org.sightline.samples.Post;
import org.sightline.samples.ThreadFolder;
import org.sightline.samples.facebook.MessengerExport;
import org.sightline.samples.facebook.OldFacebookExport;

/** Facebook exports with a little of everything. */
final class FullFacebook {
    private FullFacebook() {}

    static FacebookExport fill(FacebookExport export, SmallPhotos photos) {
        MediaItem shared = photos.next();
        MediaItem profile = photos.next();
        export.owner("Zoë Beispiel", "zoe.beispiel")
                .recordsPerFile(2)
                .unknownKey("brand_new_key")
                .emptySection("events")
                .friendList("Restricted")
                .privacySetting("Who can see your future posts?", "Public")
                .post(
                        Post.at(1_252_022_400L)
                                .text("Zwei Fotos 🎈 & <mehr>")
                                .media(
                                        shared.caption("Geteilt"),
                                        photos.next()
                                                .exif(PhotoExif.takenAt(1_252_000_000L)
                                                        .at(47.5, 8.5)))
                                .tags("Björn Muster", "李雷")
                                .place(Place.at("Café", 47.0, 8.0)),
                        Post.at(1_425_211_871L)
                                .text("Im März")
                                .media(
                                        MediaItem.missingPhoto(),
                                        MediaItem.photoUri("https://interncache-zzz.fbcdn.net/x.jpg")),
                        Post.at(1_500_000_003L)
                                .lifeEvent("Neue Stelle", 1_200_000_000L)
                                .media(photos.next()),
                        Post.at(1_500_000_005L).text("Ein Film").media(MediaItem.video(), photos.next()),
                        Post.at(1_543_622_399L).text("Nur Text"))
                .album(Album.named("Été à la mer")
                        .description("Schön")
                        .modifiedAt(1_407_715_200L)
                        .media(shared.createdAt(1_407_715_201L).caption("Im Album"), photos.next()))
                .profilePicture(1_450_000_000L, photos.next())
                .profilePicture(1_550_000_000L, profile)
                .coverPicture(1_460_000_000L, photos.next())
                .uncategorised(photos.next().createdAt(1_410_000_000L))
                .video(MediaItem.video().createdAt(1_420_000_000L))
                .unlisted(photos.next());
        return addOthers(export, photos);
    }

    private static FacebookExport addOthers(FacebookExport export, SmallPhotos photos) {
        return export.thread(
                        MessageThread.with("Björn Muster")
                                .image(photos.next())
                                .sticker(1_510_000_009L, MediaItem.photo(new byte[] {9}))
                                .sent(1_510_000_000L, "Hier", photos.next())
                                .received(1_510_000_010L, "Björn Muster", "Da", photos.next(), MediaItem.video())
                                .voiceNote(1_510_000_020L, "Björn Muster", MediaItem.voiceNote())
                                .sentAsFiles(1_510_000_011L, photos.next(), MediaItem.video()),
                        MessageThread.group("Alle", "Björn Muster", "李雷")
                                .in(ThreadFolder.ENCRYPTED)
                                .received(1_480_000_000L, "李雷", "", MediaItem.photoUri("123456.jpg")))
                .story(Post.at(1_530_000_000L).media(photos.next(), MediaItem.video()))
                .reel(Post.at(1_535_000_000L).text("Kurz").media(MediaItem.video()))
                .groupPost(Post.at(1_540_000_000L).text("Gruppe").media(photos.next(), MediaItem.video()))
                .comment(Post.at(1_541_000_000L).text("Kommentar").media(photos.next()))
                .trash(Post.at(1_542_000_000L).text("Weg").media(photos.next(), MediaItem.video()))
                .otherProfilePost(Post.at(1_543_000_000L).text("Gruss").media(photos.next()))
                .nestedOtherProfilePost(Post.at(1_544_000_000L).text("Tief").media(photos.next()))
                .checkIn(Post.at(1_545_000_000L)
                        .text("Hier")
                        .place(Place.at("Zürich HB", 47.3779, 8.5403))
                        .media(photos.next()));
    }

    static OldFacebookExport old(SmallPhotos photos) {
        return new OldFacebookExport()
                .owner("Zoë Beispiel", "zoe.beispiel")
                .album(Album.named("Été à la mer").modifiedAt(1_407_715_200L).media(photos.next(), photos.next()))
                .post(Post.at(1_252_022_400L).text("Zwei Fotos").media(photos.next()))
                .conversation(MessageThread.with("Björn Muster")
                        .sent(1_510_000_000L, "Hier", photos.next())
                        .received(1_510_000_010L, "Björn Muster", "Da", photos.next()));
    }

    static MessengerExport messenger(MessengerExport export, SmallPhotos photos) {
        return export.owner("Zoë Beispiel")
                .unknownKey("brandNewKey")
                .conversation(
                        MessageThread.with("Björn Muster")
                                .sent(1_710_000_000L, "Hier 🎈", photos.next())
                                .received(1_710_000_010L, "Björn Muster", "", photos.named("ohneendung"))
                                .received(1_710_000_020L, "Björn Muster", "Fehlt", MediaItem.missingPhoto())
                                .sent(1_710_000_030L, "Ein Film", MediaItem.video())
                                .sent(1_710_000_040L, "Nur Text"),
                        MessageThread.with("Leer"));
    }
}
