package org.sightline.samples.others;

/** How sure it is that an archive of this form exists. */
public enum Basis {
    /** Its files, names and keys were all seen in real archives. */
    DESCRIBED,
    /** Something in it is inferred; the variant says what. */
    UNVERIFIED
}
