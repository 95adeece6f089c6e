package org.sightline.footage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sightline.samples.films.Films;

/** Real films for sample exports: each role another length and another person of the samples, alone and large enough. */
public final class FilmShelf implements Films {

    private static final double INTER_EYE = 34;
    private static final double SHORTEST_SECONDS = 1;
    private static final int LENGTHS = 8;

    private final SmallFilms films;
    private final Container container;
    private final Codec codec;
    private final List<Portrait> people = Portraits.ofSamples();
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /**
     * @param scratch for files that are removed at once
     * @param codec that MP4 can hold
     */
    public FilmShelf(Path scratch, Codec codec) {
        this(scratch, Container.MP4, codec);
    }

    /**
     * @param scratch for files that are removed at once
     * @param codec that the container can hold
     */
    public FilmShelf(Path scratch, Container container, Codec codec) {
        this.films = new SmallFilms(scratch);
        this.container = container;
        this.codec = codec;
    }

    @Override
    public byte[] film(String role) {
        return made.computeIfAbsent(role, this::make).clone();
    }

    /** Who is in the film of a role. */
    public Portrait person(String role) {
        return people.get(Math.floorMod(role.hashCode(), people.size()));
    }

    /** What is filmed for a role. */
    public Storyboard board(String role) {
        double seconds = SHORTEST_SECONDS + 0.04 * Math.floorMod(role.hashCode() / people.size(), LENGTHS);
        return Storyboard.of(
                "role-" + Integer.toHexString(role.hashCode()),
                "export",
                320,
                240,
                new Shot(
                        seconds,
                        role.hashCode(),
                        List.of(Stay.still(person(role), 0, seconds, new Pose(0.5, 0.5, INTER_EYE)))));
    }

    private byte[] make(String role) {
        try {
            return films.film(board(role), container, codec);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
