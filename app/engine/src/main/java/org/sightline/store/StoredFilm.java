package org.sightline.store;

import org.sightline.model.Film;

/**
 * A file that was examined, and what moves in it or behind it.
 *
 * @param archive number of its archive
 */
public record StoredFilm(long file, long archive, String path, Film film) {}
