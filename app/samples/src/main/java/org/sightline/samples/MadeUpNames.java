package org.sightline.samples;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/** Names that look like Facebook's, always the same for the same input. */
public final class MadeUpNames {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    private MadeUpNames() {}

    /** Letters and digits made from a text. */
    public static String hash(String text, int length) {
        byte[] digest = digest(text);
        StringBuilder hash = new StringBuilder();
        for (int index = 0; index < length; index++) {
            hash.append(LETTERS.charAt(Byte.toUnsignedInt(digest[index]) % LETTERS.length()));
        }
        return hash.toString();
    }

    /** The name of the nth photo or video. */
    public static String mediaFile(int number, String extension) {
        return (27_000_000_000L + 7919L * number) + "_n_" + (10_150_000_000_000L + 104_729L * number) + extension;
    }

    /** The folder name of a conversation: the plain letters of its title and a hash. */
    public static String threadFolder(String title, int number) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "") + "_" + hash("thread " + number, 10);
    }

    /** A number as a text, as records of the newer kind carry it. */
    public static String recordId(int number) {
        return String.valueOf(10_160_000_000_000L + 15_485_863L * number);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
