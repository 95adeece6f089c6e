package org.sightline.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A hash that only the key's owner can make (HMAC-SHA-256, RFC 2104, cut to 128 bits): equal values are found by it, and
 * whoever lacks the key cannot try out which value stands behind one. For one thread.
 */
public final class KeyedHash {

    /** Bytes of a hash. */
    public static final int LENGTH = 16;

    private final Mac mac;

    KeyedHash(SecretKeySpec key) {
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            this.mac.init(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks HMAC-SHA-256", missing);
        }
    }

    /** @param purpose what the value is; the same value has another hash for another purpose */
    public byte[] of(String purpose, String value) {
        mac.update(purpose.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        return Arrays.copyOf(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }
}
