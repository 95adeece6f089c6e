package org.sightline.samples;

/**
 * Numbers of things in an export.
 *
 * @param posts posts on the timeline
 * @param albums albums, the special ones of profile and cover pictures included
 * @param threads conversations
 * @param messages messages
 * @param messagePhotos photos in messages, sent and received, without pictures of conversations and stickers
 * @param videos different video files listed, present or not
 * @param stickers different sticker files listed
 * @param unknownKeys times an invented key was written
 */
public record ExportCounts(
        int posts,
        int albums,
        int threads,
        int messages,
        int messagePhotos,
        int videos,
        int stickers,
        int unknownKeys) {
    /** Both together. */
    public ExportCounts plus(ExportCounts other) {
        return new ExportCounts(
                posts + other.posts,
                albums + other.albums,
                threads + other.threads,
                messages + other.messages,
                messagePhotos + other.messagePhotos,
                videos + other.videos,
                stickers + other.stickers,
                unknownKeys + other.unknownKeys);
    }
}
