package org.sightline.samples.twitter;

import java.util.List;

/**
 * A message.
 *
 * @param id its number
 * @param sender the account that sent it
 * @param time epoch seconds
 * @param text its words
 * @param media its photos and films
 */
record DirectMessage(String id, String sender, long time, String text, List<TweetMedia> media) {
    static DirectMessage of(String id, String sender, long time, String text, TweetMedia... media) {
        return new DirectMessage(id, sender, time, text, List.of(media));
    }

    /** The address of a medium as a record has it. */
    String address(TweetMedia medium) {
        return "https://ton.twitter.com/dm/" + id + "/7" + id + "/" + medium.name();
    }
}
