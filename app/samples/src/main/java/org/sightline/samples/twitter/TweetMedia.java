package org.sightline.samples.twitter;

import org.jspecify.annotations.Nullable;
import org.sightline.samples.MediaItem;

/**
 * A photo, film or moving picture of a tweet.
 *
 * @param type {@code photo}, {@code video} or {@code animated_gif}
 * @param name the last part of its web address
 * @param item the file
 * @param sourceTweet the tweet it comes from, null when it was posted first here
 * @param sourceUser the account of that tweet
 */
record TweetMedia(
        String type,
        String name,
        MediaItem item,
        @Nullable String sourceTweet,
        @Nullable String sourceUser) {
    static TweetMedia photo(String name, MediaItem item) {
        return new TweetMedia("photo", name, item, null, null);
    }

    static TweetMedia film(String name) {
        return new TweetMedia("video", name, MediaItem.video(), null, null);
    }

    static TweetMedia film(String name, MediaItem item) {
        return new TweetMedia("video", name, item, null, null);
    }

    static TweetMedia movingPicture(String name) {
        return new TweetMedia("animated_gif", name, MediaItem.video(), null, null);
    }

    /** From somebody else's tweet. */
    TweetMedia from(String tweet, String user) {
        return new TweetMedia(type, name, item, tweet, user);
    }

    boolean isVideo() {
        return !type.equals("photo");
    }

    /** The address a record gives for the picture, for films that of their still. */
    String address() {
        String still = isVideo() ? name.replaceAll("\\.mp4$", ".jpg") : name;
        return "https://pbs.twimg.com/media/" + still;
    }

    /** The address of the film itself, with what follows its name. */
    String filmAddress() {
        return type.equals("animated_gif")
                ? "https://video.twimg.com/tweet_video/" + name
                : "https://video.twimg.com/ext_tw_video/77/pu/vid/720x720/" + name + "?tag=10";
    }
}
