package org.sightline.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;
import java.util.zip.CRC32;
import org.sightline.model.ProblemCode;
import org.sightline.system.PrivateFiles;
import org.sightline.vault.TransientCipher;

/**
 * Takes what can only be read in order and is needed in any order. What is written is encrypted with a key that is never written,
 * and has no name on systems that can do without one: after a crash nothing readable is left. One thread writes; several may read
 * what was written.
 */
final class SpillFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path folder;
    private final FileChannel file;
    private final TransientCipher cipher = new TransientCipher();
    private long size;

    private SpillFile(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    /** @param folder where it is made; is made itself if it is not there */
    static SpillFile create(Path folder) throws IOException {
        PrivateFiles.createFolders(folder);
        // To be deleted on closing means on Linux and macOS to have no name from the start.
        FileChannel file = FileChannel.open(
                folder.resolve("unpacked-" + UUID.randomUUID()),
                Set.of(
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE),
                PrivateFiles.fileAttributes());
        return new SpillFile(folder, file);
    }

    /**
     * What was written in one go.
     *
     * @param checksum CRC-32
     */
    record Slice(RandomBytes bytes, long checksum) {}

    /** Bytes in it so far. */
    long size() {
        return size;
    }

    /**
     * Writes a stream to its end.
     *
     * @param most bytes that are taken
     * @param unpacking is told how far it is
     * @throws LimitException if there are more, or there is no room for them
     */
    Slice write(InputStream in, long most, Unpacking unpacking) throws IOException {
        long start = size;
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[BUFFER];
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            unpacking.goOn(size);
            if (size - start + count > most) {
                throw new LimitException(ProblemCode.INFLATES_TOO_MUCH);
            }
            crc.update(buffer, 0, count);
            append(buffer, count);
        }
        return new Slice(new Part(start, size - start), crc.getValue());
    }

    private void append(byte[] bytes, int count) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(cipher.encrypt(bytes, count));
        try {
            while (left.hasRemaining()) {
                size += file.write(left, size);
            }
        } catch (IOException full) {
            LimitException noRoom = new LimitException(ProblemCode.NO_ROOM_TO_UNPACK, folder.toString());
            noRoom.initCause(full);
            throw noRoom;
        }
    }

    /** A part of what was written. */
    private final class Part implements RandomBytes {

        private final long offset;
        private final long length;

        Part(long offset, long length) {
            this.offset = offset;
            this.length = length;
        }

        @Override
        public long size() {
            return length;
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            if (position >= length) {
                return -1;
            }
            long start = offset + position;
            ByteBuffer sealed =
                    ByteBuffer.allocate((int) Math.min(BUFFER, Math.min(target.remaining(), length - position)));
            int count = file.read(sealed, start);
            if (count < 0) {
                throw new IOException("What was unpacked is not there any more");
            }
            target.put(cipher.decrypt(sealed.array(), count, start));
            return count;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
