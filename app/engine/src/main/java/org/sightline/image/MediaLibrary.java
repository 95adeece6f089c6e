package org.sightline.image;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.bytedeco.ffmpeg.global.swresample;
import org.bytedeco.ffmpeg.global.swscale;
import org.bytedeco.javacpp.Loader;
import org.sightline.system.Fault;

/**
 * FFmpeg's decoders, which are unpacked and loaded when the first picture comes that needs them: most audits have none, and they
 * take 60 MB. Workers may not write files, so that the program unpacks for them.
 */
public final class MediaLibrary {

    private static final String CHECKSUMS = "/org/sightline/resources/native/ffmpeg.properties";
    private static final String NAME = "FFmpeg";
    private static final String VERSION = "8.1.2-1.5.14";

    private final Path folder;
    private boolean checked;
    private boolean loaded;

    /** @param cache the folder that native libraries are unpacked to */
    public MediaLibrary(Path cache) {
        this.folder = folder(cache.resolve("native"));
    }

    private MediaLibrary(Path folder, boolean checked) {
        this.folder = folder;
        this.checked = checked;
    }

    /** Files beside OpenCV's, for those who may write there. */
    public static MediaLibrary toUnpackBeside(Path openCvLibrary) {
        return new MediaLibrary(beside(openCvLibrary).folder, false);
    }

    /** That which the program that started this process has unpacked and checked, beside OpenCV's. */
    static MediaLibrary beside(Path openCvLibrary) {
        Path ofOpenCv = openCvLibrary.toAbsolutePath().resolveSibling("");
        return new MediaLibrary(folder(ofOpenCv.resolveSibling("")), true);
    }

    private static Path folder(Path natives) {
        return natives.resolve("ffmpeg-" + VERSION);
    }

    /**
     * Sees to it that the files are there and are the right ones; the second time nothing is looked at.
     *
     * @throws NativeLibraryException if there are none for this machine, or they cannot be unpacked
     */
    public synchronized void unpack() {
        if (checked) {
            return;
        }
        Map<String, String> files = files();
        if (files.isEmpty()) {
            throw new NativeLibraryException(Fault.of(Fault.Code.NO_LIBRARY_FOR_MACHINE, NAME, NativeFiles.system()));
        }
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
                NativeFiles.check(file.getKey(), file.getValue(), folder.resolve(name));
            }
        } catch (IOException failure) {
            throw new NativeLibraryException(
                    Fault.of(Fault.Code.LIBRARY_NOT_UNPACKED, NAME, folder.toString()), failure);
        }
        checked = true;
    }

    /** Resources of this system, with their SHA-256. */
    private static Map<String, String> files() {
        String prefix = NativeFiles.system() + ".";
        Properties checksums = NativeFiles.checksums(CHECKSUMS);
        Map<String, String> files = new TreeMap<>();
        for (String key : checksums.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                files.put(key.substring(prefix.length()), checksums.getProperty(key));
            }
        }
        return files;
    }

    /**
     * Loads the decoders into this process; loading again is harmless.
     *
     * @throws NativeLibraryException if they are not there, or do not load
     */
    public synchronized void load() {
        if (loaded) {
            return;
        }
        unpack();
        // The library that binds them looks there before it unpacks anything by itself.
        System.setProperty("org.bytedeco.javacpp.pathsfirst", "true");
        System.setProperty("org.bytedeco.javacpp.cachedir", folder.toString());
        System.setProperty("java.library.path", folder.toString());
        try {
            Loader.load(avutil.class);
            Loader.load(avcodec.class);
            Loader.load(swscale.class);
            Loader.load(swresample.class);
        } catch (LinkageError failure) {
            throw new NativeLibraryException(Fault.of(Fault.Code.LIBRARY_NOT_LOADED, NAME, folder.toString()), failure);
        }
        loaded = true;
    }
}
