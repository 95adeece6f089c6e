package org.sightline.samples.twitter;

import org.sightline.samples.AppearanceKind;

/** The lists that hold tweets. */
enum TweetList {
    TWEETS("tweets", "tweets_media", "tweet_media", AppearanceKind.POST),
    CIRCLE("twitter-circle-tweet", "twitter_circle_tweet_media", "twitter_circle_tweet_media", AppearanceKind.POST),
    COMMUNITY("community-tweet", "community_tweet_media", "community_tweet_media", AppearanceKind.GROUP_POST),
    DELETED("deleted-tweets", "deleted_tweets_media", "deleted_tweets_media", AppearanceKind.TRASH);

    private final String file;
    private final String folder;
    private final String oldFolder;
    private final AppearanceKind kind;

    TweetList(String file, String folder, String oldFolder, AppearanceKind kind) {
        this.file = file;
        this.folder = folder;
        this.oldFolder = oldFolder;
        this.kind = kind;
    }

    /** The name of the file, without part and extension. */
    String file(TwitterEra era) {
        return this == TWEETS ? era.tweets() : file;
    }

    /** The folder of its media. */
    String folder(TwitterEra era) {
        return era.path(era.isRecent() ? folder : oldFolder);
    }

    /** What its photos are. */
    AppearanceKind kind() {
        return kind;
    }
}
