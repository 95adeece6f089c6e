package org.sightline.vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts what lies on a disk only while the program runs, so that it can be read from anywhere: AES-128 in counter mode (NIST SP
 * 800-38A) with a key of its own that is never written. It hides and does not authenticate. One thread encrypts, in order; any
 * thread decrypts.
 */
public final class TransientCipher {

    private static final int BLOCK = 16;
    private static final int KEY_BYTES = 16;

    private final SecretKeySpec key;
    private final Cipher encrypting;

    public TransientCipher() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, "AES");
        encrypting = cipher(Cipher.ENCRYPT_MODE, 0);
    }

    /** @param block number of the first block */
    private Cipher cipher(int mode, long block) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            byte[] counter =
                    ByteBuffer.allocate(BLOCK).putLong(0).putLong(block).array();
            cipher.init(mode, key, new IvParameterSpec(counter));
            return cipher;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Encrypts what follows on everything that was encrypted before. */
    public byte[] encrypt(byte[] bytes, int count) {
        byte[] encrypted = encrypting.update(bytes, 0, count);
        return encrypted == null ? new byte[0] : encrypted;
    }

    /**
     * Decrypts some of what was encrypted.
     *
     * @param position how many bytes were encrypted before these
     */
    public byte[] decrypt(byte[] encrypted, int count, long position) {
        Cipher decrypting = cipher(Cipher.DECRYPT_MODE, position / BLOCK);
        decrypting.update(new byte[(int) (position % BLOCK)]);
        byte[] bytes = decrypting.update(encrypted, 0, count);
        return bytes == null ? new byte[0] : bytes;
    }
}
