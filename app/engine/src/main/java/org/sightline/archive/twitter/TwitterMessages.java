package org.sightline.archive.twitter;

import org.jspecify.annotations.Nullable;
import org.sightline.archive.ExportSink;
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Owner;
import tools.jackson.databind.JsonNode;

/** Direct messages: what is on them went to those who take part. */
final class TwitterMessages {

    private final ExportSink sink;
    private final KeyCensus census;
    private final TwitterAccount account;
    private final TwitterMedia media;

    TwitterMessages(ExportSink sink, KeyCensus census, TwitterAccount account, TwitterMedia media) {
        this.sink = sink;
        this.census = census;
        this.account = account;
        this.media = media;
    }

    void take(TwitterList list, String file, JsonNode record) {
        census.check(record, TwitterKeys.CONVERSATION);
        for (JsonNode entry : JsonValues.each(record.path("dmConversation").path("messages"))) {
            JsonNode message = entry.path("messageCreate");
            census.id(message.path("id"), "messageCreate.id");
            JsonNode addresses = message.path("mediaUrls");
            if (!addresses.isArray()) {
                census.objects(addresses, "messageCreate.mediaUrls");
            }
            for (JsonNode address : addresses) {
                census.text(address, "messageCreate.mediaUrls");
                if (address.isString() && !TwitterMedia.isVideo(address.asString())) {
                    picture(list, file, message, address.asString());
                }
            }
        }
    }

    private void picture(TwitterList list, String file, JsonNode message, String address) {
        sink.appearance(Appearance.builder(list.kind(), media.path(list, JsonValues.id(message, "id"), address))
                .owner(owner(JsonValues.id(message, "senderId")))
                .postedAt(TwitterTime.of(JsonValues.text(message, "createdAt")))
                .caption(JsonValues.text(message, "text"))
                .audience(Audience.RECIPIENTS, Evidence.implied(file, "mediaUrls"))
                .build());
    }

    /** Without the account nobody knows whose messages these are; they must not drop out as somebody else's. */
    private Owner owner(@Nullable String sender) {
        return account.id() == null || account.id().equals(sender) ? Owner.SELF : Owner.OTHER;
    }
}
