package org.sightline.video;

import static org.bytedeco.ffmpeg.global.avcodec.*;

import java.util.Set;

/**
 * The containers and codings that are read: those of phones, cameras, platforms and their past. What else the library could
 * read is refused before any of its code runs: lists of other files first of all.
 */
final class Codings {

    /** Names of readers, as the library has them. */
    private static final Set<String> CONTAINERS = Set.of(
            "mov,mp4,m4a,3gp,3g2,mj2",
            "matroska,webm",
            "avi",
            "mpeg",
            "mpegvideo",
            "mpegts",
            "flv",
            "asf",
            "ogg",
            "m4v",
            "h264",
            "hevc");

    private static final Set<Integer> CODINGS = Set.of(
            AV_CODEC_ID_H264,
            AV_CODEC_ID_HEVC,
            AV_CODEC_ID_AV1,
            AV_CODEC_ID_VP8,
            AV_CODEC_ID_VP9,
            AV_CODEC_ID_VP6,
            AV_CODEC_ID_VP6F,
            AV_CODEC_ID_MPEG1VIDEO,
            AV_CODEC_ID_MPEG2VIDEO,
            AV_CODEC_ID_MPEG4,
            AV_CODEC_ID_MSMPEG4V1,
            AV_CODEC_ID_MSMPEG4V2,
            AV_CODEC_ID_MSMPEG4V3,
            AV_CODEC_ID_H261,
            AV_CODEC_ID_H263,
            AV_CODEC_ID_H263P,
            AV_CODEC_ID_FLV1,
            AV_CODEC_ID_WMV1,
            AV_CODEC_ID_WMV2,
            AV_CODEC_ID_WMV3,
            AV_CODEC_ID_VC1,
            AV_CODEC_ID_MJPEG,
            AV_CODEC_ID_DVVIDEO,
            AV_CODEC_ID_PRORES,
            AV_CODEC_ID_DNXHD,
            AV_CODEC_ID_THEORA,
            AV_CODEC_ID_SVQ1,
            AV_CODEC_ID_SVQ3,
            AV_CODEC_ID_CINEPAK,
            AV_CODEC_ID_FFV1,
            AV_CODEC_ID_HUFFYUV,
            AV_CODEC_ID_RAWVIDEO);

    /** Containers in which packets follow each other with next to nothing in between, and whose readers pass over damage. */
    private static final Set<String> GAPLESS = Set.of("matroska,webm", "flv", "asf");

    private Codings() {}

    static boolean isContainerRead(String reader) {
        return CONTAINERS.contains(reader);
    }

    /** Whether bytes between packets that belong to none are damaged ones. */
    static boolean isGapless(String reader) {
        return GAPLESS.contains(reader);
    }

    static boolean isCodingRead(int codec) {
        return CODINGS.contains(codec);
    }
}
