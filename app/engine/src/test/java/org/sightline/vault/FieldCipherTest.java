package org.sightline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class FieldCipherTest {

    private static final byte[] ROW = {0, 0, 0, 7};
    private static final byte[] VALUE = "Oma in Rügen".getBytes(StandardCharsets.UTF_8);

    private final StoreKey key = StoreKey.random();
    private final FieldCipher cipher = key.cipher();

    @Test
    void whatIsSealedOpensInItsPlace() throws Exception {
        byte[] sealed = cipher.seal("photo", "sealed", ROW, VALUE);

        assertThat(sealed).hasSize(VALUE.length + FieldCipher.OVERHEAD);
        assertThat(key.cipher().open("photo", "sealed", ROW, sealed)).isEqualTo(VALUE);
    }

    @Test
    void anEmptyValueIsSealedToo() throws Exception {
        byte[] sealed = cipher.seal("photo", "sealed", ROW, new byte[0]);

        assertThat(cipher.open("photo", "sealed", ROW, sealed)).isEmpty();
    }

    @Test
    void theSameValueLooksDifferentEachTime() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(HexFormat.of().formatHex(cipher.seal("photo", "sealed", ROW, VALUE)));
        }
        assertThat(seen).hasSize(1000);
    }

    @Test
    void everyFlippedBitIsNoticed() {
        byte[] sealed = cipher.seal("photo", "sealed", ROW, VALUE);
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] altered = sealed.clone();
            altered[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThatThrownBy(() -> cipher.open("photo", "sealed", ROW, altered))
                    .as("bit %d", bit)
                    .isInstanceOf(VaultException.NotAuthentic.class);
        }
    }

    @Test
    void aValueThatIsCutIsNoticed() {
        byte[] sealed = cipher.seal("photo", "sealed", ROW, VALUE);
        for (int length = 0; length < sealed.length; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);
            assertThatThrownBy(() -> cipher.open("photo", "sealed", ROW, cut))
                    .isInstanceOf(VaultException.NotAuthentic.class);
        }
    }

    @Test
    void aValueOpensInNoOtherRowColumnOrTable() {
        byte[] sealed = cipher.seal("file", "sealed", ROW, VALUE);

        assertThatThrownBy(() -> cipher.open("file", "sealed", new byte[] {0, 0, 0, 8}, sealed))
                .isInstanceOf(VaultException.NotAuthentic.class);
        assertThatThrownBy(() -> cipher.open("file", "problem", ROW, sealed))
                .isInstanceOf(VaultException.NotAuthentic.class);
        assertThatThrownBy(() -> cipher.open("face", "sealed", ROW, sealed))
                .isInstanceOf(VaultException.NotAuthentic.class);
        // Names that only read alike when put together.
        assertThatThrownBy(() -> cipher.open("files", "ealed", ROW, sealed))
                .isInstanceOf(VaultException.NotAuthentic.class);
    }

    @Test
    void anotherStoresKeyOpensNothing() {
        byte[] sealed = cipher.seal("photo", "sealed", ROW, VALUE);

        assertThatThrownBy(() -> StoreKey.random().cipher().open("photo", "sealed", ROW, sealed))
                .isInstanceOf(VaultException.NotAuthentic.class);
    }

    /** Opened with the JDK alone, by the documented layout: the cipher is the standard's, not one of our own. */
    @Test
    void aSealedValueIsTheStandardsAesGcm() throws Exception {
        HexFormat hex = HexFormat.of();
        byte[] known = hex.parseHex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        FieldCipher fixed = new FieldCipher(new SecretKeySpec(known, "AES"));
        byte[] sealed = fixed.seal("t", "c", ROW, VALUE);

        javax.crypto.Cipher standard = javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
        standard.init(
                javax.crypto.Cipher.DECRYPT_MODE,
                new SecretKeySpec(known, "AES"),
                new javax.crypto.spec.GCMParameterSpec(128, Arrays.copyOfRange(sealed, 1, 13)));
        standard.updateAAD(hex.parseHex("01" + "00000001" + "74" + "00000001" + "63" + "00000004" + "00000007"));
        assertThat(standard.doFinal(sealed, 13, sealed.length - 13)).isEqualTo(VALUE);
    }

    @Test
    void equalValuesHaveEqualHashesUnderOneKeyAndPurposeOnly() {
        assertThat(key.hash().of("path", "a/b.jpg"))
                .isEqualTo(key.hash().of("path", "a/b.jpg"))
                .hasSize(16);
        assertThat(key.hash().of("name", "a/b.jpg")).isNotEqualTo(key.hash().of("path", "a/b.jpg"));
        assertThat(StoreKey.random().hash().of("path", "a/b.jpg"))
                .isNotEqualTo(key.hash().of("path", "a/b.jpg"));
    }
}
