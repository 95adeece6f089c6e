package org.sightline.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A conversation. Messages may be added in any order; the export lists the newest first. */
public final class MessageThread {
    private final String title;
    private final List<String> others;
    private final List<Message> messages = new ArrayList<>();
    private ThreadFolder folder = ThreadFolder.INBOX;
    private @Nullable MediaItem image;

    /**
     * A message; the sender is null for the owner of the export, the time is in milliseconds.
     *
     * @param voice a voice note, which is no photo and no video whatever the ending of its file
     */
    public record Message(
            long timestampMilliseconds,
            @Nullable String sender,
            @Nullable String text,
            List<MediaItem> media,
            boolean asFiles,
            @Nullable MediaItem sticker,
            @Nullable MediaItem voice) {}

    private MessageThread(String title, List<String> others) {
        this.title = title;
        this.others = others;
    }

    /** A conversation with one person. */
    public static MessageThread with(String name) {
        return new MessageThread(name, List.of(name));
    }

    /** A conversation of several people, the owner not named. */
    public static MessageThread group(String title, String... names) {
        return new MessageThread(title, List.of(names));
    }

    /** The folder, the inbox if not said. */
    public MessageThread in(ThreadFolder where) {
        folder = where;
        return this;
    }

    /** The picture of the conversation, kept in the folder of all conversations' photos. */
    public MessageThread image(MediaItem photo) {
        image = photo;
        return this;
    }

    /** A message of the owner, at an epoch second. */
    public MessageThread sent(long epochSeconds, String text, MediaItem... media) {
        return add(epochSeconds, null, text, media, false, null, null);
    }

    /** A message of somebody else, at an epoch second. */
    public MessageThread received(long epochSeconds, String sender, String text, MediaItem... media) {
        return add(epochSeconds, sender, text, media, false, null, null);
    }

    /** Photos of the owner that are listed as files, as happens with some. */
    public MessageThread sentAsFiles(long epochSeconds, MediaItem... media) {
        return add(epochSeconds, null, null, media, true, null, null);
    }

    /** A sticker of the owner, which is a picture file but no photo. */
    public MessageThread sticker(long epochSeconds, MediaItem sticker) {
        return add(epochSeconds, null, null, new MediaItem[0], false, sticker, null);
    }

    /** A voice note of somebody else, which lies in a file with the ending of a video. */
    public MessageThread voiceNote(long epochSeconds, String sender, MediaItem voice) {
        return add(epochSeconds, sender, null, new MediaItem[0], false, null, voice);
    }

    private MessageThread add(
            long epochSeconds,
            @Nullable String sender,
            @Nullable String text,
            MediaItem[] media,
            boolean asFiles,
            @Nullable MediaItem sticker,
            @Nullable MediaItem voice) {
        // Milliseconds that are not a whole second show whether a reader rounds the way it should: down.
        long milliseconds = epochSeconds * 1000 + 789;
        messages.add(new Message(milliseconds, sender, text, List.of(media), asFiles, sticker, voice));
        return this;
    }

    /** The name of the conversation. */
    public String title() {
        return title;
    }

    /** The other people. */
    public List<String> others() {
        return others;
    }

    /** The folder that holds it. */
    public ThreadFolder folder() {
        return folder;
    }

    /** The picture of the conversation. */
    public @Nullable MediaItem image() {
        return image;
    }

    /** All messages, as they were added. */
    public List<Message> messages() {
        return messages;
    }
}
