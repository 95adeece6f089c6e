package org.sightline.footage;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;

/** How pictures are written: those that the LGPL build of FFmpeg can encode. */
public enum Codec {
    H264("libopenh264", avutil.AV_PIX_FMT_YUV420P, Set.of("MP4", "MOV", "MKV", "THREE_GP", "TS", "FLV")),
    AV1(
            "libaom-av1",
            avutil.AV_PIX_FMT_YUV420P,
            Set.of("MP4", "MKV", "WEBM"),
            Map.of("usage", "realtime", "cpu-used", "8")),
    VP9(
            "libvpx-vp9",
            avutil.AV_PIX_FMT_YUV420P,
            Set.of("WEBM", "MKV", "MP4"),
            Map.of("deadline", "realtime", "cpu-used", "8")),
    /** In real time it would hurry by the clock, and no two films would be the same. */
    VP8("libvpx", avutil.AV_PIX_FMT_YUV420P, Set.of("WEBM", "MKV"), Map.of("deadline", "good", "cpu-used", "5")),
    MPEG4("mpeg4", avutil.AV_PIX_FMT_YUV420P, Set.of("MP4", "MOV", "MKV", "AVI", "THREE_GP", "TS")),
    MPEG2("mpeg2video", avutil.AV_PIX_FMT_YUV420P, Set.of("MPG", "TS", "MKV", "MP4")),
    MPEG1("mpeg1video", avutil.AV_PIX_FMT_YUV420P, Set.of("MPG")),
    /** Only of the sizes 128 x 96, 176 x 144, 352 x 288 and 704 x 576. */
    H263("h263", avutil.AV_PIX_FMT_YUV420P, Set.of("THREE_GP", "MOV", "AVI")),
    SORENSON("flv", avutil.AV_PIX_FMT_YUV420P, Set.of("FLV")),
    MJPEG("mjpeg", avutil.AV_PIX_FMT_YUVJ420P, Set.of("AVI", "MOV", "MKV")),
    WMV2("wmv2", avutil.AV_PIX_FMT_YUV420P, Set.of("WMV", "AVI")),
    MSMPEG4("msmpeg4", avutil.AV_PIX_FMT_YUV420P, Set.of("AVI", "WMV")),
    PRORES("prores", avutil.AV_PIX_FMT_YUV422P10LE, Set.of("MOV")),
    FFV1("ffv1", avutil.AV_PIX_FMT_YUV420P, Set.of("MKV", "AVI"));

    private final String encoder;
    private final int pixelFormat;
    private final Set<String> containers;
    private final Map<String, String> options;

    Codec(String encoder, int pixelFormat, Set<String> containers) {
        this(encoder, pixelFormat, containers, Map.of());
    }

    Codec(String encoder, int pixelFormat, Set<String> containers, Map<String, String> options) {
        this.encoder = encoder;
        this.pixelFormat = pixelFormat;
        this.containers = containers;
        this.options = options;
    }

    /** Whether this build can write it. The library must have been loaded. */
    public boolean isPresent() {
        return avcodec.avcodec_find_encoder_by_name(encoder) != null;
    }

    /** Containers that it is usually found in. */
    public List<Container> containers() {
        return EnumSet.allOf(Container.class).stream()
                .filter(container -> containers.contains(container.name()))
                .toList();
    }

    /** Whether it is usually found in that container. */
    public boolean fits(Container container) {
        return containers.contains(container.name());
    }

    /** FFmpeg's name of what writes it. */
    String encoder() {
        return encoder;
    }

    int pixelFormat() {
        return pixelFormat;
    }

    Map<String, String> options() {
        return options;
    }

    /** Whether each picture stands for itself, so that no quality is set by bits a second. */
    boolean isLossless() {
        return this == FFV1;
    }
}
