package org.sightline.samples.twitter;

import static org.sightline.samples.twitter.TwitterArchive.OTHER;
import static org.sightline.samples.twitter.TwitterArchive.OWNER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.MediaItem;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.OtherVariant;

/** Every form of Twitter's archives. */
public final class TwitterVariants {
    private static final String PLATFORM = "twitter";
    private static final long SUMMER = 1_500_000_000L;
    private static final long LAST_MONTH = 1_764_500_000L;

    private final SmallPhotos photos;
    private final List<OtherVariant> variants = new ArrayList<>();

    private TwitterVariants(SmallPhotos photos) {
        this.photos = photos;
    }

    /** All of them, over these photos. */
    public static List<OtherVariant> all(SmallPhotos photos) {
        TwitterVariants all = new TwitterVariants(photos);
        all.addCurrent();
        all.addProtections();
        all.addOlder();
        return List.copyOf(all.variants);
    }

    private void addCurrent() {
        described("current", () -> current(TwitterEra.DATA_2022).finish());
        described(
                "current, hidden in a plain folder",
                () -> current(TwitterEra.DATA_ALONE).finish());
        described("current, tweets in three parts", this::inParts);
        described("circle, community and deleted tweets", this::limited);
        described("retweets and quoted pictures", this::retweets);
        described("edited, undated and missing", this::oddities);
        described("messages", this::messages);
        described("messages in two parts", () -> {
            SmallPhotos own = photos.fromStart();
            return archive(List.of())
                    .conversation(false, 0, DirectMessage.of("2002", OTHER, SUMMER + 9, "Da", photo(own, "Dm2")))
                    .conversation(false, 1, DirectMessage.of("2001", OWNER, SUMMER, "Hier", photo(own, "Dm1")))
                    .finish();
        });
        described("profile only", () -> {
            SmallPhotos own = photos.fromStart();
            return archive(List.of()).profile(own.next(), own.next()).finish();
        });
        described(
                "empty lists",
                () -> archive(List.of())
                        .tweets(TweetList.TWEETS, 0)
                        .tweets(TweetList.DELETED, 0)
                        .finish());
        unverified("long tweets", "the key of the long words", this::longTweets);
        unverified("pictures of other folders", "the lists that name them, so they count as unlisted", this::others);
    }

    private void addProtections() {
        protections("protected", List.of(new Protection(LAST_MONTH, true)));
        protections("no longer protected", List.of(new Protection(LAST_MONTH, false)));
        protections(
                "protected again",
                List.of(
                        new Protection(LAST_MONTH, true),
                        new Protection(LAST_MONTH - 2_000_000, false),
                        new Protection(LAST_MONTH - 3_000_000, true)));
        protections(
                "protected for a while",
                List.of(new Protection(LAST_MONTH - 3_000_000, true), new Protection(LAST_MONTH, false)));
        protections("nothing protected", List.of());
        protections("no history of protections", null);
    }

    private void addOlder() {
        described("of 2020", () -> old(TwitterEra.DATA_2020).finish());
        described("of 2018, at the root", () -> old(TwitterEra.ROOT_2018).finish());
        unverified(
                "of 2018, media in zips",
                "the names of the inner zips and that they hold no folders",
                () -> old(TwitterEra.ROOT_2018, true).finish());
        for (boolean isProtected : List.of(false, true)) {
            String state = isProtected ? "protected" : "public";
            unverified(
                    "classic, " + state + ", long dates",
                    "dates written as in later archives, the names of variables but those of tweets",
                    () -> classic(isProtected, "EEE MMM dd HH:mm:ss '+0000' yyyy"));
            unverified(
                    "classic, " + state + ", plain dates",
                    "dates written as numbers, the names of variables but those of tweets",
                    () -> classic(isProtected, "yyyy-MM-dd HH:mm:ss '+0000'"));
        }
    }

    private TwitterArchive current(TwitterEra era) {
        SmallPhotos own = photos.fromStart();
        return new TwitterArchive(era, List.of())
                .tweets(
                        TweetList.TWEETS,
                        0,
                        Tweet.of("1001", SUMMER, "Zwei Fotos 🎈 & <mehr>", photo(own, "Abc-1"), photo(own, "Abc_2")),
                        Tweet.of("1002", SUMMER + 100, "Ein Film", TweetMedia.film("film1.mp4")),
                        Tweet.of("1003", SUMMER + 200, "Bewegt", TweetMedia.movingPicture("Gif1.mp4")),
                        Tweet.of("1004", SUMMER + 300, "Nur Text"),
                        Tweet.of("1005", SUMMER + 400, "@bo_sample Hier", photo(own, "Reply1"))
                                .replyTo("77"))
                .profile(own.next(), own.next())
                .conversation(false, 0, DirectMessage.of("2001", OWNER, SUMMER, "Hier", photo(own, "Dm1")))
                .unlisted("tweets_media", "1999-Orphan1.jpg", own.next());
    }

    private OtherExport inParts() {
        SmallPhotos own = photos.fromStart();
        return archive(List.of())
                .tweets(TweetList.TWEETS, 0, Tweet.of("1003", SUMMER + 200, "Drei", photo(own, "Part0")))
                .tweets(TweetList.TWEETS, 1, Tweet.of("1001", SUMMER, "Eins", photo(own, "Part1")))
                .tweets(TweetList.TWEETS, 2, Tweet.of("1002", SUMMER + 100, "Zwei", photo(own, "Part2")))
                .finish();
    }

    private OtherExport limited() {
        SmallPhotos own = photos.fromStart();
        return archive(List.of())
                .tweets(TweetList.TWEETS, 0, Tweet.of("1001", SUMMER, "Für alle", photo(own, "All1")))
                .tweets(TweetList.CIRCLE, 0, Tweet.of("1002", SUMMER, "Für wenige", photo(own, "Circle1")))
                .tweets(TweetList.COMMUNITY, 0, Tweet.of("1003", SUMMER, "Für Pflanzen", photo(own, "Plants1")))
                .tweets(TweetList.DELETED, 0, Tweet.of("1004", SUMMER, "Weg", photo(own, "Gone1")))
                .finish();
    }

    private OtherExport retweets() {
        SmallPhotos own = photos.fromStart();
        return archive(List.of())
                .tweets(
                        TweetList.TWEETS,
                        0,
                        Tweet.of(
                                "1001",
                                SUMMER,
                                "RT @bo_sample: Schön",
                                photo(own, "Re1").from("77", OTHER)),
                        Tweet.of(
                                "1002",
                                SUMMER,
                                "RT @bo_sample: Fehlt",
                                missing("Re2").from("78", OTHER)),
                        Tweet.of(
                                "1003",
                                SUMMER,
                                "Von Bo, ohne Zeichen",
                                photo(own, "Re3").from("79", OTHER)),
                        Tweet.of(
                                "1004",
                                SUMMER,
                                "Noch einmal meines",
                                photo(own, "Re4").from("1000", OWNER)),
                        Tweet.of("1005", SUMMER, "Über RT @bo_sample", photo(own, "Re5")))
                .finish();
    }

    private OtherExport oddities() {
        SmallPhotos own = photos.fromStart();
        MediaItem edited = own.next();
        return archive(List.of())
                .tweets(
                        TweetList.TWEETS,
                        0,
                        Tweet.of("1001", SUMMER, "Tippfeler", TweetMedia.photo("Edit1.jpg", edited))
                                .versions("1001", "1002"),
                        Tweet.of("1002", SUMMER + 60, "Tippfehler", TweetMedia.photo("Edit1.jpg", edited))
                                .versions("1001", "1002"),
                        Tweet.of("1003", SUMMER, "Ohne Datum", photo(own, "Odd1"))
                                .dated("gestern 25:61"),
                        Tweet.of("1004", 0, "Vor 2006", photo(own, "Odd2")),
                        Tweet.of("1005", SUMMER, "Fehlt", missing("Odd3"), photo(own, "Odd4")))
                .finish();
    }

    private OtherExport messages() {
        SmallPhotos own = photos.fromStart();
        return archive(List.of())
                .conversation(
                        false,
                        0,
                        DirectMessage.of("2001", OWNER, SUMMER, "Hier", photo(own, "Dm1")),
                        DirectMessage.of("2002", OTHER, SUMMER + 9, "Da", photo(own, "Dm2"), photo(own, "Dm3")),
                        DirectMessage.of("2003", OTHER, SUMMER + 19, "Film", TweetMedia.film("dmfilm.mp4")),
                        DirectMessage.of("2004", OTHER, SUMMER + 29, "Fehlt", missing("Dm4")),
                        DirectMessage.of("2005", OTHER, SUMMER + 39, "Nur Text"))
                .conversation(
                        true,
                        0,
                        DirectMessage.of("3001", OTHER, SUMMER + 49, "An alle", photo(own, "Group1")),
                        DirectMessage.of("3002", OWNER, SUMMER + 59, "Von mir", photo(own, "Group2")))
                .finish();
    }

    private OtherExport longTweets() {
        SmallPhotos own = photos.fromStart();
        return archive(List.of())
                .tweets(TweetList.TWEETS, 0, Tweet.of("1001", SUMMER, "Lang " + "und ".repeat(50), photo(own, "Long1")))
                .notes(Map.of("1001", "Lang " + "und ".repeat(300)))
                .finish();
    }

    private OtherExport others() {
        SmallPhotos own = photos.fromStart();
        return archive(List.of())
                .unlisted("moments_media", "4001-Moment1.jpg", own.next())
                .unlisted("moments_tweets_media", "4002-Moment2.jpg", own.next())
                .unlisted("twitter_article_media", "4003-Article1.jpg", own.next())
                .unlisted("grok_chat_media", "4004-Grok1.jpg", own.next())
                .unlisted("spaces_media", "4005-Space1.jpg", own.next())
                .unlisted("periscope_broadcast_media", "4006-Live1.jpg", own.next())
                .finish();
    }

    private TwitterArchive old(TwitterEra era) {
        return old(era, false);
    }

    private TwitterArchive old(TwitterEra era, boolean zipsMedia) {
        SmallPhotos own = photos.fromStart();
        TwitterArchive archive = new TwitterArchive(era, List.of());
        return (zipsMedia ? archive.zipsMedia() : archive)
                .tweets(
                        TweetList.TWEETS,
                        0,
                        Tweet.of("1001", SUMMER, "Zwei Fotos", photo(own, "Abc1"), photo(own, "Abc2")),
                        Tweet.of("1002", SUMMER + 100, "Ein Film", TweetMedia.film("film1.mp4")))
                .profile(own.next(), own.next())
                .conversation(false, 0, DirectMessage.of("2001", OTHER, SUMMER, "Hier", photo(own, "Dm1")))
                .conversation(true, 0, DirectMessage.of("3001", OWNER, SUMMER, "Alle", photo(own, "Group1")));
    }

    private OtherExport classic(boolean isProtected, String datePattern) {
        return new ClassicTwitter(isProtected, datePattern)
                .with(
                        Tweet.of("1001", 1_462_104_000L, "Ein Bild & <mehr>", missing("Old1")),
                        Tweet.of("1002", 1_462_190_400L, "Nur Text"),
                        Tweet.of("1003", 1_467_374_400L, "Zwei", missing("Old2"), missing("Old3")));
    }

    private void protections(String name, @Nullable List<Protection> protections) {
        described(name, () -> {
            SmallPhotos own = photos.fromStart();
            return archive(protections)
                    .tweets(
                            TweetList.TWEETS,
                            0,
                            Tweet.of("1001", SUMMER, "Lange her", photo(own, "Then1")),
                            Tweet.of("1002", LAST_MONTH - 2_500_000, "Dazwischen", photo(own, "Then2")),
                            Tweet.of("1003", LAST_MONTH + 1_000_000, "Danach", photo(own, "Then3")))
                    .profile(own.next(), own.next())
                    .finish();
        });
    }

    private static TwitterArchive archive(@Nullable List<Protection> protections) {
        return new TwitterArchive(TwitterEra.DATA_2022, protections);
    }

    private static TweetMedia photo(SmallPhotos photos, String name) {
        return TweetMedia.photo(name + ".jpg", photos.next());
    }

    private static TweetMedia missing(String name) {
        return TweetMedia.photo(name + ".jpg", MediaItem.missingPhoto());
    }

    private void described(String name, Supplier<OtherExport> builder) {
        variants.add(OtherVariant.described(PLATFORM, name, builder));
    }

    private void unverified(String name, String inferred, Supplier<OtherExport> builder) {
        variants.add(OtherVariant.unverified(PLATFORM, name, inferred, builder));
    }
}
