package org.sightline.store;

import org.sightline.model.PhotoId;

/**
 * The file of a film that is shown with its still.
 *
 * @param archive id of its archive
 * @param id of its bytes
 */
public record FilmFile(String archive, String path, PhotoId id) {}
