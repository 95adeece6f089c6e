package org.sightline.audit;

import org.sightline.model.Photo;

/**
 * What examining a picture's bytes gave.
 *
 * @param truncated the file ends early, so that only a part of the picture was examined
 * @param metadataUnreadable the file holds metadata that could not be read
 */
record AnalysedPhoto(Photo photo, boolean truncated, boolean metadataUnreadable) {}
