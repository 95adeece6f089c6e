package org.sightline.samples.twitter;

import java.util.List;
import org.sightline.samples.JsonObject;

/** Writes tweets as records. */
final class TweetRecords {
    private TweetRecords() {}

    static JsonObject tweet(Tweet tweet) {
        List<JsonObject> media =
                tweet.media().stream().map(each -> media(tweet, each)).toList();
        JsonObject entities = new JsonObject()
                .with("hashtags", List.of())
                .with("user_mentions", List.of())
                .with("urls", List.of());
        return new JsonObject()
                .with(
                        "edit_info",
                        new JsonObject().with("initial", new JsonObject().with("editTweetIds", tweet.versions())))
                .with("retweeted", false)
                .with("entities", entities)
                .with("id_str", tweet.id())
                .with("id", tweet.id())
                .with("favorite_count", "0")
                .with("possibly_sensitive", false)
                .with("created_at", tweet.date())
                .with("full_text", tweet.escapedText())
                .with("in_reply_to_status_id_str", tweet.repliesTo())
                .with("lang", "de")
                .with("extended_entities", media.isEmpty() ? null : new JsonObject().with("media", media));
    }

    private static JsonObject media(Tweet tweet, TweetMedia medium) {
        JsonObject record = new JsonObject()
                .with("expanded_url", "https://twitter.com/zoe_beispiel/status/" + tweet.id() + "/photo/1")
                .with("source_status_id", medium.sourceTweet())
                .with("source_status_id_str", medium.sourceTweet())
                .with("source_user_id", medium.sourceUser())
                .with("source_user_id_str", medium.sourceUser())
                .with("url", "https://t.co/x")
                .with("media_url", medium.address().replace("https:", "http:"))
                .with("media_url_https", medium.address())
                .with("id_str", "9" + tweet.id())
                .with("type", medium.type());
        if (medium.isVideo()) {
            boolean moving = medium.type().equals("animated_gif");
            JsonObject best = new JsonObject()
                    .with("bitrate", moving ? "0" : "832000")
                    .with("content_type", "video/mp4")
                    .with("url", medium.filmAddress());
            JsonObject smaller = new JsonObject()
                    .with("bitrate", "256000")
                    .with("content_type", "video/mp4")
                    .with("url", medium.filmAddress().replace(medium.name(), "small.mp4"));
            JsonObject playlist = new JsonObject()
                    .with("content_type", "application/x-mpegURL")
                    .with("url", "https://video.twimg.com/ext_tw_video/77/pu/pl/list.m3u8");
            record.with(
                    "video_info",
                    new JsonObject().with("variants", moving ? List.of(best) : List.of(playlist, smaller, best)));
        }
        return record;
    }
}
