package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_add;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_display_rotation_set;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_memdup;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avcodec.AVPacketSideData;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.IntPointer;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.sightline.image.Pictures;

/** Makes videos with the encoders of the library that reads them. For one film. */
public final class FilmMaker implements AutoCloseable {

    /**
     * How a film is made.
     *
     * @param container the name of its writer
     * @param encoder its name
     * @param width pixels of a frame as it is coded
     * @param height pixels of a frame as it is coded
     * @param rotation degrees clockwise by which a player turns frames
     */
    public record Form(String container, String encoder, int width, int height, int rotation) {

        public static final Form USUAL = new Form("mp4", "libopenh264", 640, 360, 0);

        public Form rotated(int degrees) {
            return new Form(container, encoder, width, height, degrees);
        }

        public Form as(String otherContainer, String otherEncoder) {
            return new Form(otherContainer, otherEncoder, width, height, rotation);
        }
    }

    /** Frames a second of films with an even pace. */
    static final int RATE = 25;

    private final Form form;
    private final AVFormatContext file = new AVFormatContext(null);
    private final AVIOContext output = new AVIOContext(null);
    private final Path onDisk;
    private final AVStream stream;
    private final AVCodecContext codec;
    private final AVPacket packet = av_packet_alloc();
    private final SwsContext scaler = sws_alloc_context();
    private long time;

    public FilmMaker(Form form) {
        this(form, RATE);
    }

    /** @param unit parts of a second in which time is told */
    public FilmMaker(Form form, int unit) {
        this(form, unit, Map.of());
    }

    /**
     * @param unit parts of a second in which time is told
     * @param tags what the container tells of itself; those of Apple's and Android's files by their own names
     */
    public FilmMaker(Form form, int unit, Map<String, String> tags) {
        Pictures.openCv().loadMedia();
        av_log_set_level(AV_LOG_QUIET);
        this.form = form;
        check(avformat_alloc_output_context2(file, null, form.container(), null));
        // Writers go back and forth in a way that the library's own buffer in memory does not follow.
        onDisk = temporary();
        check(avio_open(output, onDisk.toString(), AVIO_FLAG_WRITE));
        file.pb(output);
        AVCodec encoder = avcodec_find_encoder_by_name(form.encoder());
        stream = avformat_new_stream(file, encoder);
        codec = avcodec_alloc_context3(encoder);
        codec.width(form.width());
        codec.height(form.height());
        codec.pix_fmt(form.encoder().equals("mjpeg") ? AV_PIX_FMT_YUVJ420P : AV_PIX_FMT_YUV420P);
        codec.time_base(av_make_q(1, unit));
        codec.framerate(av_make_q(RATE, 1));
        codec.bit_rate(3_000_000);
        codec.gop_size(RATE * 4);
        codec.strict_std_compliance(-2);
        codec.flags(codec.flags() | AV_CODEC_FLAG_GLOBAL_HEADER);
        AVDictionary options = new AVDictionary(null);
        if (form.encoder().startsWith("libvpx")) {
            av_dict_set(options, "deadline", "realtime", 0);
            av_dict_set(options, "cpu-used", "8", 0);
        }
        check(avcodec_open2(codec, encoder, options));
        check(avcodec_parameters_from_context(stream.codecpar(), codec));
        stream.time_base(codec.time_base());
        rotate();
        check(avformat_write_header(file, tagged(tags)));
        scaler.flags(SWS_BILINEAR);
    }

    private AVDictionary tagged(Map<String, String> tags) {
        AVDictionary all = new AVDictionary(null);
        tags.forEach((name, value) -> av_dict_set(all, name, value, 0));
        file.metadata(all);
        AVDictionary options = new AVDictionary(null);
        if (tags.keySet().stream().anyMatch(name -> name.startsWith("com."))) {
            av_dict_set(options, "movflags", "use_metadata_tags", 0);
        }
        return options;
    }

    private void rotate() {
        if (form.rotation() == 0) {
            return;
        }
        IntPointer matrix = new IntPointer(9);
        av_display_rotation_set(matrix, form.rotation());
        AVPacketSideData all = new AVPacketSideData(null);
        IntPointer count = new IntPointer(1).put(0);
        av_packet_side_data_add(all, count, AV_PKT_DATA_DISPLAYMATRIX, av_memdup(matrix, 36), 36, 0);
        stream.codecpar().coded_side_data(all);
        stream.codecpar().nb_coded_side_data(count.get());
    }

    private static int check(int result) {
        if (result < 0) {
            throw new IllegalStateException("The library refuses: " + result);
        }
        return result;
    }

    /** Shows a picture, as it is to be seen upright, for one unit of time. */
    public void show(Mat upright) {
        show(upright, 1);
    }

    /** @param units of time until the next picture */
    public void show(Mat upright, int units) {
        Mat stored = upright;
        if (form.rotation() != 0) {
            stored = new Mat();
            Core.rotate(
                    upright,
                    stored,
                    form.rotation() == 90
                            ? Core.ROTATE_90_COUNTERCLOCKWISE
                            : form.rotation() == 180 ? Core.ROTATE_180 : Core.ROTATE_90_CLOCKWISE);
        }
        AVFrame from = av_frame_alloc();
        AVFrame to = av_frame_alloc();
        from.format(AV_PIX_FMT_BGR24);
        from.width(stored.cols());
        from.height(stored.rows());
        check(av_frame_get_buffer(from, 0));
        byte[] row = new byte[stored.cols() * 3];
        for (int y = 0; y < stored.rows(); y++) {
            stored.get(y, 0, row);
            new BytePointer(from.data(0)).position((long) y * from.linesize(0)).put(row, 0, row.length);
        }
        to.format(codec.pix_fmt());
        to.width(form.width());
        to.height(form.height());
        check(av_frame_get_buffer(to, 0));
        check(sws_scale_frame(scaler, to, from));
        to.pts(time);
        time += units;
        check(avcodec_send_frame(codec, to));
        av_frame_free(from);
        av_frame_free(to);
        write();
    }

    private void write() {
        while (avcodec_receive_packet(codec, packet) >= 0) {
            av_packet_rescale_ts(packet, codec.time_base(), stream.time_base());
            packet.stream_index(0);
            check(av_interleaved_write_frame(file, packet));
        }
    }

    /** The whole film; nothing can be shown after that. */
    public byte[] bytes() {
        avcodec_send_frame(codec, null);
        write();
        check(av_write_trailer(file));
        avio_closep(output);
        file.pb(null);
        return read(onDisk);
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("film", ".film");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        sws_freeContext(scaler);
        avcodec_free_context(codec);
        avformat_free_context(file);
    }
}
