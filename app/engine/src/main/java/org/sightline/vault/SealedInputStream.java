package org.sightline.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.sightline.vault.SealedFileException.Reason;

/**
 * Opens what {@link SealedOutputStream} wrote. Every byte that it gives was authenticated; that none is missing is known only
 * when the end was read, so what was read before counts for nothing until then.
 */
public final class SealedInputStream extends InputStream {

    private final InputStream in;
    private final SealedHeader header;
    private final FieldCipher cipher;
    private byte[] chunk = new byte[0];
    private int position;
    private long number;
    private boolean last;

    /**
     * @param in is closed with this
     * @throws SealedFileException if it is no sealed file, or not with this passphrase
     */
    public SealedInputStream(InputStream in, Passphrase passphrase) throws IOException {
        this.in = in;
        this.header = SealedHeader.read(in);
        try (StoreKey key = header.wrapping().unwrap(SealedHeader.PURPOSE, passphrase)) {
            this.cipher = key.cipher();
        } catch (VaultException.WrongKey wrong) {
            throw new SealedFileException(Reason.WRONG_PASSPHRASE, wrong);
        }
    }

    @Override
    public int read() throws IOException {
        return available() == 0 && !advance() ? -1 : chunk[position++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (available() == 0 && !advance()) {
            return -1;
        }
        int count = Math.min(length, available());
        System.arraycopy(chunk, position, bytes, offset, count);
        position += count;
        return count;
    }

    @Override
    public int available() {
        return chunk.length - position;
    }

    /** Opens the next chunk that holds something; false at the end. */
    private boolean advance() throws IOException {
        while (!last) {
            open();
            if (chunk.length > 0) {
                return true;
            }
        }
        return false;
    }

    private void open() throws IOException {
        int frame = ByteBuffer.wrap(exactly(Integer.BYTES)).getInt();
        boolean marked = (frame & SealedOutputStream.LAST_MARK) != 0;
        int length = frame & ~SealedOutputStream.LAST_MARK;
        int full = SealedHeader.CHUNK + FieldCipher.OVERHEAD;
        if (length < FieldCipher.OVERHEAD || length > full || (!marked && length != full)) {
            throw new SealedFileException(Reason.DAMAGED, null);
        }
        try {
            Arrays.fill(chunk, (byte) 0);
            chunk = cipher.open(
                    SealedHeader.TABLE,
                    marked ? SealedHeader.LAST : SealedHeader.MORE,
                    header.place(number),
                    exactly(length));
        } catch (VaultException.NotAuthentic altered) {
            throw new SealedFileException(Reason.DAMAGED, altered);
        }
        position = 0;
        number++;
        last = marked;
        if (last && in.read() >= 0) {
            throw new SealedFileException(Reason.DAMAGED, null);
        }
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new SealedFileException(Reason.DAMAGED, null);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        Arrays.fill(chunk, (byte) 0);
        in.close();
    }
}
