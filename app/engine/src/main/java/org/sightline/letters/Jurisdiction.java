package org.sightline.letters;

/** Whose law a letter rests on: that of where the user lives. */
public enum Jurisdiction {
    /** The EU and the EEA: GDPR. */
    EU,
    /** The United Kingdom: UK GDPR and Data Protection Act 2018. */
    UK,
    /** California: CCPA as amended by the CPRA. */
    CALIFORNIA
}
