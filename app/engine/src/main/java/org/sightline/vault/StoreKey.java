package org.sightline.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.generators.HKDFBytesGenerator;
import org.bouncycastle.crypto.params.HKDFParameters;

/**
 * The random key of 256 bits that one store is written with. From it come one key for sealing and one for hashing (HKDF,
 * RFC 5869). Closing wipes it; what was made from it goes on working.
 */
public final class StoreKey implements AutoCloseable {

    static final int LENGTH = 32;

    private final byte[] bytes;

    private StoreKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static StoreKey random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return new StoreKey(bytes);
    }

    /** Takes the bytes over. */
    static StoreKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A store's key has 32 bytes");
        }
        return new StoreKey(bytes);
    }

    /** The key itself; the caller wipes the copy. */
    byte[] toBytes() {
        return bytes.clone();
    }

    /** A new cipher, for one thread. */
    public FieldCipher cipher() {
        return new FieldCipher(new SecretKeySpec(derive("sealing"), "AES"));
    }

    /** A new hash, for one thread. */
    public KeyedHash hash() {
        return new KeyedHash(new SecretKeySpec(derive("hashing"), "HmacSHA256"));
    }

    private byte[] derive(String purpose) {
        HKDFBytesGenerator generator = new HKDFBytesGenerator(SHA256Digest.newInstance());
        generator.init(HKDFParameters.skipExtractParameters(
                bytes, ("sightline store " + purpose).getBytes(StandardCharsets.UTF_8)));
        byte[] derived = new byte[LENGTH];
        generator.generateBytes(derived, 0, LENGTH);
        return derived;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
