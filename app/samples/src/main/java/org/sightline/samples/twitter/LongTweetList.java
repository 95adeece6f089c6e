package org.sightline.samples.twitter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MetaJson;
import org.sightline.samples.others.LongList;

/** Writes {@code tweets.js} of any length, as of 2022, each tweet with a picture that is not in the archive. */
public final class LongTweetList {
    private static final long FIRST = 1_300_000_000L;
    private static final long SECONDS_BETWEEN = 97;

    private LongTweetList() {}

    /** Writes tweets until there are so many bytes, and says how many tweets there are. */
    public static long write(OutputStream stream, long bytes) throws IOException {
        return LongList.write(stream, "window.YTD.tweets.part0 = ", bytes, LongTweetList::record);
    }

    private static byte[] record(long number) {
        TweetMedia photo = TweetMedia.photo("Photo" + number + ".jpg", MediaItem.missingPhoto());
        Tweet tweet = Tweet.of(
                String.valueOf(1_000_000_000L + number),
                FIRST + number * SECONDS_BETWEEN,
                "Tag " + number + " 🎈",
                photo);
        return MetaJson.text(new JsonObject().with("tweet", TweetRecords.tweet(tweet)))
                .getBytes(StandardCharsets.UTF_8);
    }
}
