package org.sightline.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import org.opencv.core.Core;
import org.sightline.system.Fault;

/**
 * OpenCV's native library, loaded. It is unpacked once into a cache and checked against its SHA-256 at every start, because
 * unpacking anew takes half a second and leaves 65 MB behind when the process is killed.
 */
public final class OpenCv {

    private static final String CHECKSUMS = "/org/sightline/resources/native/opencv.properties";
    private static final String NAME = "OpenCV";

    private final Path cache;
    private final MediaLibrary media;

    private OpenCv(Path cache, MediaLibrary media) {
        this.cache = cache;
        this.media = media;
    }

    /**
     * Loads the library for this machine. Loading again is harmless. OpenCV's own threads are switched off: work is spread
     * over photos instead, which is faster and keeps results the same.
     *
     * @throws NativeLibraryException if there is none for this machine, its bytes are not those expected, or it does not load
     */
    public static OpenCv load(Path cache) {
        loadChecked(unpacked(cache));
        return new OpenCv(cache, new MediaLibrary(cache));
    }

    /**
     * Loads what {@link #unpacked} gave to the process that started this one.
     *
     * @throws NativeLibraryException if it does not load
     */
    public static OpenCv loadChecked(Path library) {
        try {
            System.load(library.toAbsolutePath().toString());
        } catch (UnsatisfiedLinkError failure) {
            throw new NativeLibraryException(
                    Fault.of(Fault.Code.LIBRARY_NOT_LOADED, NAME, library.toString()), failure);
        }
        Core.setNumThreads(1);
        return new OpenCv(library, MediaLibrary.beside(library));
    }

    /**
     * The library's file, unpacked if it is not there or was changed, and checked.
     *
     * @throws NativeLibraryException if there is none for this machine, or its bytes are not those expected
     */
    public static Path unpacked(Path cache) {
        String system = NativeFiles.system();
        Properties checksums = NativeFiles.checksums(CHECKSUMS);
        String resource = checksums.getProperty(system + ".resource");
        String expected = checksums.getProperty(system + ".sha256");
        if (resource == null || expected == null) {
            throw new NativeLibraryException(Fault.of(Fault.Code.NO_LIBRARY_FOR_MACHINE, NAME, system));
        }
        try {
            Path library = cache.resolve("native")
                    .resolve(expected)
                    .resolve(Path.of(resource).getFileName());
            NativeFiles.check(resource, expected, library);
            return library;
        } catch (IOException failure) {
            throw new NativeLibraryException(
                    Fault.of(Fault.Code.LIBRARY_NOT_UNPACKED, NAME, cache.toString()), failure);
        }
    }

    /**
     * Loads FFmpeg's decoders as well; loading again is harmless.
     *
     * @throws NativeLibraryException if they are not there, or do not load
     */
    public void loadMedia() {
        media.load();
    }

    /** The folder that the library was unpacked to. */
    public Path cache() {
        return cache;
    }

    /** What decodes that OpenCV does not read. */
    MediaLibrary media() {
        return media;
    }

    public String version() {
        return Core.VERSION;
    }
}
