package org.sightline.model;

/**
 * One person in one shot of a film.
 *
 * @param face on its best frame, with a time
 * @param first where it was when it was first seen
 * @param last where it was when it was last seen
 */
public record FilmTrack(Face face, Box first, Box last) {

    public FilmTrack {
        if (face.seen() == null) {
            throw new IllegalArgumentException("What is followed through a film was seen at some time");
        }
    }
}
