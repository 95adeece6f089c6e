package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_SIZE;
import static org.bytedeco.ffmpeg.global.avformat.avio_alloc_context;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.av_free;
import static org.bytedeco.ffmpeg.global.avutil.av_malloc;

import java.io.IOException;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.Read_packet_Pointer_BytePointer_int;
import org.bytedeco.ffmpeg.avformat.Seek_Pointer_long_int;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.jspecify.annotations.Nullable;

/** The only way in which FFmpeg's reader of containers gets bytes: it has no file and no address to open. For one thread. */
final class FeedIo implements AutoCloseable {

    private static final int BUFFER = 1 << 17;

    /** What the system calls EIO, which is the same number on all of them. */
    private static final int FAILED = -5;

    private final ByteFeed feed;
    private final byte[] piece = new byte[BUFFER];
    /** Held: the library knows them by weak references only. */
    private final Reader reader = new Reader();

    private final Seeker seeker = new Seeker();
    private final AVIOContext context;
    /** Not named as what the library calls the place in a pointer, which the inner classes inherit. */
    private long at;

    private @Nullable IOException failure;

    FeedIo(ByteFeed feed) {
        this.feed = feed;
        BytePointer buffer = new BytePointer(av_malloc(BUFFER));
        this.context = avio_alloc_context(buffer, BUFFER, 0, null, reader, null, seeker);
    }

    AVIOContext context() {
        return context;
    }

    /** @throws IOException if the bytes could not be had: then it is not the video that is amiss */
    void throwIfFailed() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    private final class Reader extends Read_packet_Pointer_BytePointer_int {
        private static final long serialVersionUID = 1L;

        @Override
        public int call(Pointer opaque, BytePointer into, int length) {
            try {
                int read = at >= feed.size() ? -1 : feed.read(piece, Math.min(length, BUFFER), at);
                if (read <= 0) {
                    return AVERROR_EOF;
                }
                into.put(piece, 0, read);
                at += read;
                return read;
            } catch (IOException | RuntimeException gone) {
                failure = gone instanceof IOException cause ? cause : new IOException(gone);
                return FAILED;
            }
        }
    }

    private final class Seeker extends Seek_Pointer_long_int {
        private static final long serialVersionUID = 1L;

        @Override
        public long call(Pointer opaque, long offset, int whence) {
            if ((whence & AVSEEK_SIZE) != 0) {
                return feed.size();
            }
            long base = switch (whence & 3) {
                case 0 -> 0;
                case 1 -> at;
                default -> feed.size();
            };
            long target = base + offset;
            if (target < 0 || target > feed.size()) {
                return FAILED;
            }
            at = target;
            return target;
        }
    }

    @Override
    public void close() {
        BytePointer buffer = context.buffer();
        if (buffer != null) {
            av_free(buffer);
            context.buffer(null);
        }
        av_free(context);
        reader.close();
        seeker.close();
    }
}
