package org.sightline.advice;

/**
 * Why nothing closes a place.
 *
 * @param sentence as it is said to the user
 */
public record Limit(String id, Where where, String sentence) {}
