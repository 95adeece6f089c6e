package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BILINEAR;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import java.io.IOException;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.jspecify.annotations.Nullable;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;
import org.sightline.image.DecodedImage;
import org.sightline.image.ImageFormat;
import org.sightline.model.Film;
import org.sightline.model.Glimpse;

/** A decoded frame as upright pixels, as large as they are wanted. For one thread. */
final class FramePixels implements AutoCloseable {

    /** Pixels of a side from which a glimpse is averaged. */
    private static final int SMALL = 96;

    private final Film film;
    private final SwsContext picture = sws_alloc_context();
    private final SwsContext small = sws_alloc_context();
    private @Nullable AVFrame frame;

    FramePixels(Film film) {
        this.film = film;
        picture.flags(SWS_AREA);
        small.flags(SWS_BILINEAR);
    }

    /** Takes a frame, which stays with whoever decodes; false where it is none that can be shown. */
    boolean take(AVFrame decoded) {
        frame = decoded;
        return decoded.width() > 0 && decoded.height() > 0;
    }

    /**
     * The frame as a picture.
     *
     * @param longSide pixels that it has at the most
     * @return owned by the caller; its full size is that which {@link Film} tells, whatever size this frame has
     * @throws IOException if its colours cannot be shown
     */
    DecodedImage picture(int longSide) throws IOException {
        double scale = Math.min(1, (double) longSide / Math.max(film.width(), film.height()));
        int width = Math.max(2, (int) Math.round(film.width() * scale));
        int height = Math.max(2, (int) Math.round(film.height() * scale));
        Mat stored = scaled(picture, width, height);
        Mat upright = turned(stored);
        return new DecodedImage(upright, ImageFormat.VIDEO, film.uprightWidth(), film.uprightHeight(), true, false);
    }

    private Mat turned(Mat stored) {
        if (film.rotation() == 0) {
            return stored;
        }
        Mat upright = new Mat();
        int turn = switch (film.rotation()) {
            case 90 -> Core.ROTATE_90_CLOCKWISE;
            case 180 -> Core.ROTATE_180;
            default -> Core.ROTATE_90_COUNTERCLOCKWISE;
        };
        Core.rotate(stored, upright, turn);
        stored.release();
        return upright;
    }

    /** @throws IOException if its colours cannot be shown */
    Glimpse glimpse() throws IOException {
        Mat from = scaled(small, SMALL, SMALL);
        Mat to = new Mat();
        try {
            Imgproc.resize(from, to, new Size(Glimpse.SIDE, Glimpse.SIDE), 0, 0, Imgproc.INTER_AREA);
            byte[] colours = new byte[Glimpse.VALUES];
            to.get(0, 0, colours);
            return new Glimpse(colours);
        } finally {
            from.release();
            to.release();
        }
    }

    private Mat scaled(SwsContext scaler, int width, int height) throws IOException {
        AVFrame decoded = frame;
        if (decoded == null) {
            throw new IllegalStateException("No frame was taken");
        }
        AVFrame shown = av_frame_alloc();
        try {
            // The same colours, so that none are converted: that takes two seconds, and no other format's are.
            shown.color_primaries(decoded.color_primaries());
            shown.color_trc(decoded.color_trc());
            shown.format(AV_PIX_FMT_BGR24);
            shown.width(width);
            shown.height(height);
            if (av_frame_get_buffer(shown, 0) < 0 || sws_scale_frame(scaler, shown, decoded) < 0) {
                throw new IOException("A frame's colours cannot be shown");
            }
            return copy(shown, width, height);
        } finally {
            av_frame_free(shown);
        }
    }

    private static Mat copy(AVFrame shown, int width, int height) {
        Mat pixels = new Mat(height, width, CvType.CV_8UC3);
        byte[] row = new byte[width * 3];
        try (BytePointer from = new BytePointer(shown.data(0))) {
            long stride = shown.linesize(0);
            for (int y = 0; y < height; y++) {
                from.position(y * stride).get(row, 0, row.length);
                pixels.put(y, 0, row);
            }
        }
        return pixels;
    }

    @Override
    public void close() {
        sws_freeContext(picture);
        sws_freeContext(small);
    }
}
