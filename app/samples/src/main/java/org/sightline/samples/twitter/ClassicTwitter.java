package org.sightline.samples.twitter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sightline.samples.AccountState;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.EvidenceKind;
import org.sightline.samples.ExpectedAccount;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExpectedEvidence;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MetaJson;
import org.sightline.samples.others.Csv;
import org.sightline.samples.others.ExportAssembly;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.Times;

/** Builds an archive as it was until 2018: a file of tweets a month, and addresses in place of pictures. */
final class ClassicTwitter {
    private static final String HANDLE = "zoe_beispiel";

    private final boolean isProtected;
    private final String datePattern;
    private final ExportAssembly assembly = new ExportAssembly("twitter");

    /** Dates by a pattern of {@link java.time.format.DateTimeFormatter}. */
    ClassicTwitter(boolean isProtected, String datePattern) {
        this.isProtected = isProtected;
        this.datePattern = datePattern;
    }

    /** The archive with these tweets, each with addresses of pictures. */
    OtherExport with(Tweet... tweets) {
        Map<String, List<Tweet>> months = new TreeMap<>();
        Csv table = Csv.of("tweet_id", "timestamp", "text");
        for (Tweet tweet : tweets) {
            long time = timeOf(tweet);
            months.computeIfAbsent(Times.format(time, "yyyy_MM"), month -> new ArrayList<>())
                    .add(tweet);
            table.row(tweet.id(), Times.format(time, datePattern), tweet.text());
        }
        List<JsonObject> index = new ArrayList<>();
        months.forEach((month, each) -> {
            String file = "data/js/tweets/" + month + ".js";
            List<JsonObject> records =
                    each.stream().map(tweet -> record(tweet, file)).toList();
            assembly.files().text(file, "Grailbird.data.tweets_" + month + " = \n " + MetaJson.text(records));
            index.add(new JsonObject()
                    .with("file_name", file)
                    .with("var_name", "tweets_" + month)
                    .with("tweet_count", records.size()));
        });
        details(
                "payload_details",
                new JsonObject().with("tweets", tweets.length).with("lang", "de"));
        details(
                "user_details",
                new JsonObject()
                        .with("screen_name", HANDLE)
                        .with("full_name", "Zoë Beispiel")
                        .with("id", TwitterArchive.OWNER));
        details("tweet_index", index);
        assembly.files().text("tweets.csv", table.text());
        AccountState state = isProtected ? AccountState.PRIVATE : AccountState.PUBLIC;
        String anyFile = "data/js/tweets/" + months.keySet().iterator().next() + ".js";
        assembly.account(new ExpectedAccount("twitter", HANDLE, state, flag(anyFile), List.of()));
        return assembly.finish(part -> part == 0 ? "tweets" : "tweets-" + part);
    }

    private JsonObject record(Tweet tweet, String file) {
        assembly.countPost();
        List<JsonObject> media = new ArrayList<>();
        for (TweetMedia medium : tweet.media()) {
            MediaItem item = medium.item();
            media.add(new JsonObject()
                    .with("id_str", "9" + tweet.id())
                    .with("media_url", medium.address())
                    .with("media_url_https", medium.address()));
            ExpectedAudience audience = ExpectedAudience.recorded(
                    isProtected ? AudienceWord.FOLLOWERS : AudienceWord.PUBLIC,
                    AudienceRule.TWITTER_EMBEDDED_FLAG,
                    file,
                    "protected",
                    String.valueOf(isProtected));
            assembly.expect(assembly.draft(medium.address(), AppearanceKind.POST, timeOf(tweet), item)
                    .text(tweet.text())
                    .listedIn(file, isProtected ? audience : audience.orAlso(AudienceWord.UNKNOWN)));
        }
        return new JsonObject()
                .with("source", "web")
                .with("entities", new JsonObject().with("media", media))
                .with("id_str", tweet.id())
                .with("id", Long.parseLong(tweet.id()))
                .with("text", tweet.escapedText())
                .with("created_at", Times.format(timeOf(tweet), datePattern))
                .with(
                        "user",
                        new JsonObject()
                                .with("name", "Zoë Beispiel")
                                .with("screen_name", HANDLE)
                                .with("protected", isProtected)
                                .with("id_str", TwitterArchive.OWNER));
    }

    private void details(String name, Object content) {
        assembly.files().text("data/js/" + name + ".js", "var " + name + " = " + MetaJson.text(content));
    }

    private ExpectedEvidence flag(String file) {
        return new ExpectedEvidence(EvidenceKind.ACCOUNT, file, "protected", String.valueOf(isProtected));
    }

    private static long timeOf(Tweet tweet) {
        Long time = tweet.time();
        if (time == null) {
            throw new IllegalArgumentException("A file a month needs a time");
        }
        return time;
    }
}
