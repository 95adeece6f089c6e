package org.sightline.samples.others;

/**
 * A key, column or value that nobody knows yet.
 *
 * @param file the file that holds it
 * @param key the key, column or value
 * @param times how often it was written
 */
public record PlantedKey(String file, String key, int times) {}
