package org.sightline.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A store's key, sealed with a key that comes from a passphrase or from a key file. Changing the passphrase seals the same
 * key anew; nothing else of the store is written again.
 *
 * @param salt 16 random bytes; empty with a key file
 * @param sealedKey the store's key, sealed
 */
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
public record KeyWrapping(Protection protection, byte[] salt, Argon2Cost cost, byte[] sealedKey) {

    /** What opens a store. */
    public enum Protection {
        /** A passphrase that only the user knows. */
        PASSPHRASE,
        /** A random key in a file that only this user of this computer can read. */
        KEY_FILE,
        /** A key that is never written: the store ends with the program. */
        MEMORY
    }

    private static final int SALT = 16;

    /** @param store the store's id: the wrapped key opens for no other */
    public static KeyWrapping withPassphrase(StoreKey key, String store, Passphrase passphrase, Argon2Cost cost) {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new KeyWrapping(Protection.PASSPHRASE, salt, cost, seal(key, store, derive(passphrase, salt, cost)));
    }

    /** @param fileKey the key file's 32 bytes; stays the caller's to wipe */
    public static KeyWrapping withKeyFile(StoreKey key, String store, byte[] fileKey) {
        return new KeyWrapping(
                Protection.KEY_FILE, new byte[0], Argon2Cost.STANDARD, seal(key, store, fileKey.clone()));
    }

    /** The store's key is not kept. */
    public static KeyWrapping inMemory() {
        return new KeyWrapping(Protection.MEMORY, new byte[0], Argon2Cost.STANDARD, new byte[0]);
    }

    /** @throws VaultException.WrongKey if it is another passphrase */
    public StoreKey unwrap(String store, Passphrase passphrase) throws VaultException.WrongKey {
        return open(store, derive(passphrase, salt, cost));
    }

    /** @throws VaultException.WrongKey if it is another store's key file */
    public StoreKey unwrap(String store, byte[] fileKey) throws VaultException.WrongKey {
        return open(store, fileKey.clone());
    }

    private static byte[] derive(Passphrase passphrase, byte[] salt, Argon2Cost cost) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(cost.memory())
                .withIterations(cost.passes())
                .withParallelism(cost.lanes())
                .withSalt(salt)
                .build());
        byte[] characters = passphrase.toBytes();
        byte[] derived = new byte[StoreKey.LENGTH];
        try {
            generator.generateBytes(characters, derived);
            return derived;
        } finally {
            Arrays.fill(characters, (byte) 0);
        }
    }

    private static byte[] seal(StoreKey key, String store, byte[] wrapper) {
        byte[] bytes = key.toBytes();
        try {
            return new FieldCipher(new SecretKeySpec(wrapper, "AES")).seal("vault", "sealed_key", row(store), bytes);
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(wrapper, (byte) 0);
        }
    }

    private StoreKey open(String store, byte[] wrapper) throws VaultException.WrongKey {
        try {
            return StoreKey.of(new FieldCipher(new SecretKeySpec(wrapper, "AES"))
                    .open("vault", "sealed_key", row(store), sealedKey));
        } catch (VaultException.NotAuthentic other) {
            throw new VaultException.WrongKey(other);
        } finally {
            Arrays.fill(wrapper, (byte) 0);
        }
    }

    private static byte[] row(String store) {
        return store.getBytes(StandardCharsets.UTF_8);
    }
}
