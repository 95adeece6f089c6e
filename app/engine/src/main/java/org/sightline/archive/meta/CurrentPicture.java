package org.sightline.archive.meta;

/** Why the current profile picture of Facebook, Instagram and Threads is public, whoever may see the rest. */
public final class CurrentPicture {

    /** Document and date of the rule. */
    public static final String RULE =
            "Meta Privacy Policy, effective 2026-07-23, read 2026-08-22: the current profile picture is public";

    private CurrentPicture() {}
}
