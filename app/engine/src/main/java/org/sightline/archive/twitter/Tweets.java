package org.sightline.archive.twitter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ExportSink;
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Coordinates;
import org.sightline.model.Evidence;
import org.sightline.model.Owner;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Turns posts into appearances of the pictures on them. Of one archive. */
final class Tweets {

    private static final String REPOST = "RT @";

    private final ExportSink sink;
    private final KeyCensus census;
    private final TwitterAccount account;
    private final TwitterMedia media;

    Tweets(ExportSink sink, KeyCensus census, TwitterAccount account, TwitterMedia media) {
        this.sink = sink;
        this.census = census;
        this.account = account;
        this.media = media;
    }

    void take(TwitterList list, String file, JsonNode record) {
        census.check(record, TwitterKeys.TWEET);
        JsonNode tweet = record.path("tweet").isObject() ? record.path("tweet") : record;
        census.id(tweet.path("id_str"), "id_str");
        String number = JsonValues.id(tweet, "id_str");
        number = number == null ? JsonValues.id(tweet, "id") : number;
        String raw = JsonValues.text(tweet, "full_text");
        raw = raw == null ? JsonValues.text(tweet, "text") : raw;
        boolean repost = (raw != null && raw.startsWith(REPOST))
                || tweet.path("retweeted_status").isObject();
        for (JsonNode one : media(tweet)) {
            String path = isPicture(one) ? media.path(list, number, address(one)) : media.video(list, number, one);
            if (path != null || isPicture(one)) {
                medium(list, file, tweet, number, caption(raw), repost || isFromAnother(one, number), path);
            }
        }
    }

    /** All media stand in the extended list, and the first ones in the other, too. */
    private List<JsonNode> media(JsonNode tweet) {
        List<JsonNode> media = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (String entities : new String[] {"extended_entities", "entities"}) {
            census.objects(tweet.path(entities), entities);
            census.objects(tweet.path(entities).path("media"), entities + ".media");
            for (JsonNode one : JsonValues.each(tweet.path(entities).path("media"))) {
                checkVideo(one, entities);
                if (one.isObject() && !one.isEmpty() && addresses.add(String.valueOf(address(one)))) {
                    media.add(one);
                }
            }
        }
        return media;
    }

    /** What names a video's files. */
    private void checkVideo(JsonNode medium, String entities) {
        if (medium.has("video_info")) {
            String path = entities + ".media.video_info";
            census.objects(medium.path("video_info"), path);
            census.objects(medium.path("video_info").path("variants"), path + ".variants");
            for (JsonNode variant : JsonValues.each(medium.path("video_info").path("variants"))) {
                if (variant.has("url")) {
                    census.text(variant.path("url"), path + ".variants.url");
                }
            }
        }
    }

    private static boolean isPicture(JsonNode medium) {
        String type = JsonValues.text(medium, "type");
        return !medium.has("video_info") && (type == null || type.equals("photo"));
    }

    private static @Nullable String address(JsonNode medium) {
        String secure = JsonValues.text(medium, "media_url_https");
        return secure == null ? JsonValues.text(medium, "media_url") : secure;
    }

    /** A medium that was first posted with another post by another account was taken from there. */
    private boolean isFromAnother(JsonNode medium, @Nullable String number) {
        String post = JsonValues.id(medium, "source_status_id_str");
        post = post == null ? JsonValues.id(medium, "source_status_id") : post;
        String user = JsonValues.id(medium, "source_user_id_str");
        user = user == null ? JsonValues.id(medium, "source_user_id") : user;
        if (user != null && account.id() != null) {
            return !user.equals(account.id());
        }
        return post != null && !post.equals(number);
    }

    private static @Nullable String caption(@Nullable String raw) {
        return raw == null ? null : KeptText.of(Parser.unescapeEntities(raw, false));
    }

    /** @param path of its file; null where its address has no name */
    private void medium(
            TwitterList list,
            String file,
            JsonNode tweet,
            @Nullable String number,
            @Nullable String caption,
            boolean others,
            @Nullable String path) {
        Timestamp posted = TwitterTime.of(JsonValues.text(tweet, "created_at"));
        Appearance.Builder appearance = Appearance.builder(list.kind(), path)
                .owner(others ? Owner.OTHER : Owner.SELF)
                .postedAt(posted)
                .caption(caption)
                .permalink(permalink(number))
                .place(JsonValues.text(tweet.path("place"), "full_name"))
                .recorded(new RecordedMetadata(null, coordinates(tweet), null));
        switch (list) {
            case CIRCLE -> appearance.audience(Audience.CUSTOM, Evidence.implied(file, "tweet"));
            case COMMUNITY -> appearance.audience(Audience.UNKNOWN, Evidence.listedIn(file));
            case DELETED ->
                appearance
                        .audience(Audience.ONLY_ME, Evidence.implied(file, "tweet"))
                        .earlierAudienceUnknown();
            default -> account.audience(appearance, file, posted);
        }
        sink.appearance(appearance.build());
    }

    private @Nullable String permalink(@Nullable String number) {
        boolean digits = number != null && number.chars().allMatch(Character::isDigit);
        return digits && account.handle() != null && account.handle().matches("\\w{1,20}")
                ? "https://twitter.com/" + account.handle() + "/status/" + number
                : null;
    }

    /** Longitude comes first, and both are text. */
    private static @Nullable Coordinates coordinates(JsonNode tweet) {
        JsonNode pair = tweet.path("coordinates").path("coordinates");
        if (!pair.isArray() || pair.size() != 2) {
            return null;
        }
        try {
            double longitude = Double.parseDouble(pair.get(0).asString(""));
            double latitude = Double.parseDouble(pair.get(1).asString(""));
            return Coordinates.of(latitude, longitude).orElse(null);
        } catch (NumberFormatException notNumbers) {
            return null;
        }
    }
}
