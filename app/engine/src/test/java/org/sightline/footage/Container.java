package org.sightline.footage;

/** A kind of file that holds films. */
public enum Container {
    MP4("mp4", "mp4", true, true),
    MOV("mov", "mov", true, true),
    MKV("mkv", "matroska", true, true),
    WEBM("webm", "webm", false, true),
    AVI("avi", "avi", false, false),
    THREE_GP("3gp", "3gp", true, true),
    TS("mts", "mpegts", false, true),
    FLV("flv", "flv", false, true),
    MPG("mpg", "mpeg", false, false),
    WMV("wmv", "asf", false, true);

    private final String ending;
    private final String muxer;
    private final boolean tellsTurns;
    private final boolean tellsTimes;

    Container(String ending, String muxer, boolean tellsTurns, boolean tellsTimes) {
        this.ending = ending;
        this.muxer = muxer;
        this.tellsTurns = tellsTurns;
        this.tellsTimes = tellsTimes;
    }

    /** What names of its files end with, without a dot. */
    public String ending() {
        return ending;
    }

    /** FFmpeg's name of what writes it. */
    String muxer() {
        return muxer;
    }

    /** Whether it can say that players turn the picture. */
    public boolean tellsTurns() {
        return tellsTurns;
    }

    /** Whether it holds sound that is not compressed. */
    public boolean holdsSamples() {
        return this == MP4 || this == MOV || this == MKV || this == AVI;
    }

    /** Whether each frame has a time of its own, so that rates may vary. */
    public boolean tellsTimes() {
        return tellsTimes;
    }
}
