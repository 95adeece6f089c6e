package org.sightline.samples;

/** Where in the export a photo is listed. */
public enum AppearanceKind {
    /** In a post on the own timeline, check-ins included. */
    POST,
    /** In an album of the person's own making. */
    ALBUM,
    /** In the history of profile pictures or in their special album. */
    PROFILE_PICTURE,
    /** In the history of cover pictures or in their special album. */
    COVER,
    /** Among the photos that belong to no album. */
    UNCATEGORISED,
    /** In an archived story. */
    STORY,
    /** In a message, or as the picture of a conversation. */
    MESSAGE,
    /** In a post of a group. */
    GROUP_POST,
    /** Below a post, in a comment. */
    COMMENT,
    /** Deleted, but still kept. */
    TRASH,
    /** In a folder of the export, named by no record. */
    UNLISTED,
    /** On the timeline of somebody else. */
    OTHER_PROFILE,
    /** Put away by the person, no longer on the profile; Instagram only. */
    ARCHIVED,
    /** Among the "other content" of Instagram: drafts and what else. */
    OTHER_CONTENT,
    /** In a personal library of photos, in none of its albums. */
    LIBRARY
}
