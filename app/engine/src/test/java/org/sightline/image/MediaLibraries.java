package org.sightline.image;

/** Loads what decodes films for makers and measures of films, without the rest of a worker. */
public final class MediaLibraries {

    private MediaLibraries() {}

    /** FFmpeg's library, in the cache that all tests share. */
    public static void load() {
        Pictures.openCv().media().load();
    }
}
