package org.sightline.footage;

import java.util.List;

/**
 * What is filmed between two cuts.
 *
 * @param seconds how long it is
 * @param backdrop which background, any number
 * @param stays who is in it; none for an empty one
 */
public record Shot(double seconds, int backdrop, List<Stay> stays) {

    /** @throws IllegalArgumentException if somebody stays longer than the shot */
    public Shot {
        stays = List.copyOf(stays);
        for (Stay stay : stays) {
            if (stay.from() < 0 || stay.to() > seconds + 1e-9) {
                throw new IllegalArgumentException(stay.portrait() + " is there when the shot is not");
            }
        }
    }

    /** A shot of a background only. */
    public static Shot empty(double seconds, int backdrop) {
        return new Shot(seconds, backdrop, List.of());
    }
}
