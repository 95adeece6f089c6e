package org.sightline.vault;

/**
 * What deriving a key from a passphrase costs (Argon2id, RFC 9106).
 *
 * @param memory kibibytes
 * @param passes over the memory
 * @param lanes that may be worked on at once
 */
public record Argon2Cost(int memory, int passes, int lanes) {

    /** The second recommendation of RFC 9106, 4: 64 MiB, three passes, four lanes. */
    public static final Argon2Cost STANDARD = new Argon2Cost(64 << 10, 3, 4);

    private static final int MOST_MEMORY = 1 << 20;
    private static final int MOST_PASSES = 64;
    private static final int MOST_LANES = 64;

    /** @throws IllegalArgumentException beyond what any version writes: a store must not cost its reader all memory */
    public Argon2Cost {
        if (memory < 8 * lanes || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("No cost that this program writes");
        }
        if (lanes < 1 || lanes > MOST_LANES) {
            throw new IllegalArgumentException("No cost that this program writes");
        }
    }
}
