package org.sightline.footage;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avformat;
import org.bytedeco.ffmpeg.global.avutil;

/** A track of sound beside the pictures, in which nothing is to be heard. */
final class SilentSound {

    private static final int SAMPLES_A_SECOND = 8000;
    private static final int SAMPLE_BYTES = 2;
    private static final int SAMPLES_A_PACKET = 800;

    private final AVFormatContext file;
    private final AVStream stream;
    private final AVPacket packet;
    private final AVRational tick;
    private long samples;

    /** Must be made before the track of pictures, to come first. */
    SilentSound(AVFormatContext file, NativeScope scope) {
        this.file = file;
        stream = avformat.avformat_new_stream(file, null);
        AVCodecParameters parameters = stream.codecpar();
        parameters
                .codec_type(avutil.AVMEDIA_TYPE_AUDIO)
                .codec_id(avcodec.AV_CODEC_ID_PCM_S16LE)
                .format(avutil.AV_SAMPLE_FMT_S16)
                .sample_rate(SAMPLES_A_SECOND)
                .block_align(SAMPLE_BYTES)
                .bits_per_coded_sample(8 * SAMPLE_BYTES)
                .bit_rate(8L * SAMPLE_BYTES * SAMPLES_A_SECOND);
        avutil.av_channel_layout_default(parameters.ch_layout(), 1);
        tick = new AVRational().num(1).den(SAMPLES_A_SECOND);
        scope.atEnd(tick::close);
        stream.time_base(tick);
        packet = avcodec.av_packet_alloc();
        scope.atEnd(() -> avcodec.av_packet_free(packet));
    }

    /** Writes what comes before a time. */
    void until(double seconds) throws IOException {
        while (samples < seconds * SAMPLES_A_SECOND) {
            int bytes = SAMPLES_A_PACKET * SAMPLE_BYTES;
            Ffmpeg.checked(avcodec.av_new_packet(packet, bytes), "No packet");
            packet.data().put(new byte[bytes], 0, bytes);
            packet.stream_index(stream.index());
            packet.pts(samples);
            packet.dts(samples);
            packet.duration(SAMPLES_A_PACKET);
            packet.flags(packet.flags() | avcodec.AV_PKT_FLAG_KEY);
            avcodec.av_packet_rescale_ts(packet, tick, stream.time_base());
            Ffmpeg.checked(avformat.av_interleaved_write_frame(file, packet), "Cannot write sound");
            samples += SAMPLES_A_PACKET;
        }
    }
}
