package org.sightline.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;

/** A passphrase in characters that can be wiped; closing wipes them. */
public final class Passphrase implements AutoCloseable {

    /** Neither l nor o, neither 0 nor 1. */
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 6;
    private static final int GROUP = 4;

    private final char[] characters;

    /**
     * Takes the characters over: the caller keeps no copy.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Passphrase(char[] characters) {
        if (characters.length == 0) {
            throw new IllegalArgumentException("A passphrase has at least one character");
        }
        this.characters = characters;
    }

    /**
     * A random one to be copied by hand: six groups of four of 32 letters and digits, none of which is taken for another; 120
     * bits. The caller wipes it.
     */
    public static char[] generate() {
        byte[] random = new byte[GROUPS * GROUP];
        new SecureRandom().nextBytes(random);
        char[] generated = new char[random.length + GROUPS - 1];
        Arrays.fill(generated, '-');
        for (int i = 0; i < random.length; i++) {
            generated[i + i / GROUP] = LETTERS.charAt(random[i] & (LETTERS.length() - 1));
        }
        Arrays.fill(random, (byte) 0);
        return generated;
    }

    /** UTF-8 of the composed form (NFC), so that it is the same from every keyboard. The caller wipes it. */
    byte[] toBytes() {
        CharBuffer given = CharBuffer.wrap(characters);
        // Composing makes a text that cannot be wiped: only done where it changes something.
        CharBuffer composed = Normalizer.isNormalized(given, Normalizer.Form.NFC)
                ? given
                : CharBuffer.wrap(
                        Normalizer.normalize(given, Normalizer.Form.NFC).toCharArray());
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        encoded.clear();
        encoded.put(new byte[encoded.capacity()]);
        return bytes;
    }

    /** Whether both are the same, in a time that does not depend on where they differ. */
    public boolean matches(Passphrase other) {
        byte[] mine = toBytes();
        byte[] theirs = other.toBytes();
        try {
            return MessageDigest.isEqual(mine, theirs);
        } finally {
            Arrays.fill(mine, (byte) 0);
            Arrays.fill(theirs, (byte) 0);
        }
    }

    @Override
    public void close() {
        Arrays.fill(characters, '\0');
    }
}
