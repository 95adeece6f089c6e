package org.sightline.samples.meta;

import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.Post;
import org.sightline.samples.ThreadFolder;
import org.sightline.samples.instagram.InstagramExport;

/** Instagram exports with a little of everything. */
final class FullInstagram {
    /** The account was public before, private from here on. */
    static final long PRIVATE_FROM = 1_600_000_000L;

    private FullInstagram() {}

    /** Everything; the state of the account is left to the caller. */
    static InstagramExport fill(InstagramExport export, SmallPhotos photos) {
        MediaItem film = MediaItem.video();
        export.owner("Zoë Beispiel", "zoe.beispiel")
                .recordsPerFile(3)
                .unknownKey("brand_new_key")
                .emptySection("events")
                .people("close_friends", "bo.sample")
                .people("hide_story_from", "chris.muster")
                .people("followers_1", "bo.sample")
                .firstCloseFriendsStory(0)
                .insights()
                .visibilityLabel()
                .post(
                        Post.at(1_473_345_360L)
                                .text("Été à la mer 🌊 & <mehr>")
                                .tags("bo.sample")
                                .media(photos.next()
                                        .exif(PhotoExif.takenAt(1_473_300_000L).at(43.25, 5.5))),
                        Post.at(1_590_000_000L)
                                .text("Drei auf einmal")
                                .media(
                                        photos.next().createdAt(1_589_999_990L),
                                        photos.next().createdAt(1_589_999_991L).caption("Nummer zwei"),
                                        film),
                        Post.at(1_610_000_000L).media(photos.named("17900000000000099.webp")),
                        Post.at(1_650_000_000L).text("Verschwunden").media(MediaItem.missingPhoto()))
                .story(Post.at(1_620_000_000L).text("Guten Morgen").media(photos.next()))
                .story(Post.at(1_620_000_100L).media(MediaItem.video()))
                .resharedStory(Post.at(1_620_086_400L).media(photos.next()))
                .reel(Post.at(1_640_000_000L).text("Film").media(film))
                .igtv(Post.at(1_560_000_000L).media(MediaItem.videoNamed("Mein Film_17900000000000042")))
                .archivedPost(Post.at(1_580_000_000L).text("Weggelegt").media(photos.next(), MediaItem.video()))
                .deletedPost(Post.at(1_660_000_000L).text("Weg").media(photos.next()))
                .otherContent(Post.at(1_661_000_000L).media(photos.next()))
                .profilePhoto(1_500_000_000L, photos.next())
                .profilePhoto(1_670_000_000L, photos.next())
                .unlisted(photos.next());
        return addConversations(export, photos)
                .threadsPost(
                        Post.at(1_690_000_000L).text("Auf Threads").media(photos.next()),
                        Post.at(1_690_000_100L).text("Nur Worte"));
    }

    private static InstagramExport addConversations(InstagramExport export, SmallPhotos photos) {
        MessageThread thread = MessageThread.with("Björn Muster");
        for (int number = 0; number < 3; number++) {
            thread.sent(1_510_000_000L + number, "Nachricht " + number, photos.next());
        }
        thread.received(1_510_000_010L, "Björn Muster", "Da", photos.next(), MediaItem.video())
                .voiceNote(1_510_000_020L, "Björn Muster", MediaItem.voiceNote());
        return export.conversation(
                thread,
                MessageThread.with("Fremde Person")
                        .in(ThreadFolder.REQUESTS)
                        .received(1_520_000_000L, "Fremde Person", "", photos.next()),
                MessageThread.group("Kanal", "Björn Muster")
                        .in(ThreadFolder.BROADCAST)
                        .received(1_680_000_000L, "Björn Muster", "An alle", photos.next()));
    }

    /** Nothing but posts on Threads. */
    static InstagramExport threadsOnly(InstagramExport export, SmallPhotos photos) {
        return export.owner("Zoë Beispiel", "zoe.beispiel")
                .threadsPost(
                        Post.at(1_690_000_000L).text("Été").media(photos.next(), photos.next()),
                        Post.at(1_690_000_100L).text("Eins").media(photos.next()),
                        Post.at(1_690_000_200L).text("Nur Worte"));
    }
}
