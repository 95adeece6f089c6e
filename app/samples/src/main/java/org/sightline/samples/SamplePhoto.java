package org.sightline.samples;

/** One sample picture, as it was published. */
public final class SamplePhoto {
    private final String name;
    private final boolean showsPeople;
    private final byte[] bytes;

    SamplePhoto(String name, boolean showsPeople, byte[] bytes) {
        this.name = name;
        this.showsPeople = showsPeople;
        this.bytes = bytes;
    }

    /** The file name, such as {@code sample1.jpg}. */
    public String name() {
        return name;
    }

    /** Whether the picture shows faces. */
    public boolean showsPeople() {
        return showsPeople;
    }

    /** The JPEG file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return name;
    }
}
