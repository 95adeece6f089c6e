package org.sightline.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.sightline.system.PrivateFiles;

/**
 * The folder of key files: one file of 32 random bytes a store, named after the store's id, that only this user can read. It
 * lies in the user's own application data, never beside a store.
 */
public final class KeyFiles {

    private static final Pattern STORE_ID = Pattern.compile("[0-9a-f-]{36}");

    private final Path folder;

    public KeyFiles(Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** Where the store's key is, or would be. */
    public Path fileOf(String store) {
        if (!STORE_ID.matcher(store).matches()) {
            throw new IllegalArgumentException("No id of a store");
        }
        return folder.resolve(store + ".key");
    }

    /** The store's key; makes one if there is none. The caller wipes it. */
    public byte[] readOrCreate(String store) throws IOException {
        Path file = fileOf(store);
        PrivateFiles.createFolders(folder);
        byte[] key = new byte[StoreKey.LENGTH];
        new SecureRandom().nextBytes(key);
        try (OutputStream out = PrivateFiles.create(file)) {
            out.write(key);
            return key;
        } catch (FileAlreadyExistsException made) {
            Arrays.fill(key, (byte) 0);
            return read(store);
        }
    }

    /**
     * The store's key; the caller wipes it.
     *
     * @throws java.nio.file.NoSuchFileException if it is not on this computer
     */
    public byte[] read(String store) throws IOException {
        Path file = fileOf(store);
        byte[] key = Files.readAllBytes(file);
        if (key.length != StoreKey.LENGTH) {
            Arrays.fill(key, (byte) 0);
            throw new IOException(file + " is not a key file any more");
        }
        return key;
    }

    /** Overwrites the store's key and removes it; whether there was one. */
    public boolean remove(String store) throws IOException {
        Path file = fileOf(store);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Files.write(file, new byte[StoreKey.LENGTH], StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        Files.delete(file);
        return true;
    }
}
