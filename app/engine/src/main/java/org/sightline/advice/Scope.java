package org.sightline.advice;

/** How an entry reaches the photos that it fits. */
public enum Scope {
    /** All of them at once. */
    ALL,
    /** Each photo, album or film by itself. */
    EACH,
    /** By taking it down. */
    DELETE
}
