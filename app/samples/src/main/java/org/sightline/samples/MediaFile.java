package org.sightline.samples;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A photo or video file; every listing of the same object names the same path. */
public final class MediaFile {
    private final boolean video;
    private final @Nullable String name;
    private final @Nullable String literalUri;
    private final @Nullable Supplier<byte[]> content;

    MediaFile(boolean video, @Nullable String name, @Nullable String literalUri, @Nullable Supplier<byte[]> content) {
        this.video = video;
        this.name = name;
        this.literalUri = literalUri;
        this.content = content;
    }

    /** Whether it is a video. */
    public boolean isVideo() {
        return video;
    }

    /** The wanted file name, else one is made up. */
    public @Nullable String name() {
        return name;
    }

    /** The uri to write as it is, for media that are not in the archive. */
    public @Nullable String literalUri() {
        return literalUri;
    }

    /** The bytes, null when the file is not in the archive. */
    public @Nullable Supplier<byte[]> content() {
        return content;
    }
}
