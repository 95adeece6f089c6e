package org.sightline.video;

import static org.bytedeco.ffmpeg.avutil.AVFrame.AV_FRAME_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.avutil.AVFrame.AV_FRAME_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONKEY;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EAGAIN;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.io.IOException;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.sightline.image.ImageException;
import org.sightline.model.ProblemCode;

/** The frames of a video, one after the other, from where it is set. For one thread. */
final class Playback implements AutoCloseable {

    /** Milliseconds of a frame where nothing tells how long it is shown. */
    private static final double USUAL_FRAME = 40;

    /** Milliseconds from one frame that needs no other to the next, at the most that encoders leave. */
    private static final long LONGEST_RUN = 12_000;

    private final VideoFile file;
    private final VideoLimits limits;
    private final AVStream stream;
    private final AVCodecContext codec;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private final FramePixels pixels;
    private final Losses losses = new Losses();
    private final PassedOver passedOver = new PassedOver();
    /** Milliseconds of a unit of the stream's time. */
    private final double unit;

    private final long start;
    private final double usual;
    private boolean draining;
    private long time;
    private long frames;
    private long packets;
    /** Milliseconds of the last packet. */
    private long fed;

    /**
     * @param skipped which frames need not be decoded, as the library numbers them
     * @throws ImageException if its decoder does not start
     */
    Playback(VideoFile file, VideoLimits limits, int skipped) throws ImageException {
        this.file = file;
        this.limits = limits;
        this.stream = file.stream();
        AVRational base = stream.time_base();
        this.unit = 1000.0 * base.num() / Math.max(1, base.den());
        this.start = stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
        AVRational rate = stream.avg_frame_rate();
        this.usual = rate.num() > 0 && rate.den() > 0 ? 1000.0 * rate.den() / rate.num() : USUAL_FRAME;
        this.pixels = new FramePixels(file.film());
        AVCodec decoder = avcodec_find_decoder(stream.codecpar().codec_id());
        codec = avcodec_alloc_context3(decoder);
        codec.thread_count(1);
        codec.max_pixels(limits.framePixels());
        boolean ready = avcodec_parameters_to_context(codec, stream.codecpar()) >= 0;
        codec.pkt_timebase(stream.time_base());
        codec.skip_frame(skipped);
        if (!ready || avcodec_open2(codec, decoder, (AVDictionary) null) < 0) {
            close();
            throw new ImageException(
                    ProblemCode.VIDEO_CODING_NOT_READ, file.film().codec());
        }
    }

    /**
     * Goes back to a frame that needs no other, at this time or before it.
     *
     * @param milliseconds from the beginning
     * @return whether the container can do so
     */
    boolean seek(long milliseconds) throws IOException {
        long target = start + Math.round(milliseconds / unit);
        boolean found = av_seek_frame(file.context(), stream.index(), target, AVSEEK_FLAG_BACKWARD) >= 0;
        file.throwIfFailed();
        avcodec_flush_buffers(codec);
        draining = false;
        time = milliseconds;
        fed = milliseconds;
        losses.begin(milliseconds);
        passedOver.begin();
        return found;
    }

    /**
     * Reads on to near a time, where the container cannot be asked for it; decodes little on the way.
     *
     * @param milliseconds from the beginning
     * @return whether there is a frame
     */
    boolean skim(long milliseconds) throws IOException {
        int skipped = codec.skip_frame();
        codec.skip_frame(AVDISCARD_NONKEY);
        boolean found = next();
        while (found && time < milliseconds - LONGEST_RUN) {
            found = next();
        }
        codec.skip_frame(skipped);
        frames = 0;
        return found;
    }

    /** Decodes the next whole frame; false at the end, or where a limit of {@link VideoLimits} is reached. */
    boolean next() throws IOException {
        while (!isOverLimits()) {
            int received = avcodec_receive_frame(codec, frame);
            if (received >= 0) {
                frames++;
                time = timeOfFrame();
                boolean whole = (frame.flags() & AV_FRAME_FLAG_CORRUPT) == 0 && frame.decode_error_flags() == 0;
                if (whole && pixels.take(frame)) {
                    losses.whole(time, shown());
                    return true;
                }
                losses.broken(time);
            } else if (draining) {
                return false;
            } else {
                if (received != AVERROR_EAGAIN()) {
                    losses.broken(fed);
                }
                feed();
            }
        }
        return false;
    }

    private void feed() throws IOException {
        int read = av_read_frame(file.context(), packet);
        file.throwIfFailed();
        packets++;
        if (read < 0) {
            draining = true;
            avcodec_send_packet(codec, null);
        } else {
            if (packet.stream_index() != stream.index()) {
                passedOver.other(packet.size());
            } else if (packet.size() > 0 || packet.side_data_elems() > 0) {
                // What is empty stands for the picture before; the decoder would take it for the end.
                feedPicture();
            }
            av_packet_unref(packet);
        }
    }

    private void feedPicture() {
        long stamp = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
        fed = stamp == AV_NOPTS_VALUE ? fed : timeOf(stamp);
        boolean damaged = passedOver.picture(packet.pos(), packet.size()) && file.isGapless();
        damaged |= (packet.flags() & AV_PKT_FLAG_CORRUPT) != 0;
        damaged |= avcodec_send_packet(codec, packet) < 0 && packet.size() > 0;
        if (damaged) {
            losses.broken(fed);
        }
    }

    private long timeOfFrame() {
        long stamp = frame.best_effort_timestamp();
        if (stamp == AV_NOPTS_VALUE) {
            return frames == 1 ? time : time + Math.max(1, Math.round(usual));
        }
        return timeOf(stamp);
    }

    private long timeOf(long stamp) {
        return Math.max(0, Math.round((stamp - start) * unit));
    }

    /** Milliseconds from the beginning. */
    long time() {
        return time;
    }

    /** Milliseconds for which the frame is shown, as far as that is told. */
    long shown() {
        double told = frame.duration() * unit;
        return Math.round(told > 0 ? told : usual);
    }

    boolean isKey() {
        return (frame.flags() & AV_FRAME_FLAG_KEY) != 0;
    }

    /** What the frame shows. */
    FramePixels pixels() {
        return pixels;
    }

    /** What could not be seen since it was set to where it began. */
    Losses losses() {
        return losses;
    }

    boolean isOverLimits() {
        return frames >= limits.framesOfPart() || packets >= limits.packetsOfPart();
    }

    @Override
    public void close() {
        pixels.close();
        av_packet_free(packet);
        av_frame_free(frame);
        avcodec_free_context(codec);
    }
}
