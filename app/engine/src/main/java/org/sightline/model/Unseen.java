package org.sightline.model;

import java.util.Map;

/**
 * What lies in an audit's archives and was not looked at, or is told of by them and not there.
 *
 * @param videos files
 * @param leftOut pictures that only stand where a scan does not look unless asked to, by kind of place; a picture that stands
 *     in places of several kinds is counted in each
 * @param notReached pictures that are still to be examined
 * @param unreadable pictures that could not be read
 * @param formats pictures of formats that are not read, by the format's name
 * @param missing places whose picture is not in the archive, by kind
 */
public record Unseen(
        long videos,
        Map<AppearanceKind, Long> leftOut,
        long notReached,
        long unreadable,
        Map<String, Long> formats,
        Map<AppearanceKind, Long> missing) {

    public Unseen {
        leftOut = Map.copyOf(leftOut);
        formats = Map.copyOf(formats);
        missing = Map.copyOf(missing);
    }
}
