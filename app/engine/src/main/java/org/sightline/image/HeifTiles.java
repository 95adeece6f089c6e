package org.sightline.image;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_HEVC;
import static org.bytedeco.ffmpeg.global.avcodec.AV_INPUT_BUFFER_PADDING_SIZE;
import static org.bytedeco.ffmpeg.global.avcodec.av_new_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_mallocz;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.util.Arrays;
import java.util.Optional;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.PointerScope;
import org.opencv.core.Mat;
import org.sightline.model.ProblemCode;

/**
 * Decodes tiles of one picture, all coded in the same way, with FFmpeg's decoders. Nothing else of that library is used: what
 * opens files or connections is not even called. For one thread.
 */
final class HeifTiles implements AutoCloseable {

    /** What a decoder holds for each pixel, at the most: three planes of two bytes, and again where it is made to colours. */
    static final long BYTES_PER_PIXEL = 9;

    /** Pixels of a side (ITU-T H.265, 7.4.3.2; AV1, 5.5.1). */
    private static final int LARGEST_BLOCK = 128;

    static {
        av_log_set_level(AV_LOG_QUIET);
    }

    private final PointerScope scope = new PointerScope();
    private final Optional<HeifFile.Colours> colours;
    private final byte[] configuration;
    private final String type;
    private final AVCodecContext codec;
    private final AVFrame decoded = av_frame_alloc();
    private final AVPacket packet = av_packet_alloc();
    private final SwsContext scaler = sws_alloc_context();

    /** @throws ImageException if this coding is not read */
    HeifTiles(HeifFile.Tile first, Optional<HeifFile.Colours> colours) throws ImageException {
        this.colours = colours;
        this.configuration = first.configuration();
        this.type = first.type();
        AVCodec decoder = avcodec_find_decoder(type.equals("hvc1") ? AV_CODEC_ID_HEVC : AV_CODEC_ID_AV1);
        codec = avcodec_alloc_context3(decoder);
        codec.thread_count(1);
        // What is coded may be larger than what is shown of it, by less than a block; or, to do harm, by anything.
        codec.max_pixels(blocks(first.width()) * blocks(first.height()));
        BytePointer extra = new BytePointer(av_mallocz(configuration.length + AV_INPUT_BUFFER_PADDING_SIZE));
        extra.put(configuration, 0, configuration.length);
        codec.extradata(extra);
        codec.extradata_size(configuration.length);
        scaler.flags(SWS_AREA | SWS_ACCURATE_RND);
        if (decoder == null || avcodec_open2(codec, decoder, (AVDictionary) null) < 0) {
            close();
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
        }
    }

    private static long blocks(int side) {
        return (side + LARGEST_BLOCK - 1L) / LARGEST_BLOCK * LARGEST_BLOCK;
    }

    /**
     * Decodes a tile into its place.
     *
     * @param target 8-bit BGR, as large as the tile, reduced; or smaller, where the picture ends within the tile
     */
    void decode(HeifFile.Tile tile, int reduction, Mat target) throws ImageException {
        if (!tile.type().equals(type) || !Arrays.equals(tile.configuration(), configuration)) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
        }
        AVFrame shown = av_frame_alloc();
        try {
            receive(tile);
            colours.ifPresent(told -> {
                decoded.colorspace(told.matrix());
                decoded.color_range(told.fullRange() ? AVCOL_RANGE_JPEG : AVCOL_RANGE_MPEG);
            });
            // The same colours, so that none are converted: that takes two seconds, and no other format's are.
            shown.color_primaries(decoded.color_primaries());
            shown.color_trc(decoded.color_trc());
            shown.format(AV_PIX_FMT_BGR24);
            shown.width((tile.width() + reduction - 1) / reduction);
            shown.height((tile.height() + reduction - 1) / reduction);
            if (av_frame_get_buffer(shown, 0) < 0 || sws_scale_frame(scaler, shown, decoded) < 0) {
                throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
            }
            copy(shown, target);
        } finally {
            av_frame_free(shown);
            av_frame_unref(decoded);
            avcodec_flush_buffers(codec);
        }
    }

    private void receive(HeifFile.Tile tile) throws ImageException {
        if (av_new_packet(packet, tile.coded().length) < 0) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
        }
        packet.data().put(tile.coded(), 0, tile.coded().length);
        boolean taken = avcodec_send_packet(codec, packet) >= 0 && avcodec_send_packet(codec, null) >= 0;
        // A file may announce a small picture and hold a large one.
        if (!taken
                || avcodec_receive_frame(codec, decoded) < 0
                || decoded.width() != tile.width()
                || decoded.height() != tile.height()) {
            throw new ImageException(ProblemCode.IMAGE_UNREADABLE);
        }
    }

    private static void copy(AVFrame shown, Mat target) {
        byte[] row = new byte[target.cols() * 3];
        try (BytePointer pixels = new BytePointer(shown.data(0))) {
            long stride = shown.linesize(0);
            for (int y = 0; y < target.rows(); y++) {
                pixels.position(y * stride).get(row, 0, row.length);
                target.put(y, 0, row);
            }
        }
    }

    @Override
    public void close() {
        sws_freeContext(scaler);
        av_packet_free(packet);
        av_frame_free(decoded);
        avcodec_free_context(codec);
        scope.close();
    }
}
