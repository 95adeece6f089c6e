package org.sightline.footage;

/**
 * A file that comes as a film.
 *
 * @param name of the file, with its ending; says what is wrong with it
 * @param content whoever gets it must not change it
 * @param outcome what may come of it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record HostileVideo(String name, byte[] content, Outcome outcome) {

    /** What may come of a file; whatever it is, nothing crashes, hangs, grows beyond limits, or looks beyond the file. */
    public enum Outcome {
        /** All of the film, as its content says, whatever its name says. */
        READ,
        /** What can be decoded of it, or a problem. */
        READ_OR_PROBLEM,
        /** There is nothing in it to be seen: a problem. */
        PROBLEM,
        /** It is another kind of file: whatever such a file is taken for, but no film. */
        NO_FILM
    }

    @Override
    public String toString() {
        return name;
    }
}
