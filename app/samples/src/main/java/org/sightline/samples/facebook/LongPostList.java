package org.sightline.samples.facebook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MetaJson;
import org.sightline.samples.others.LongList;

/** Writes a list of posts of any length, as of 2024, each with a picture that is not in the archive. */
public final class LongPostList {
    private static final long FIRST = 1_300_000_000L;
    private static final long SECONDS_BETWEEN = 97;
    private static final MetaJson JSON = new MetaJson();

    private LongPostList() {}

    /** Writes posts until there are so many bytes, and says how many posts there are. */
    public static long write(OutputStream stream, long bytes) throws IOException {
        return LongList.write(stream, "", bytes, LongPostList::record);
    }

    private static byte[] record(long number) {
        long time = FIRST + number * SECONDS_BETWEEN;
        JsonObject media = new JsonObject()
                .with("uri", "your_facebook_activity/posts/media/your_posts/" + (27_000_000_000L + number) + "_n.jpg")
                .with("creation_timestamp", time)
                .with("title", "");
        return JSON.write(new JsonObject()
                .with("timestamp", time)
                .with(
                        "attachments",
                        List.of(new JsonObject().with("data", List.of(new JsonObject().with("media", media)))))
                .with("data", List.of(new JsonObject().with("post", "Tag " + number + " 🎈")))
                .with("title", "Zoë Beispiel added a new photo."));
    }
}
