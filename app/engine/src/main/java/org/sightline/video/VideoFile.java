package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_probe_input_buffer2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_display_rotation_get;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_strdup;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.PointerScope;
import org.sightline.image.ImageException;
import org.sightline.image.ImageFormat;
import org.sightline.image.OpenCv;
import org.sightline.model.Film;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;

/**
 * A video's container, opened over a {@link ByteFeed}: it is given no name, knows no protocol, and may open nothing else. For one
 * thread.
 */
final class VideoFile implements AutoCloseable {

    /** Longer is what no film is: the header lies, or there is none. */
    private static final long LONGEST = 1_000_000_000L;

    /** Bytes at the beginning that are all text in a list and never in a video. */
    private static final int TEXT = 48;

    /** A pixel this many times as wide as high, or more, is a mistake. */
    private static final double WIDEST_PIXEL = 4;

    private final PointerScope scope = new PointerScope();
    private final FeedIo io;
    private final Opening nothing = new Opening();
    private final AVFormatContext context;
    private final AVStream stream;
    private final Film film;
    private final boolean gapless;

    /**
     * @throws ImageException if it is refused, says what no video says, or is coded in a way that is not read
     * @throws IOException if its bytes could not be had
     */
    VideoFile(OpenCv loaded, ByteFeed feed, VideoLimits limits) throws ImageException, IOException {
        loaded.loadMedia();
        av_log_set_level(AV_LOG_QUIET);
        io = new FeedIo(feed);
        context = avformat_alloc_context();
        boolean opened = false;
        try {
            refuseText(feed);
            AVInputFormat container = container();
            open(container);
            refuseLargeFrames(limits);
            if (avformat_find_stream_info(context, (AVDictionary) null) < 0) {
                throw notRead(ProblemCode.VIDEO_WITHOUT_PICTURES);
            }
            refuseLargeFrames(limits);
            gapless = Codings.isGapless(container.name().getString());
            stream = pictures();
            film = film(name(container));
            opened = true;
        } finally {
            if (!opened) {
                close();
            }
        }
    }

    /** Refuses whatever else the reader of a container wants to open: it is never asked where. */
    private static final class Opening
            extends AVFormatContext.Io_open_AVFormatContext_PointerPointer_BytePointer_int_PointerPointer {
        private static final long serialVersionUID = 1L;
        private static final int NOT_PERMITTED = -13;

        @Override
        @SuppressWarnings("rawtypes") // as the library declares it
        public int call(
                AVFormatContext of, PointerPointer into, BytePointer address, int flags, PointerPointer options) {
            return NOT_PERMITTED;
        }
    }

    /** Lists of other files are text; the library tells some of them by their names alone, which it does not learn. */
    private static void refuseText(ByteFeed feed) throws ImageException, IOException {
        byte[] start = new byte[TEXT];
        int length = feed.read(start, TEXT, 0);
        boolean text = length > 0 && ImageFormat.of(start) != ImageFormat.VIDEO;
        for (int i = 0; i < length; i++) {
            int value = start[i] & 0xFF;
            text &= value >= ' ' || value == '\n' || value == '\r' || value == '\t';
        }
        if (text) {
            throw new ImageException(ProblemCode.VIDEO_REFUSED, "text");
        }
    }

    private AVInputFormat container() throws ImageException, IOException {
        AVInputFormat found = new AVInputFormat(null);
        int score = av_probe_input_buffer2(io.context(), found, (String) null, null, 0, VideoLimits.PROBED_BYTES);
        if (score < 0 || found.isNull()) {
            throw notRead(ProblemCode.VIDEO_WITHOUT_PICTURES);
        }
        String reader = found.name().getString();
        if (!Codings.isContainerRead(reader)) {
            io.throwIfFailed();
            throw new ImageException(ProblemCode.VIDEO_REFUSED, name(found));
        }
        return found;
    }

    private static String name(AVInputFormat container) {
        String all = container.name().getString();
        int comma = all.indexOf(',');
        return switch (all) {
            case "mov,mp4,m4a,3gp,3g2,mj2" -> "mp4";
            default -> comma < 0 ? all : all.substring(0, comma);
        };
    }

    private void open(AVInputFormat container) throws ImageException, IOException {
        context.pb(io.context());
        context.io_open(nothing);
        context.protocol_whitelist(av_strdup(new BytePointer("none")));
        context.max_streams(VideoLimits.STREAMS);
        context.probesize(VideoLimits.PROBED_BYTES);
        // It releases the context where it fails.
        if (avformat_open_input(context, (String) null, container, (AVDictionary) null) < 0) {
            context.setNull();
            throw notRead(ProblemCode.VIDEO_WITHOUT_PICTURES);
        }
    }

    private ImageException notRead(ProblemCode code, String... arguments) throws IOException {
        io.throwIfFailed();
        return new ImageException(code, arguments);
    }

    private void refuseLargeFrames(VideoLimits limits) throws ImageException {
        for (int i = 0; i < context.nb_streams(); i++) {
            AVCodecParameters coded = context.streams(i).codecpar();
            long pixels = (long) coded.width() * coded.height();
            if (coded.codec_type() == AVMEDIA_TYPE_VIDEO && pixels > limits.framePixels()) {
                throw new ImageException(
                        ProblemCode.VIDEO_TOO_LARGE,
                        Long.toString(Math.max(1, pixels / 1_000_000)),
                        Long.toString(limits.framePixels() / 1_000_000));
            }
        }
    }

    /** The stream of the largest pictures; all others are not decoded. A title's still is none. */
    private AVStream pictures() throws ImageException, IOException {
        int best = -1;
        long most = 0;
        for (int i = 0; i < context.nb_streams(); i++) {
            AVCodecParameters coded = context.streams(i).codecpar();
            long pixels = (long) coded.width() * coded.height();
            boolean moving = coded.codec_type() == AVMEDIA_TYPE_VIDEO
                    && (context.streams(i).disposition() & AV_DISPOSITION_ATTACHED_PIC) == 0;
            if (moving && pixels > most) {
                best = i;
                most = pixels;
            }
            if (moving && best < 0 && !Codings.isCodingRead(coded.codec_id())) {
                throw notRead(ProblemCode.VIDEO_CODING_NOT_READ, codec(coded));
            }
        }
        if (best < 0) {
            throw notRead(ProblemCode.VIDEO_WITHOUT_PICTURES);
        }
        for (int i = 0; i < context.nb_streams(); i++) {
            // Only whoever knows all packets sees where bytes belong to none.
            if (i != best && !gapless) {
                context.streams(i).discard(AVDISCARD_ALL);
            }
        }
        AVCodecParameters coded = context.streams(best).codecpar();
        if (!Codings.isCodingRead(coded.codec_id()) || avcodec_find_decoder(coded.codec_id()) == null) {
            throw notRead(ProblemCode.VIDEO_CODING_NOT_READ, codec(coded));
        }
        return context.streams(best);
    }

    private static String codec(AVCodecParameters coded) {
        return avcodec_get_name(coded.codec_id()).getString();
    }

    private Film film(String container) {
        AVCodecParameters coded = stream.codecpar();
        AVRational pixel = coded.sample_aspect_ratio();
        double shape = pixel.num() > 0 && pixel.den() > 0 ? (double) pixel.num() / pixel.den() : 1;
        if (shape > WIDEST_PIXEL || shape < 1 / WIDEST_PIXEL) {
            shape = 1;
        }
        int width = (int) Math.max(1, Math.round(coded.width() * shape));
        return new Film(duration(), 0, container, codec(coded), width, Math.max(1, coded.height()), rotation(coded));
    }

    /** Milliseconds by the header; 0 where it does not tell. */
    private long duration() {
        long own = stream.duration();
        AVRational unit = stream.time_base();
        double told = own != AV_NOPTS_VALUE && own > 0
                ? (double) own * unit.num() / unit.den() * 1000
                : context.duration() == AV_NOPTS_VALUE ? 0 : context.duration() / 1000.0;
        return told > 0 && told < LONGEST ? Math.round(told) : 0;
    }

    private static int rotation(AVCodecParameters coded) {
        AVPacketSideData matrix =
                av_packet_side_data_get(coded.coded_side_data(), coded.nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
        if (matrix == null || matrix.isNull() || matrix.size() < 9 * Integer.BYTES) {
            return 0;
        }
        double anticlockwise = av_display_rotation_get(new IntPointer(matrix.data()));
        return Double.isFinite(anticlockwise) ? Math.floorMod(-Math.round(anticlockwise / 90) * 90, 360) : 0;
    }

    /** What the container tells; nothing of it is examined yet. */
    Film film() {
        return film;
    }

    /** What its container tells beside the pictures. */
    PhotoMetadata metadata() {
        return FilmMetadata.of(ContainerTags.of(context.metadata(), stream.metadata()));
    }

    /** Whether bytes between packets that belong to none are damaged ones. */
    boolean isGapless() {
        return gapless;
    }

    AVFormatContext context() {
        return context;
    }

    AVStream stream() {
        return stream;
    }

    /** @throws IOException if bytes could not be had */
    void throwIfFailed() throws IOException {
        io.throwIfFailed();
    }

    @Override
    public void close() {
        if (!context.isNull()) {
            avformat_close_input(context);
        }
        io.close();
        nothing.close();
        scope.close();
    }
}
