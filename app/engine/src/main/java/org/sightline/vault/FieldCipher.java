package org.sightline.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals values with AES-256-GCM (NIST SP 800-38D). A sealed value is one byte of format, a random nonce of 12 bytes, the
 * ciphertext, and a tag of 16 bytes; its associated data binds it to its table, column and row, so that it opens nowhere
 * else. Random nonces allow about four thousand million values a key (ibid., 8.3). For one thread.
 */
public final class FieldCipher {

    /** Bytes that a sealed value is longer than what is in it. */
    public static final int OVERHEAD = 1 + 12 + 16;

    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();
    private final Cipher cipher;

    FieldCipher(SecretKeySpec key) {
        this.key = key;
        try {
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java lacks AES-GCM", missing);
        }
    }

    /** @param row what tells the row from all others of its table, for good */
    public byte[] seal(String table, String column, byte[] row, byte[] value) {
        byte[] sealed = new byte[value.length + OVERHEAD];
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        sealed[0] = FORMAT;
        System.arraycopy(nonce, 0, sealed, 1, NONCE);
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place(table, column, row));
            cipher.doFinal(value, 0, value.length, sealed, 1 + NONCE);
            return sealed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A value could not be sealed", impossible);
        }
    }

    /** @throws VaultException.NotAuthentic if it was sealed elsewhere, with another key, or altered */
    public byte[] open(String table, String column, byte[] row, byte[] sealed) throws VaultException.NotAuthentic {
        if (sealed.length < OVERHEAD || sealed[0] != FORMAT) {
            throw new VaultException.NotAuthentic(new GeneralSecurityException("no sealed value"));
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
            cipher.updateAAD(place(table, column, row));
            return cipher.doFinal(sealed, 1 + NONCE, sealed.length - 1 - NONCE);
        } catch (GeneralSecurityException altered) {
            throw new VaultException.NotAuthentic(altered);
        }
    }

    /** Each part with its length before it, so that no two places read alike. */
    private static byte[] place(String table, String column, byte[] row) {
        byte[] inTable = table.getBytes(StandardCharsets.UTF_8);
        byte[] inColumn = column.getBytes(StandardCharsets.UTF_8);
        ByteBuffer place = ByteBuffer.allocate(13 + inTable.length + inColumn.length + row.length);
        place.put(FORMAT);
        place.putInt(inTable.length).put(inTable);
        place.putInt(inColumn.length).put(inColumn);
        place.putInt(row.length).put(row);
        return place.array();
    }
}
