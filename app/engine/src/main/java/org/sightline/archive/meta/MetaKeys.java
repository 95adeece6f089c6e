package org.sightline.archive.meta;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys that the records of all of Meta's platforms share, as {@link org.sightline.archive.KeyCensus} takes them. */
public final class MetaKeys {

    /** A picture or a video in a message. */
    private static final Set<String> SENT = Set.of("uri", "creation_timestamp", "backup_uri", "thumbnail.*");

    /** A message of a thread, before the separate download of encrypted ones. */
    public static final Set<String> MESSAGE = union(
            Set.of(
                    "sender_name",
                    "timestamp_ms",
                    "content",
                    "type",
                    "is_unsent",
                    "is_taken_down",
                    "is_geoblocked_for_viewer",
                    "is_unsent_image_by_messenger_kid_parent",
                    "share.*",
                    "photos",
                    "videos",
                    "gifs.*",
                    "audio_files.*",
                    "files",
                    "sticker.*",
                    "reactions.*",
                    "users.*",
                    "bumped_message_metadata.*",
                    "call_duration",
                    "missed",
                    "ip"),
            union(under("photos", SENT), union(under("videos", SENT), under("files", SENT))));

    /** Fields beside the lists of a thread. */
    public static final Set<String> THREAD = Set.of(
            "participants",
            "title",
            "is_still_participant",
            "thread_path",
            "magic_words",
            "joinable_mode",
            "thread_type");

    private MetaKeys() {}

    /** The keys below a key. */
    public static Set<String> under(String prefix, Set<String> keys) {
        return keys.stream().map(key -> prefix + "." + key).collect(Collectors.toSet());
    }

    public static Set<String> union(Set<String> first, Set<String> second) {
        return Set.copyOf(
                Stream.concat(first.stream(), second.stream()).collect(Collectors.toCollection(HashSet::new)));
    }
}
