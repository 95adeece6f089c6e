package org.sightline.store;

/** What a file of an archive is taken for before it is examined. */
public enum MediaType {
    IMAGE,
    VIDEO,
    OTHER
}
