package org.sightline.advice;

/** What a form wants to be handed over. */
public enum Asked {
    ACCOUNT,
    COUNTRY,
    EMAIL,
    FACE_PHOTO,
    ID_DOCUMENT,
    ID_DOCUMENT_OR_SELFIE,
    NAME,
    PAGE_ADDRESS,
    PHONE,
    PICTURE_ADDRESS,
    POSTAL_ADDRESS,
    PROOF_OF_NAME,
    REASON,
    STATE_OF_RESIDENCE,
    /** Not seen. */
    UNKNOWN;

    public boolean showsFace() {
        return this == FACE_PHOTO || this == ID_DOCUMENT || this == ID_DOCUMENT_OR_SELFIE;
    }

    public boolean isDocument() {
        return this == ID_DOCUMENT || this == ID_DOCUMENT_OR_SELFIE || this == PROOF_OF_NAME;
    }
}
