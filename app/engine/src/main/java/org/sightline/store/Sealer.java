package org.sightline.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.sightline.model.PhotoId;
import org.sightline.vault.FieldCipher;
import org.sightline.vault.KeyedHash;
import org.sightline.vault.StoreKey;
import org.sightline.vault.VaultException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.cbor.CBORMapper;

/** Turns contents of rows into sealed values and back, and values into keyed hashes. For one thread. */
final class Sealer {

    private static final CBORMapper MAPPER = CBORMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            // A later version of the same schema may have added a field.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final FieldCipher cipher;
    private final KeyedHash hash;

    Sealer(StoreKey key) {
        this.cipher = key.cipher();
        this.hash = key.hash();
    }

    byte[] seal(SealedColumn column, byte[] row, Object content) {
        return cipher.seal(column.table(), column.column(), row, MAPPER.writeValueAsBytes(content));
    }

    byte[] seal(SealedColumn column, long row, Object content) {
        return seal(column, rowOf(row), content);
    }

    /** @throws StoreException if the value was altered or belongs elsewhere */
    <T> T open(SealedColumn column, byte[] row, byte[] sealed, Class<T> type) {
        try {
            return MAPPER.readValue(cipher.open(column.table(), column.column(), row, sealed), type);
        } catch (VaultException.NotAuthentic | JacksonException damaged) {
            throw new StoreException(
                    StoreException.Reason.DAMAGED,
                    damaged,
                    "damaged.part",
                    "A value in table " + column.table() + " was altered");
        }
    }

    <T> T open(SealedColumn column, long row, byte[] sealed, Class<T> type) {
        return open(column, rowOf(row), sealed, type);
    }

    /** Whether the value is what was sealed there. */
    boolean isAuthentic(SealedColumn column, byte[] row, byte[] sealed) {
        try {
            cipher.open(column.table(), column.column(), row, sealed);
            return true;
        } catch (VaultException.NotAuthentic altered) {
            return false;
        }
    }

    static byte[] rowOf(long id) {
        return ByteBuffer.allocate(Long.BYTES).putLong(id).array();
    }

    static byte[] rowOf(byte[] photo, int ordinal) {
        return ByteBuffer.allocate(photo.length + Integer.BYTES)
                .put(photo)
                .putInt(ordinal)
                .array();
    }

    static byte[] rowOf(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    byte[] photo(PhotoId photo) {
        return hash.of("photo", photo.sha256());
    }

    byte[] path(String path) {
        return hash.of("path", path);
    }

    byte[] name(String path) {
        return hash.of("name", path.substring(path.lastIndexOf('/') + 1));
    }

    byte[] hash(String purpose, String value) {
        return hash.of(purpose, value);
    }
}
