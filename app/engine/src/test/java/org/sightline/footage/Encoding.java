package org.sightline.footage;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Writes films with FFmpeg's encoders, in one thread, so that the same board gives the same bytes. */
public final class Encoding {

    private static final double BITS_A_PIXEL = 0.3;
    private static final int MATRIX_BYTES = 36;

    private final NativeScope scope;
    private final Storyboard board;
    private final Codec codec;
    private final AVFormatContext file;
    private final AVCodecContext encoder;
    private final AVStream stream;
    private final @Nullable SilentSound sound;
    private final AVPacket packet;
    private final AVFrame frame;

    /**
     * Films a board into a folder, under its name with the container's ending.
     *
     * @throws IOException if the codec, the container or the size of the board do not go together
     */
    public static Footage write(Storyboard board, Container container, Codec codec, Path folder) throws IOException {
        Ffmpeg.load();
        Path path = folder.resolve(board.name() + "." + container.ending());
        if (board.quarterTurns() != 0 && !container.tellsTurns()) {
            throw new IOException(container + " cannot say that a film is to be turned");
        }
        if (board.sound() && !container.holdsSamples()) {
            throw new IOException(container + " does not hold sound as it is");
        }
        if (board.rate().varying() && !container.tellsTimes()) {
            throw new IOException(container + " cannot say when each frame is shown");
        }
        try (NativeScope scope = new NativeScope()) {
            new Encoding(scope, board, container, codec, path).run();
        }
        return new Footage(path, board, container, codec);
    }

    private Encoding(NativeScope scope, Storyboard board, Container container, Codec codec, Path path)
            throws IOException {
        this.scope = scope;
        this.board = board;
        this.codec = codec;
        AVFormatContext made = new AVFormatContext(null);
        Ffmpeg.checked(
                avformat.avformat_alloc_output_context2(made, null, container.muxer(), path.toString()),
                "No writer for " + container);
        file = made;
        scope.atEnd(() -> avformat.avformat_free_context(file));
        file.flags(file.flags() | AVFormatContext.AVFMT_FLAG_BITEXACT);
        sound = board.sound() ? new SilentSound(file, scope) : null;
        stream = avformat.avformat_new_stream(file, null);
        encoder = encoder();
        Ffmpeg.checked(avcodec.avcodec_parameters_from_context(stream.codecpar(), encoder), "No parameters");
        stream.time_base(encoder.time_base());
        stream.avg_frame_rate(encoder.framerate());
        if (board.quarterTurns() != 0) {
            turn();
        }
        AVIOContext io = new AVIOContext(null);
        Ffmpeg.checked(avformat.avio_open(io, path.toString(), avformat.AVIO_FLAG_WRITE), "Cannot write " + path);
        file.pb(io);
        scope.atEnd(() -> avformat.avio_close(io));
        packet = avcodec.av_packet_alloc();
        scope.atEnd(() -> avcodec.av_packet_free(packet));
        frame = avutil.av_frame_alloc();
        scope.atEnd(() -> avutil.av_frame_free(frame));
        frame.format(encoder.pix_fmt());
        frame.width(encoder.width());
        frame.height(encoder.height());
        Ffmpeg.checked(avutil.av_frame_get_buffer(frame, 0), "No frame");
    }

    private AVCodecContext encoder() throws IOException {
        AVCodec found = avcodec.avcodec_find_encoder_by_name(codec.encoder());
        if (found == null) {
            throw new IOException("This build cannot write " + codec);
        }
        AVCodecContext context = avcodec.avcodec_alloc_context3(found);
        scope.atEnd(() -> avcodec.avcodec_free_context(context));
        boolean across = board.quarterTurns() % 2 == 1;
        context.width(across ? board.height() : board.width());
        context.height(across ? board.width() : board.height());
        context.pix_fmt(codec.pixelFormat());
        context.time_base().num(1).den(board.rate().ticksPerSecond());
        context.framerate().num(board.rate().perSecond()).den(1);
        context.gop_size(board.rate().perSecond());
        context.max_b_frames(0);
        context.thread_count(1);
        if (!codec.isLossless()) {
            context.bit_rate(Math.round(
                    BITS_A_PIXEL * board.width() * board.height() * board.rate().perSecond()));
        }
        context.flags(context.flags() | avcodec.AV_CODEC_FLAG_BITEXACT);
        context.strict_std_compliance(avcodec.FF_COMPLIANCE_EXPERIMENTAL);
        if ((file.oformat().flags() & avformat.AVFMT_GLOBALHEADER) != 0) {
            context.flags(context.flags() | avcodec.AV_CODEC_FLAG_GLOBAL_HEADER);
        }
        AVDictionary options = new AVDictionary(null);
        codec.options().forEach((key, value) -> avutil.av_dict_set(options, key, value, 0));
        try {
            Ffmpeg.checked(avcodec.avcodec_open2(context, found, options), "Cannot write " + codec);
        } finally {
            avutil.av_dict_free(options);
        }
        return context;
    }

    /** Notes by how much players turn the pixels. */
    private void turn() {
        try (PointerPointer<AVPacketSideData> data = new PointerPointer<>(1);
                IntPointer count = new IntPointer(1)) {
            data.put(0, null);
            count.put(0);
            AVPacketSideData matrix =
                    avcodec.av_packet_side_data_new(data, count, avcodec.AV_PKT_DATA_DISPLAYMATRIX, MATRIX_BYTES, 0);
            avutil.av_display_rotation_set(new IntPointer(matrix.data()), 90.0 * board.quarterTurns());
            stream.codecpar().coded_side_data(matrix);
            stream.codecpar().nb_coded_side_data(1);
        }
    }

    private void run() throws IOException {
        Ffmpeg.checked(avformat.avformat_write_header(file, (AVDictionary) null), "Cannot begin " + board.name());
        Filming filming = new Filming(board);
        try (FrameConverter converter =
                FrameConverter.toEncode(encoder.width(), encoder.height(), codec.pixelFormat())) {
            for (int number = 0; number < filming.frames(); number++) {
                Ffmpeg.checked(avutil.av_frame_make_writable(frame), "No frame");
                if (sound != null) {
                    sound.until(filming.seconds(number));
                }
                converter.write(filming.stored(number), frame);
                frame.pts(filming.tick(number));
                frame.duration(duration(filming, number));
                encode(frame);
            }
        }
        encode(null);
        Ffmpeg.checked(avformat.av_write_trailer(file), "Cannot end " + board.name());
    }

    private long duration(Filming filming, int number) {
        long next = number + 1 < filming.frames()
                ? filming.tick(number + 1)
                : Math.round(board.seconds() * board.rate().ticksPerSecond());
        return Math.max(1, next - filming.tick(number));
    }

    private void encode(@Nullable AVFrame next) throws IOException {
        Ffmpeg.checked(avcodec.avcodec_send_frame(encoder, next), "Cannot encode");
        while (true) {
            int answer = avcodec.avcodec_receive_packet(encoder, packet);
            if (answer == avutil.AVERROR_EAGAIN() || answer == avutil.AVERROR_EOF()) {
                return;
            }
            Ffmpeg.checked(answer, "Cannot encode");
            packet.stream_index(stream.index());
            avcodec.av_packet_rescale_ts(packet, encoder.time_base(), stream.time_base());
            Ffmpeg.checked(avformat.av_interleaved_write_frame(file, packet), "Cannot write");
        }
    }
}
