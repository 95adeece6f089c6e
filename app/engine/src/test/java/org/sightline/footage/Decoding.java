package org.sightline.footage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.javacpp.IntPointer;

/**
 * Reads a film with FFmpeg alone, for makers' own tests and as a measure of what decoding costs by itself.
 *
 * @param codec FFmpeg's name of it
 * @param width of the stored pixels
 * @param height of the stored pixels
 * @param quarterTurns by how many quarters, clockwise, the file says the pixels are to be turned
 * @param streams how many tracks there are, of pictures and of other things
 * @param seconds when each frame is shown
 */
public record Decoding(String codec, int width, int height, int quarterTurns, int streams, List<Double> seconds) {

    private static final int QUARTER = 90;

    /** @throws IOException if it is no film, or one that cannot be decoded */
    public static Decoding of(Path file) throws IOException {
        return of(file, 1, frame -> {});
    }

    /**
     * Decodes with so many threads.
     *
     * @throws IOException if it is no film, or one that cannot be decoded
     */
    public static Decoding of(Path file, int threads) throws IOException {
        return of(file, threads, frame -> {});
    }

    /**
     * Decodes and hands on every frame as it is stored, BGR.
     *
     * @throws IOException if it is no film, or one that cannot be decoded
     */
    static Decoding of(Path file, List<BufferedImage> pictures) throws IOException {
        return of(file, 1, frame -> {
            try (FrameConverter converter = FrameConverter.toLookAt(frame.width(), frame.height(), frame.format())) {
                pictures.add(converter.read(frame));
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    private static Decoding of(Path path, int threads, Consumer<AVFrame> look) throws IOException {
        Ffmpeg.load();
        try (NativeScope scope = new NativeScope()) {
            AVFormatContext file = new AVFormatContext(null);
            Ffmpeg.checked(
                    avformat.avformat_open_input(file, path.toString(), null, (AVDictionary) null),
                    "Cannot open " + path);
            scope.atEnd(() -> avformat.avformat_close_input(file));
            Ffmpeg.checked(avformat.avformat_find_stream_info(file, (AVDictionary) null), "Nothing in " + path);
            int index = Ffmpeg.checked(
                    avformat.av_find_best_stream(file, avutil.AVMEDIA_TYPE_VIDEO, -1, -1, (AVCodec) null, 0),
                    "No pictures in " + path);
            AVStream stream = file.streams(index);
            AVCodec codec = avcodec.avcodec_find_decoder(stream.codecpar().codec_id());
            if (codec == null) {
                throw new IOException("No decoder for " + path);
            }
            AVCodecContext decoder = avcodec.avcodec_alloc_context3(codec);
            scope.atEnd(() -> avcodec.avcodec_free_context(decoder));
            Ffmpeg.checked(avcodec.avcodec_parameters_to_context(decoder, stream.codecpar()), "No parameters");
            decoder.thread_count(threads);
            decoder.pkt_timebase(stream.time_base());
            Ffmpeg.checked(avcodec.avcodec_open2(decoder, codec, (AVDictionary) null), "Cannot decode " + path);
            List<Double> seconds = frames(file, stream, decoder, scope, look);
            return new Decoding(
                    codec.name().getString(),
                    stream.codecpar().width(),
                    stream.codecpar().height(),
                    turns(stream),
                    file.nb_streams(),
                    List.copyOf(seconds));
        }
    }

    private static List<Double> frames(
            AVFormatContext file, AVStream stream, AVCodecContext decoder, NativeScope scope, Consumer<AVFrame> look)
            throws IOException {
        AVPacket packet = avcodec.av_packet_alloc();
        scope.atEnd(() -> avcodec.av_packet_free(packet));
        AVFrame frame = avutil.av_frame_alloc();
        scope.atEnd(() -> avutil.av_frame_free(frame));
        double tick = (double) stream.time_base().num() / stream.time_base().den();
        long start = stream.start_time() == avutil.AV_NOPTS_VALUE ? 0 : stream.start_time();
        List<Double> seconds = new ArrayList<>();
        boolean more = true;
        while (more) {
            more = avformat.av_read_frame(file, packet) >= 0;
            if (more && packet.stream_index() != stream.index()) {
                avcodec.av_packet_unref(packet);
                continue;
            }
            // Broken packets are left out, as players do.
            avcodec.avcodec_send_packet(decoder, more ? packet : null);
            avcodec.av_packet_unref(packet);
            while (avcodec.avcodec_receive_frame(decoder, frame) >= 0) {
                seconds.add(seconds(frame, start, tick, seconds, stream));
                look.accept(frame);
            }
        }
        return seconds;
    }

    /** Old program streams date only some of their frames. */
    private static double seconds(AVFrame frame, long start, double tick, List<Double> before, AVStream stream) {
        if (frame.best_effort_timestamp() != avutil.AV_NOPTS_VALUE) {
            return (frame.best_effort_timestamp() - start) * tick;
        }
        double distance = (double) stream.avg_frame_rate().den()
                / Math.max(1, stream.avg_frame_rate().num());
        return before.isEmpty() ? 0 : before.get(before.size() - 1) + distance;
    }

    private static int turns(AVStream stream) {
        AVPacketSideData matrix = avcodec.av_packet_side_data_get(
                stream.codecpar().coded_side_data(),
                stream.codecpar().nb_coded_side_data(),
                avcodec.AV_PKT_DATA_DISPLAYMATRIX);
        if (matrix == null) {
            return 0;
        }
        double against = avutil.av_display_rotation_get(new IntPointer(matrix.data()));
        return Math.floorMod(Math.round(-against / QUARTER), 4);
    }
}
