package org.sightline.samples;

/** How records name media and conversations. */
public interface MediaUris {
    /**
     * The path of a listing's file from the root, or its uri as given.
     *
     * @throws IllegalArgumentException when it was not put in
     */
    String of(MediaItem item);

    /** The folder of a conversation below {@code messages}, such as {@code inbox/name_hash}. */
    String of(MessageThread thread);
}
