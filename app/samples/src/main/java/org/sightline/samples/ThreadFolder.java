package org.sightline.samples;

/** The folders that hold conversations. */
public enum ThreadFolder {
    /** Ordinary conversations. */
    INBOX("inbox"),
    /** Conversations put away. */
    ARCHIVED("archived_threads"),
    /** Conversations held back as likely spam. */
    FILTERED("filtered_threads"),
    /** Conversations that strangers began. */
    REQUESTS("message_requests"),
    /** Conversations from before they were encrypted. */
    ENCRYPTED("e2ee_cutover"),
    /** Channels in which one person speaks to many; Instagram only. */
    BROADCAST("broadcast");

    private final String folder;

    ThreadFolder(String folder) {
        this.folder = folder;
    }

    /** Its name. */
    public String folder() {
        return folder;
    }
}
