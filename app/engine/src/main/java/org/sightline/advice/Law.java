package org.sightline.advice;

/** A law that a request can be founded on. */
public enum Law {
    GDPR,
    UK_GDPR,
    /** The EU's AI Act. */
    AI_ACT,
    /** California's CCPA as amended by the CPRA. */
    CCPA,
    /** California's Delete Act. */
    DELETE_ACT,
    /** Illinois' act on biometric data. */
    BIPA
}
