package org.sightline.model;

/** Whose picture it is. */
public enum Owner {
    SELF,
    OTHER
}
