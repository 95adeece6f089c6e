package org.sightline.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.model.ProblemCode;

/**
 * A large file of an archive, read in any order and never as a whole. What its archive can only read from the first byte to the
 * last is unpacked into a {@link SpillFile} first.
 */
public final class OpenFile implements RandomBytes, Closeable {

    private final RandomBytes bytes;
    private final @Nullable Closeable owned;

    private OpenFile(RandomBytes bytes, @Nullable Closeable owned) {
        this.bytes = bytes;
        this.owned = owned;
    }

    /**
     * Opens a file.
     *
     * @param most bytes that are unpacked
     * @param temporary folder to unpack into
     * @throws LimitException if it is larger, or there is no room for it
     * @throws IOException if it is gone or broken
     */
    static OpenFile open(FileTree tree, String path, long most, Path temporary, Unpacking unpacking)
            throws IOException {
        RandomBytes direct = tree.bytes(path).orElse(null);
        if (direct != null) {
            OpenFile file = new OpenFile(direct, direct instanceof Closeable closeable ? closeable : null);
            if (direct.size() > most) {
                file.close();
                throw tooLarge(most);
            }
            return file;
        }
        try (InputStream in = tree.open(path)) {
            return unpacked(in, SpillFile.create(temporary), most, unpacking);
        }
    }

    private static OpenFile unpacked(InputStream in, SpillFile spill, long most, Unpacking unpacking)
            throws IOException {
        boolean unpacked = false;
        try {
            OpenFile file = new OpenFile(spill.write(in, most, unpacking).bytes(), spill);
            unpacked = true;
            return file;
        } finally {
            if (!unpacked) {
                spill.close();
            }
        }
    }

    private static LimitException tooLarge(long most) {
        return new LimitException(ProblemCode.FILE_TOO_LARGE, Long.toString(most >> 20));
    }

    @Override
    public long size() {
        return bytes.size();
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
        return bytes.read(target, position);
    }

    @Override
    public void close() throws IOException {
        if (owned != null) {
            owned.close();
        }
    }
}
