package org.sightline.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sightline.vault.Argon2Cost;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.KeyWrapping;
import org.sightline.vault.Passphrase;
import org.sightline.vault.StoreKey;
import org.sightline.vault.VaultException;

/** Gets a store's key, and decides what a new one is opened with. */
final class Unlocking {

    private final Path file;
    private final @Nullable KeySource keys;

    /** @param keys null for a store whose key is never written */
    Unlocking(Path file, @Nullable KeySource keys) {
        this.file = file;
        this.keys = keys;
    }

    /** How a new store's key is kept. The key file is written before the store needs it. */
    KeyWrapping wrapNew(StoreKey key, String store) {
        if (keys == null) {
            return KeyWrapping.inMemory();
        }
        try (Passphrase passphrase = keys.passphrases().fresh(file)) {
            return passphrase == null ? wrapWithKeyFile(key, store) : wrap(key, store, passphrase);
        }
    }

    KeyWrapping wrap(StoreKey key, String store, Passphrase passphrase) {
        return KeyWrapping.withPassphrase(key, store, passphrase, Argon2Cost.STANDARD);
    }

    KeyWrapping wrapWithKeyFile(StoreKey key, String store) {
        KeyFiles files = keyFiles();
        refuseKeyBesideStore(files);
        byte[] fileKey;
        try {
            fileKey = files.readOrCreate(store);
        } catch (IOException failure) {
            throw new StoreException(
                    StoreException.Reason.NOT_WRITABLE, failure, "key.notWritten", file, files.folder());
        }
        try {
            return KeyWrapping.withKeyFile(key, store, fileKey);
        } finally {
            Arrays.fill(fileKey, (byte) 0);
        }
    }

    private void refuseKeyBesideStore(KeyFiles files) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null && Files.exists(files.folder()) && Files.isSameFile(folder, files.folder())) {
                throw new StoreException(StoreException.Reason.NOT_WRITABLE, "among.keys", folder);
            }
        } catch (IOException failure) {
            throw new StoreException(StoreException.Reason.NOT_WRITABLE, failure, "notWritable.at", file);
        }
    }

    /** @throws StoreException if no key is given, or one that does not fit */
    StoreKey unlock(VaultRow vault) {
        return switch (vault.wrapping().protection()) {
            case PASSPHRASE -> byPassphrase(vault);
            case KEY_FILE -> byKeyFile(vault);
            case MEMORY -> throw new StoreException(StoreException.Reason.KEY_MISSING, "key.temporary", file);
        };
    }

    private StoreKey byPassphrase(VaultRow vault) {
        try (Passphrase passphrase = keys == null ? null : keys.passphrases().existing(file)) {
            if (passphrase == null) {
                throw new StoreException(StoreException.Reason.PASSPHRASE_NEEDED, "passphrase.needed", file);
            }
            return vault.wrapping().unwrap(vault.store(), passphrase);
        } catch (VaultException.WrongKey wrong) {
            throw new StoreException(StoreException.Reason.WRONG_PASSPHRASE, wrong, "passphrase.wrong", file);
        }
    }

    private StoreKey byKeyFile(VaultRow vault) {
        KeyFiles files = keyFiles();
        Path keyFile = files.fileOf(vault.store());
        byte[] key;
        try {
            key = files.read(vault.store());
        } catch (NoSuchFileException missing) {
            throw new StoreException(StoreException.Reason.KEY_MISSING, missing, "key.missing", file, keyFile);
        } catch (IOException failure) {
            throw new StoreException(StoreException.Reason.KEY_MISSING, failure, "key.unreadable", file, keyFile);
        }
        try {
            return vault.wrapping().unwrap(vault.store(), key);
        } catch (VaultException.WrongKey wrong) {
            throw new StoreException(StoreException.Reason.KEY_MISSING, wrong, "key.wrong", file, keyFile);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private KeyFiles keyFiles() {
        if (keys == null) {
            throw new IllegalStateException("A temporary store has no key file");
        }
        return keys.keyFiles();
    }
}
