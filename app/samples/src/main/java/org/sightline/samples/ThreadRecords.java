package org.sightline.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes conversations. */
final class ThreadRecords {
    private final MediaRecords media;
    private final MediaPaths paths;
    private final String ownerName;

    ThreadRecords(MediaRecords media, MediaPaths paths, String ownerName) {
        this.media = media;
        this.paths = paths;
        this.ownerName = ownerName;
    }

    /** The files of a conversation: the newest message is the first of the first file. */
    List<JsonObject> files(MessageThread thread, int messagesPerFile) {
        List<JsonObject> messages = thread.messages().stream()
                .sorted(Comparator.comparingLong(MessageThread.Message::timestampMilliseconds)
                        .reversed())
                .map(this::message)
                .toList();
        List<JsonObject> files = new ArrayList<>();
        for (List<JsonObject> page : Pages.of(messages, messagesPerFile)) {
            files.add(file(thread, page));
        }
        return files;
    }

    private JsonObject file(MessageThread thread, List<JsonObject> messages) {
        List<JsonObject> participants = new ArrayList<>();
        thread.others().forEach(name -> participants.add(new JsonObject().with("name", name)));
        participants.add(new JsonObject().with("name", ownerName));
        MediaItem image = thread.image();
        return new JsonObject()
                .with("participants", participants)
                .with("messages", messages)
                .with("title", thread.title())
                .with("is_still_participant", true)
                .with("thread_path", paths.of(thread))
                .with("image", image == null ? null : media.shortMedia(image, null))
                .with("magic_words", List.of());
    }

    private JsonObject message(MessageThread.Message message) {
        long seconds = message.timestampMilliseconds() / 1000;
        String sender = message.sender();
        MediaItem sticker = message.sticker();
        JsonObject record = new JsonObject()
                .with("sender_name", sender == null ? ownerName : sender)
                .with("timestamp_ms", message.timestampMilliseconds())
                .with("content", message.text());
        if (message.asFiles()) {
            record.with("files", listings(message.media(), seconds));
        } else {
            record.with(
                            "photos",
                            listings(
                                    message.media().stream()
                                            .filter(item -> !item.isVideo())
                                            .toList(),
                                    seconds))
                    .with(
                            "videos",
                            listings(
                                    message.media().stream()
                                            .filter(MediaItem::isVideo)
                                            .toList(),
                                    seconds));
        }
        if (sticker != null) {
            record.with(
                    "sticker", new JsonObject().with("uri", paths.of(sticker)).with("ai_stickers", List.of()));
        }
        return media.addUnknownKeys(record.with("is_unsent", false));
    }

    private @Nullable List<JsonObject> listings(List<MediaItem> items, long seconds) {
        return items.isEmpty()
                ? null
                : items.stream().map(item -> media.shortMedia(item, seconds)).toList();
    }
}
