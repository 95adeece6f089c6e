package org.sightline.footage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.javacpp.Loader;
import org.sightline.image.MediaLibraries;

/** FFmpeg's library, loaded with what reads and writes files; its answers as exceptions. */
public final class Ffmpeg {

    private static final int MESSAGE_BYTES = 256;

    private Ffmpeg() {}

    /** Loading checks the bytes of all libraries, which takes a tenth of a second: once is enough. */
    private static final class Loaded {

        private static final String VERSION = load();

        private static String load() {
            MediaLibraries.load();
            Loader.load(swresample.class);
            Loader.load(avformat.class);
            avutil.av_log_set_level(avutil.AV_LOG_QUIET);
            return avutil.av_version_info().getString();
        }
    }

    /**
     * Loads the same files that the product decodes with, silent; loading again is harmless.
     *
     * @return its version
     */
    public static String load() {
        return Loaded.VERSION;
    }

    /** @throws IOException if the answer is one of failure */
    static int checked(int answer, String action) throws IOException {
        if (answer < 0) {
            byte[] message = new byte[MESSAGE_BYTES];
            avutil.av_strerror(answer, message, message.length);
            int end = 0;
            while (end < message.length && message[end] != 0) {
                end++;
            }
            throw new IOException(action + ": " + new String(message, 0, end, StandardCharsets.US_ASCII));
        }
        return answer;
    }
}
