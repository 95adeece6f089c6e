package org.sightline.archive;

/**
 * A file of an export.
 *
 * @param path relative to the tree's or the archive's root
 * @param size bytes, unpacked
 * @param fingerprint changes when the file's content changes: a checksum, or its time where there is none
 */
public record TreeFile(String path, long size, String fingerprint) {}
