package org.sightline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.report.html.FinishedFile;
import org.sightline.system.PrivateFiles;
import org.sightline.vault.Argon2Cost;
import org.sightline.vault.FieldCipher;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.KeyWrapping;
import org.sightline.vault.KeyedHash;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;
import org.sightline.vault.StoreKey;
import org.sightline.vault.VaultException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run, or one shard of it, remembers of its children: a folder with a file for each, sealed with a key of the folder's
 * own and named by a keyed hash. The key is sealed by a passphrase, or by a key file on this computer. One run at a time writes.
 */
final class BatchNotes implements AutoCloseable {

    private static final String KEY = "key.json";
    private static final String LOCK = "lock";
    private static final String ENDING = ".note";
    private static final String TABLE = "batch";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** {@code key.json}: how the key is protected, not what it is. */
    @SuppressWarnings("ArrayRecordComponent") // written and read, never compared
    private record KeyFields(
            int version,
            String id,
            KeyWrapping.Protection protection,
            byte[] salt,
            int memory,
            int passes,
            int lanes,
            byte[] sealedKey) {

        KeyWrapping wrapping() {
            return new KeyWrapping(protection, salt, new Argon2Cost(memory, passes, lanes), sealedKey);
        }
    }

    private final Path folder;
    private final FieldCipher cipher;
    private final KeyedHash hash;
    private final @Nullable FileChannel lock;

    private BatchNotes(Path folder, StoreKey key, @Nullable FileChannel lock) {
        this.folder = folder;
        this.cipher = key.cipher();
        this.hash = key.hash();
        this.lock = lock;
    }

    /**
     * Opens a run's own notes, or begins them.
     *
     * @throws BatchException if another run is at them, or they do not open
     */
    static BatchNotes own(Path folder, KeyFiles keyFiles, Passphrases passphrases, BatchWords words) {
        FileChannel lock = null;
        try {
            PrivateFiles.createFolders(folder);
            lock = lock(folder, words);
            if (!Files.exists(folder.resolve(KEY))) {
                begin(folder, keyFiles, passphrases);
            }
            try (StoreKey key = key(folder, keyFiles, passphrases, words)) {
                return new BatchNotes(folder, key, lock);
            }
        } catch (IOException failure) {
            closeQuietly(lock);
            throw new BatchException(words.of("notes.UNREADABLE", folder.toString()), failure);
        } catch (BatchException refused) {
            closeQuietly(lock);
            throw refused;
        }
    }

    /**
     * Opens notes to read.
     *
     * @throws BatchException if they do not open
     */
    static BatchNotes of(Path folder, KeyFiles keyFiles, Passphrases passphrases, BatchWords words) {
        try (StoreKey key = key(folder, keyFiles, passphrases, words)) {
            return new BatchNotes(folder, key, null);
        } catch (IOException failure) {
            throw new BatchException(words.of("notes.UNREADABLE", folder.toString()), failure);
        }
    }

    /** Whether a run began to keep notes here. */
    static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(KEY));
    }

    private static FileChannel lock(Path folder, BatchWords words) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException inThisProgram) {
            // The same as in another.
        } catch (IOException notLockable) {
            // Some network drives cannot lock; schedulers see to it that a shard runs once.
            return channel;
        }
        channel.close();
        throw new BatchException(words.of("notes.IN_USE", folder.toString()));
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException alsoFails) {
                // The first failure is the one to tell.
            }
        }
    }

    private static void begin(Path folder, KeyFiles keyFiles, Passphrases passphrases) throws IOException {
        String id = UUID.randomUUID().toString();
        try (StoreKey key = StoreKey.random();
                Passphrase passphrase = passphrases.fresh(folder)) {
            KeyWrapping wrapping;
            if (passphrase == null) {
                byte[] fileKey = keyFiles.readOrCreate(id);
                wrapping = KeyWrapping.withKeyFile(key, id, fileKey);
                Arrays.fill(fileKey, (byte) 0);
            } else {
                wrapping = KeyWrapping.withPassphrase(key, id, passphrase, Argon2Cost.STANDARD);
            }
            Argon2Cost cost = wrapping.cost();
            write(
                    folder.resolve(KEY),
                    MAPPER.writeValueAsBytes(new KeyFields(
                            1,
                            id,
                            wrapping.protection(),
                            wrapping.salt(),
                            cost.memory(),
                            cost.passes(),
                            cost.lanes(),
                            wrapping.sealedKey())));
        }
    }

    private static StoreKey key(Path folder, KeyFiles keyFiles, Passphrases passphrases, BatchWords words)
            throws IOException {
        try {
            KeyFields fields = MAPPER.readValue(Files.readAllBytes(folder.resolve(KEY)), KeyFields.class);
            if (fields.protection() == KeyWrapping.Protection.KEY_FILE) {
                byte[] fileKey = keyFiles.read(fields.id());
                try {
                    return fields.wrapping().unwrap(fields.id(), fileKey);
                } finally {
                    Arrays.fill(fileKey, (byte) 0);
                }
            }
            try (Passphrase passphrase = passphrases.existing(folder)) {
                if (passphrase == null) {
                    throw new BatchException(words.of("notes.PASSPHRASE_NEEDED", folder.toString()));
                }
                return fields.wrapping().unwrap(fields.id(), passphrase);
            }
        } catch (NoSuchFileException missing) {
            throw new BatchException(
                    words.of(
                            "notes.KEY_MISSING",
                            folder.toString(),
                            keyFiles.folder().toString()),
                    missing);
        } catch (VaultException.WrongKey wrong) {
            throw new BatchException(words.of("notes.WRONG_KEY", folder.toString()), wrong);
        } catch (JacksonException | IllegalArgumentException damaged) {
            throw new BatchException(words.of("notes.UNREADABLE", folder.toString()), damaged);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (OutputStream out = PrivateFiles.create(unfinished)) {
            out.write(bytes);
        }
        FinishedFile.move(unfinished, file);
    }

    private static byte[] row(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    void save(ChildState state) throws IOException {
        String name = HexFormat.of().formatHex(hash.of("child", state.child())) + ENDING;
        write(folder.resolve(name), cipher.seal(TABLE, "state", row(name), MAPPER.writeValueAsBytes(state)));
    }

    /** What is remembered of every child; a note that is damaged is as good as none, and its child is done again. */
    List<ChildState> all() throws IOException {
        List<ChildState> all = new ArrayList<>();
        List<Path> notes;
        try (Stream<Path> files = Files.list(folder)) {
            notes = files.filter(file -> file.toString().endsWith(ENDING)).toList();
        }
        for (Path note : notes) {
            try {
                byte[] opened =
                        cipher.open(TABLE, "state", row(String.valueOf(note.getFileName())), Files.readAllBytes(note));
                all.add(MAPPER.readValue(opened, ChildState.class));
            } catch (VaultException.NotAuthentic | JacksonException damaged) {
                // The child is done again, from its store or its export.
            }
        }
        return all;
    }

    @Override
    public void close() {
        closeQuietly(lock);
    }
}
