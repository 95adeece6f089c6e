package org.sightline.copies;

import org.sightline.model.Fingerprint;
import org.sightline.model.Photo;

/** All that is compared of a photo. */
public record Details(Photo photo, Fingerprint fingerprint) {}
