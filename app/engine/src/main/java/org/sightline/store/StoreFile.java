package org.sightline.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the first bytes of a file tell (SQLite's file format, 1.3), and which files belong to a store. */
final class StoreFile {

    /** Stands in every store, so that no other file is taken for one: "Sght". */
    static final int APPLICATION = 0x53676874;

    private static final byte[] SIGNATURE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER = 100;
    private static final int USER_VERSION = 60;
    private static final int APPLICATION_ID = 68;

    /** What a file is. */
    enum Kind {
        /** There is none, or it is empty. */
        NONE,
        /** A store of this or another version. */
        STORE,
        /** A database that does not say whose. */
        DATABASE,
        /** Something else. */
        FOREIGN
    }

    private StoreFile() {}

    static Kind look(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Kind.NONE;
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(HEADER);
        }
        if (start.length == 0) {
            return Kind.NONE;
        }
        if (start.length < HEADER || !Arrays.equals(Arrays.copyOf(start, SIGNATURE.length), SIGNATURE)) {
            return Kind.FOREIGN;
        }
        ByteBuffer header = ByteBuffer.wrap(start);
        boolean marked = header.getInt(APPLICATION_ID) == APPLICATION;
        // Trial versions left no mark but the first version's number.
        return marked || header.getInt(USER_VERSION) == 1 ? Kind.STORE : Kind.DATABASE;
    }

    /** The file and those that SQLite and the lock put beside it. */
    static List<Path> family(Path file) {
        return List.of(
                file,
                file.resolveSibling(file.getFileName() + "-wal"),
                file.resolveSibling(file.getFileName() + "-shm"),
                file.resolveSibling(file.getFileName() + "-journal"),
                StoreLock.fileOf(file));
    }
}
