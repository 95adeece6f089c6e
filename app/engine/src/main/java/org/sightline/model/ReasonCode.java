package org.sightline.model;

/** Why a photo was judged as it was; the sentence stands in the messages under {@code reason.CODE}. */
public enum ReasonCode {
    AUDIENCE_PUBLIC,
    AUDIENCE_WIDE,
    AUDIENCE_LIMITED,
    AUDIENCE_ONLY_ME,
    AUDIENCE_UNKNOWN,
    /** Unknown, but not public. */
    AUDIENCE_NOT_PUBLIC,
    WAS_PUBLIC,
    EARLIER_AUDIENCE_UNKNOWN,
    FACE_IDENTIFIABLE,
    FACE_WEAK,
    FACE_BELOW_MATCHING,
    NO_FACE_FOUND,
    LOCATION_IN_FILE,
    LOCATION_KNOWN_TO_PLATFORM,
    OWNER_OTHER,
    /** A child of the user's is on it. */
    CHILD,
    NAME_IN_CAPTION,
    NAME_IN_TAG,
    NAME_IN_ALBUM,
    NAME_IN_FILE_NAME,
    NAME_WITH_PROFILE_PICTURE
}
