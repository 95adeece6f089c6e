package org.sightline.archive.twitter;

import java.util.List;
import java.util.regex.Pattern;
import org.sightline.model.AppearanceKind;

/** What a list of an export holds, by its file's name, and the folders in which the media of that list lie. */
enum TwitterList {
    ACCOUNT("account", AppearanceKind.PROFILE_PICTURE),
    PROTECTED_HISTORY("protected-history", AppearanceKind.POST),
    PROFILE("profile", AppearanceKind.PROFILE_PICTURE, "profile_media"),
    TWEETS("tweets?", AppearanceKind.POST, "tweets_media", "tweet_media"),
    CIRCLE("twitter-circle-tweet", AppearanceKind.POST, "twitter_circle_tweet_media"),
    COMMUNITY("community-tweet", AppearanceKind.GROUP_POST, "community_tweet_media"),
    DELETED("deleted-tweets?", AppearanceKind.DELETED, "deleted_tweets_media", "deleted_tweet_media"),
    MESSAGES("direct-messages?", AppearanceKind.MESSAGE, "direct_messages_media", "direct_message_media"),
    GROUP_MESSAGES(
            "direct-messages?-group",
            AppearanceKind.MESSAGE,
            "direct_messages_group_media",
            "direct_message_group_media",
            "direct_messages_media"),
    /** A month of an archive until 2018. */
    MONTH("js/tweets/\\d{4}_\\d{2}", AppearanceKind.POST);

    private final Pattern file;
    private final AppearanceKind kind;
    private final List<String> mediaFolders;

    TwitterList(String file, AppearanceKind kind, String... mediaFolders) {
        this.file = Pattern.compile("^(data/)?" + file + "(-part\\d+)?\\.js$");
        this.kind = kind;
        this.mediaFolders = List.of(mediaFolders);
    }

    boolean holds(String path) {
        return file.matcher(path).matches();
    }

    AppearanceKind kind() {
        return kind;
    }

    /** By their newer name first. */
    List<String> mediaFolders() {
        return mediaFolders;
    }

    boolean isOfTweets() {
        return switch (this) {
            case TWEETS, CIRCLE, COMMUNITY, DELETED, MONTH -> true;
            case ACCOUNT, PROTECTED_HISTORY, PROFILE, MESSAGES, GROUP_MESSAGES -> false;
        };
    }
}
