package org.sightline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.sightline.vault.SealedFileException.Reason;

/**
 * What a sealed file begins with: a signature of 8 bytes, the version (1), the cost of Argon2id (three numbers of 4 bytes), its
 * salt (16), the file's random key as the passphrase seals it (61), and the first 8 bytes of the SHA-256 of all that. The last
 * tells a damaged header from a wrong passphrase; it protects from nobody.
 *
 * @param digest of the whole header; every chunk that follows is bound to it
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
record SealedHeader(KeyWrapping wrapping, byte[] digest) {

    /** Plain bytes of every chunk but the last. */
    static final int CHUNK = 1 << 16;

    /** What a key that is wrapped in a sealed file is wrapped for. */
    static final String PURPOSE = "sealed file";

    /** Names what a chunk is, and whether another follows. */
    static final String TABLE = "sealed file";

    static final String MORE = "more";
    static final String LAST = "last";

    private static final byte[] SIGNATURE = "SLSEALED".getBytes(StandardCharsets.US_ASCII);
    private static final byte VERSION = 1;
    private static final int SALT = 16;
    private static final int KEY = StoreKey.LENGTH + FieldCipher.OVERHEAD;
    private static final int CHECK = 8;
    private static final int BODY = SIGNATURE.length + 1 + 3 * Integer.BYTES + SALT + KEY;

    /** Opening a file that somebody sent must not take all memory. */
    private static final int MOST_MEMORY = 4 * Argon2Cost.STANDARD.memory();

    static SealedHeader of(KeyWrapping wrapping) {
        return new SealedHeader(wrapping, digest(body(wrapping)));
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(BODY + CHECK)
                .put(body(wrapping))
                .put(digest, 0, CHECK)
                .array();
    }

    private static byte[] body(KeyWrapping wrapping) {
        return ByteBuffer.allocate(BODY)
                .put(SIGNATURE)
                .put(VERSION)
                .putInt(wrapping.cost().memory())
                .putInt(wrapping.cost().passes())
                .putInt(wrapping.cost().lanes())
                .put(wrapping.salt())
                .put(wrapping.sealedKey())
                .array();
    }

    static SealedHeader read(InputStream in) throws IOException {
        byte[] start = in.readNBytes(SIGNATURE.length + 1);
        if (start.length <= SIGNATURE.length || !Arrays.equals(Arrays.copyOf(start, SIGNATURE.length), SIGNATURE)) {
            throw new SealedFileException(Reason.NOT_SEALED, null);
        }
        if (start[SIGNATURE.length] != VERSION) {
            throw new SealedFileException(
                    start[SIGNATURE.length] > VERSION ? Reason.NEWER_VERSION : Reason.DAMAGED, null);
        }
        byte[] body = Arrays.copyOf(start, BODY);
        byte[] check = new byte[CHECK];
        int had = start.length;
        if (in.readNBytes(body, had, BODY - had) < BODY - had || in.readNBytes(check, 0, CHECK) < CHECK) {
            throw new SealedFileException(Reason.DAMAGED, null);
        }
        byte[] digest = digest(body);
        if (!Arrays.equals(check, Arrays.copyOf(digest, CHECK))) {
            throw new SealedFileException(Reason.DAMAGED, null);
        }
        return new SealedHeader(wrapping(ByteBuffer.wrap(body, had, BODY - had)), digest);
    }

    private static KeyWrapping wrapping(ByteBuffer body) throws SealedFileException {
        try {
            Argon2Cost cost = new Argon2Cost(body.getInt(), body.getInt(), body.getInt());
            if (cost.memory() > MOST_MEMORY) {
                throw new SealedFileException(Reason.DAMAGED, null);
            }
            byte[] salt = new byte[SALT];
            byte[] key = new byte[KEY];
            body.get(salt).get(key);
            return new KeyWrapping(KeyWrapping.Protection.PASSPHRASE, salt, cost, key);
        } catch (IllegalArgumentException beyond) {
            throw new SealedFileException(Reason.DAMAGED, beyond);
        }
    }

    /** What binds a chunk to this file and its place in it. */
    byte[] place(long number) {
        return ByteBuffer.allocate(digest.length + Long.BYTES)
                .put(digest)
                .putLong(number)
                .array();
    }

    private static byte[] digest(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks SHA-256", missing);
        }
    }
}
