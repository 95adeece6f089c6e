package org.sightline.archive.twitter;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys of records that have been described; any other is counted and reported. */
final class TwitterKeys {

    private static final Set<String> TWEET_FIELDS = Set.of(
            "id",
            "id_str",
            "created_at",
            "full_text",
            "text",
            "truncated",
            "lang",
            "source",
            "display_text_range.*",
            "favorite_count",
            "favorited",
            "retweet_count",
            "retweeted",
            "retweeted_status.*",
            "possibly_sensitive",
            "in_reply_to_status_id",
            "in_reply_to_status_id_str",
            "in_reply_to_user_id",
            "in_reply_to_user_id_str",
            "in_reply_to_screen_name",
            "coordinates.*",
            "geo.*",
            "place.*",
            "entities.*",
            "extended_entities.*",
            "edit_info.*",
            "contributors.*",
            "user.*",
            "community_id",
            "community_id_str",
            "deleted_at",
            "withheld_copyright",
            "withheld_in_countries.*",
            "withheld_scope",
            "scopes.*");

    /** With or without the wrapper that came in 2020. */
    static final Set<String> TWEET = Stream.concat(
                    TWEET_FIELDS.stream(),
                    Stream.concat(Stream.of("tweet"), TWEET_FIELDS.stream().map(field -> "tweet." + field)))
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> CONVERSATION = Set.of(
            "dmConversation",
            "dmConversation.conversationId",
            "dmConversation.name",
            "dmConversation.messages",
            "dmConversation.messages.messageCreate",
            "dmConversation.messages.messageCreate.id",
            "dmConversation.messages.messageCreate.senderId",
            "dmConversation.messages.messageCreate.recipientId",
            "dmConversation.messages.messageCreate.createdAt",
            "dmConversation.messages.messageCreate.text",
            "dmConversation.messages.messageCreate.mediaUrls.*",
            "dmConversation.messages.messageCreate.urls.*",
            "dmConversation.messages.messageCreate.reactions.*",
            "dmConversation.messages.messageCreate.editHistory.*",
            "dmConversation.messages.welcomeMessageCreate.*",
            "dmConversation.messages.joinConversation.*",
            "dmConversation.messages.participantsJoin.*",
            "dmConversation.messages.participantsLeave.*",
            "dmConversation.messages.conversationNameUpdate.*");

    private static final Set<String> PROFILE_FIELDS = Set.of("avatarMediaUrl", "headerMediaUrl", "description.*");

    static final Set<String> PROFILE = Stream.concat(
                    PROFILE_FIELDS.stream(),
                    Stream.concat(Stream.of("profile"), PROFILE_FIELDS.stream().map(field -> "profile." + field)))
            .collect(Collectors.toUnmodifiableSet());

    private TwitterKeys() {}
}
