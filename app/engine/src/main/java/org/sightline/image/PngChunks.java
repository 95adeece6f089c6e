package org.sightline.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A PNG as the chunks it is made of (W3C PNG, third edition): takes out what tells more than the picture. Nothing is decoded. */
public final class PngChunks {

    private static final byte[] START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    /** What draws the picture, in its colours and its shape. Names of profiles are kept: they are their makers'. */
    private static final Set<String> OF_THE_PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "pHYs", "bKGD");

    private record Chunk(String name, int from, int length) {}

    private final byte[] png;
    private final List<Chunk> chunks;
    private final int end;

    private PngChunks(byte[] png, List<Chunk> chunks, int end) {
        this.png = png;
        this.chunks = chunks;
        this.end = end;
    }

    /** Up to its last chunk; empty if the bytes are not put together as a PNG is. What comes behind is no part of it. */
    public static Optional<PngChunks> of(byte[] png) {
        for (int i = 0; i < START.length; i++) {
            if (png.length <= i || png[i] != START[i]) {
                return Optional.empty();
            }
        }
        List<Chunk> chunks = new ArrayList<>();
        int at = START.length;
        while (at + 12 <= png.length) {
            long length = 12L
                    + (png[at] & 0x7FL) * (1L << 24)
                    + ((png[at + 1] & 0xFF) << 16)
                    + ((png[at + 2] & 0xFF) << 8)
                    + (png[at + 3] & 0xFF);
            if (png[at] < 0 || at + length > png.length) {
                return Optional.empty();
            }
            String name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
            chunks.add(new Chunk(name, at, (int) length));
            at += (int) length;
            if (name.equals("IEND")) {
                return Optional.of(new PngChunks(png, chunks, at));
            }
        }
        return Optional.empty();
    }

    /** Only what is needed to draw the picture in its colours. */
    public byte[] stripped() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(png.length);
        out.write(START, 0, START.length);
        chunks.stream()
                .filter(chunk -> OF_THE_PICTURE.contains(chunk.name()))
                .forEach(chunk -> out.write(png, chunk.from(), chunk.length()));
        return out.toByteArray();
    }

    /** Whether there is nothing that {@link #stripped} would take out. */
    public boolean isPlain() {
        return end == png.length && chunks.stream().allMatch(chunk -> OF_THE_PICTURE.contains(chunk.name()));
    }
}
