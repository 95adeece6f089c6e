package org.sightline.footage;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/** Turns pictures of one size into frames for an encoder, or frames into pictures. */
final class FrameConverter implements AutoCloseable {

    private static final int FLAGS = swscale.SWS_BICUBIC | swscale.SWS_ACCURATE_RND | swscale.SWS_BITEXACT;

    private final NativeScope scope = new NativeScope();
    private final SwsContext context;
    private final int width;
    private final int height;
    private final BytePointer pixels;
    private final PointerPointer<BytePointer> planes = new PointerPointer<>(4);
    private final IntPointer strides = new IntPointer(4);

    private FrameConverter(int width, int height, int from, int to) throws IOException {
        this.width = width;
        this.height = height;
        SwsContext made =
                swscale.sws_getContext(width, height, from, width, height, to, FLAGS, null, null, (DoublePointer) null);
        if (made == null) {
            throw new IOException("There is no way between these formats of pixels");
        }
        context = made;
        scope.atEnd(() -> swscale.sws_freeContext(context));
        pixels = new BytePointer(3L * width * height);
        planes.put(0, pixels);
        strides.put(0, 3 * width);
        scope.atEnd(pixels::close);
        scope.atEnd(planes::close);
        scope.atEnd(strides::close);
    }

    static FrameConverter toEncode(int width, int height, int pixelFormat) throws IOException {
        return new FrameConverter(width, height, avutil.AV_PIX_FMT_BGR24, pixelFormat);
    }

    static FrameConverter toLookAt(int width, int height, int pixelFormat) throws IOException {
        return new FrameConverter(width, height, pixelFormat, avutil.AV_PIX_FMT_BGR24);
    }

    /** Draws a BGR picture into the frame. */
    void write(BufferedImage picture, AVFrame frame) {
        pixels.put(((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), 0, 3 * width * height);
        swscale.sws_scale(context, planes, strides, 0, height, frame.data(), frame.linesize());
    }

    /** The frame as a BGR picture. */
    BufferedImage read(AVFrame frame) {
        swscale.sws_scale(context, frame.data(), frame.linesize(), 0, height, planes, strides);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        pixels.get(((DataBufferByte) picture.getRaster().getDataBuffer()).getData(), 0, 3 * width * height);
        return picture;
    }

    @Override
    public void close() {
        scope.close();
    }
}
