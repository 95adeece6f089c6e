package org.sightline.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes conversations. */
public final class ThreadRecords {
    private final UnaryOperator<JsonObject> finish;
    private final MediaUris paths;
    private final String ownerName;

    /**
     * @param finish completes each message, such as with invented keys
     */
    public ThreadRecords(MediaUris paths, String ownerName, UnaryOperator<JsonObject> finish) {
        this.finish = finish;
        this.paths = paths;
        this.ownerName = ownerName;
    }

    /** The files of a conversation: the newest message is the first of the first file. */
    public List<JsonObject> files(MessageThread thread, int messagesPerFile) {
        List<JsonObject> files = new ArrayList<>();
        for (List<MessageThread.Message> page : pages(thread, messagesPerFile)) {
            files.add(file(thread, page.stream().map(this::message).toList()));
        }
        return files;
    }

    /** The messages of each file. */
    public static List<List<MessageThread.Message>> pages(MessageThread thread, int messagesPerFile) {
        List<MessageThread.Message> messages = thread.messages().stream()
                .sorted(Comparator.comparingLong(MessageThread.Message::timestampMilliseconds)
                        .reversed())
                .toList();
        return Pages.of(messages, messagesPerFile);
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
                .with("image", image == null ? null : listing(image, null))
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
        MediaItem voice = message.voice();
        if (voice != null) {
            record.with("audio_files", listings(List.of(voice), seconds));
        }
        if (sticker != null) {
            record.with(
                    "sticker", new JsonObject().with("uri", paths.of(sticker)).with("ai_stickers", List.of()));
        }
        return finish.apply(record.with("is_unsent", false));
    }

    private @Nullable List<JsonObject> listings(List<MediaItem> items, long seconds) {
        return items.isEmpty()
                ? null
                : items.stream().map(item -> listing(item, seconds)).toList();
    }

    private JsonObject listing(MediaItem item, @Nullable Long otherwiseCreatedAt) {
        return new JsonObject()
                .with("uri", paths.of(item))
                .with("creation_timestamp", item.createdAtOr(otherwiseCreatedAt));
    }
}
