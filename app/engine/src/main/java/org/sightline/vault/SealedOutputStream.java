package org.sightline.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Seals a file so that a passphrase opens it: chunks of 64 KiB, each sealed by {@link FieldCipher} with a random key of the
 * file's own, and bound to its place and to whether it is the last. A file that was not {@linkplain #finish finished} does not
 * open.
 */
public final class SealedOutputStream extends OutputStream {

    /** Set in a chunk's length where no other follows. */
    static final int LAST_MARK = 1 << 31;

    private final OutputStream out;
    private final SealedHeader header;
    private final FieldCipher cipher;
    private final byte[] chunk = new byte[SealedHeader.CHUNK];
    private int filled;
    private long number;
    private boolean finished;

    /** @param out is closed with this */
    public SealedOutputStream(OutputStream out, Passphrase passphrase) throws IOException {
        this(out, passphrase, Argon2Cost.STANDARD);
    }

    SealedOutputStream(OutputStream out, Passphrase passphrase, Argon2Cost cost) throws IOException {
        this.out = out;
        try (StoreKey key = StoreKey.random()) {
            this.header = SealedHeader.of(KeyWrapping.withPassphrase(key, SealedHeader.PURPOSE, passphrase, cost));
            this.cipher = key.cipher();
        }
        out.write(header.toBytes());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (finished) {
            throw new IOException("The sealed file is finished");
        }
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == chunk.length) {
                seal(SealedHeader.MORE, 0);
            }
            int count = Math.min(left, chunk.length - filled);
            System.arraycopy(bytes, from, chunk, filled, count);
            filled += count;
            from += count;
            left -= count;
        }
    }

    private void seal(String kind, int mark) throws IOException {
        byte[] sealed = cipher.seal(SealedHeader.TABLE, kind, header.place(number), Arrays.copyOf(chunk, filled));
        out.write(
                ByteBuffer.allocate(Integer.BYTES).putInt(sealed.length | mark).array());
        out.write(sealed);
        number++;
        filled = 0;
    }

    /** Writes what is left and the mark of the end; nothing can be written after. */
    public void finish() throws IOException {
        if (!finished) {
            seal(SealedHeader.LAST, LAST_MARK);
            finished = true;
            out.flush();
        }
    }

    /** Hands on what is sealed; what is not is held until its chunk is full. */
    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(chunk, (byte) 0);
        out.close();
    }
}
