package org.sightline.samples;

import java.util.List;

/** Fills an export with any number of photos by a fixed pattern. */
final class LargeExport {
    static final int EVERY_NTH_IS_A_SCENE = 3;
    private static final int WIDTH_PIXELS = 1024;
    private static final int PHOTOS_PER_ALBUM = 20;
    private static final long FIRST_DAY = 1_262_347_200L;
    private static final long HALF_A_DAY = 43_200L;

    private LargeExport() {}

    static FacebookExport fill(FacebookExport export, PhotoShelf shelf, SamplePhotos samples, int photos) {
        List<SamplePhoto> people = samples.people();
        List<SamplePhoto> scenes = samples.emptyScenes();
        MessageThread thread = MessageThread.with("Bo Sample");
        Album album = Album.named("Album 1");
        int albums = 0;
        int inAlbum = 0;
        for (int number = 0; number < photos; number++) {
            boolean scene = number % EVERY_NTH_IS_A_SCENE == EVERY_NTH_IS_A_SCENE - 1;
            int turn = number / EVERY_NTH_IS_A_SCENE;
            SamplePhoto photo = scene ? scenes.get(turn % scenes.size()) : people.get((number - turn) % people.size());
            long time = FIRST_DAY + number * HALF_A_DAY;
            MediaItem item = shelf.small(photo, WIDTH_PIXELS).createdAt(time);
            if (number % 50 == 10) {
                export.profilePicture(time, item);
                continue;
            }
            switch (number % 10) {
                case 5, 6 -> {
                    if (inAlbum % PHOTOS_PER_ALBUM == 0) {
                        albums++;
                        album = Album.named("Album " + albums).modifiedAt(time);
                        export.album(album);
                    }
                    album.media(item.caption("Photo " + number));
                    inAlbum++;
                }
                case 7 -> export.uncategorised(item);
                case 8 -> thread.sent(time, "Look", item);
                case 9 -> export.story(Post.at(time).media(item));
                default -> export.post(Post.at(time).text("Day " + number).media(item));
            }
        }
        if (photos > 8) {
            export.uncategorised(MediaItem.missingPhoto());
            export.thread(thread);
        }
        return export;
    }
}
