package org.sightline.samples.twitter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.others.Times;

/**
 * A tweet.
 *
 * @param id its number
 * @param time epoch seconds, null when its date says nothing
 * @param date the date as it is written
 * @param text its words, not yet escaped
 * @param repliesTo the tweet it replies to
 * @param versions the numbers of all its versions when it was edited
 * @param media its photos and films
 */
record Tweet(
        String id,
        @Nullable Long time,
        String date,
        String text,
        @Nullable String repliesTo,
        List<String> versions,
        List<TweetMedia> media) {
    private static final String DATE = "EEE MMM dd HH:mm:ss '+0000' yyyy";

    static Tweet of(String id, long time, String text, TweetMedia... media) {
        return new Tweet(id, time, Times.format(time, DATE), text, null, List.of(id), List.of(media));
    }

    /** With a date that says nothing. */
    Tweet dated(String words) {
        return new Tweet(id, null, words, text, repliesTo, versions, media);
    }

    /** An answer to another tweet. */
    Tweet replyTo(String tweet) {
        return new Tweet(id, time, date, text, tweet, versions, media);
    }

    /** One of several versions. */
    Tweet versions(String... ids) {
        return new Tweet(id, time, date, text, repliesTo, List.of(ids), media);
    }

    /** The words as they are written. */
    String escapedText() {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
