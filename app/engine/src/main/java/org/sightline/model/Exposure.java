package org.sightline.model;

/** How much of the owner a photo shows to people who do not know them. */
public enum Exposure {
    HIGH,
    MEDIUM,
    LOW,
    NONE
}
