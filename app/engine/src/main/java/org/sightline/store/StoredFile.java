package org.sightline.store;

/** A file that waits to be examined. */
public record StoredFile(long id, String archive, int part, String path, long size, MediaType media) {}
