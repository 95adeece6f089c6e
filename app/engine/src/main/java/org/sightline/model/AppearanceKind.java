package org.sightline.model;

/** In what way a photo stood at a place. */
public enum AppearanceKind {
    POST,
    PROFILE_PICTURE,
    COVER,
    STORY,
    ALBUM,
    /** In a group, whose own setting decides who sees it. */
    GROUP_POST,
    /** In a comment below somebody's post. */
    COMMENT,
    MESSAGE,
    /** On somebody else's profile or where the owner was tagged. */
    TAGGED,
    /** In the platform's own list of photos that belong to no album. */
    UNCATEGORISED,
    /** A film that the owner put up, not a photo. */
    VIDEO,
    /** A list of films that the owner put together. */
    PLAYLIST,
    /** The words of a payment; there is no photo with it. */
    PAYMENT,
    /** In a personal library of photos. */
    LIBRARY,
    /** In the trash of the platform. */
    DELETED,
    /** Lies in the export, but no file of the export that was read says where it stood. */
    UNLISTED,
    /** A file in a plain folder. */
    FILE;

    /** Whether the account's owner chose who may see it, so that an answer about the owner's posts speaks of it. */
    public boolean isOwnersPost() {
        return switch (this) {
            case POST, PROFILE_PICTURE, COVER, STORY, ALBUM, UNCATEGORISED, LIBRARY, VIDEO, PLAYLIST, PAYMENT -> true;
            case GROUP_POST, COMMENT, MESSAGE, TAGGED, DELETED, UNLISTED, FILE -> false;
        };
    }
}
