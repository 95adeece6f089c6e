package org.sightline.exposure;

/**
 * The name of somebody whose face a photo shows stands beside it.
 *
 * @param name as the user gave it
 */
public record NameShown(String name, Where where) {

    /** Where a name was found. */
    public enum Where {
        CAPTION,
        TAG,
        ALBUM,
        FILE_NAME,
        /** The account's own name stands beside its picture. */
        PROFILE_PICTURE
    }
}
