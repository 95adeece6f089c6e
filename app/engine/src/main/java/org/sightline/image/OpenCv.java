package org.sightline.image;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Properties;
import org.opencv.core.Core;

/**
 * OpenCV's native library, loaded. It is unpacked once into a cache and checked against its SHA-256 at every start, because
 * unpacking anew takes half a second and leaves 65 MB behind when the process is killed.
 */
public final class OpenCv {

    private static final String CHECKSUMS = "/org/sightline/resources/native/opencv.properties";

    private final Path cache;

    private OpenCv(Path cache) {
        this.cache = cache;
    }

    /**
     * Loads the library for this machine. Loading again is harmless. OpenCV's own threads are switched off: work is spread
     * over photos instead, which is faster and keeps results the same.
     *
     * @throws NativeLibraryException if there is none for this machine, its bytes are not those expected, or it does not load
     */
    public static OpenCv load(Path cache) {
        loadChecked(unpacked(cache));
        return new OpenCv(cache);
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
            throw new NativeLibraryException("OpenCV's library " + library + " could not be loaded", failure);
        }
        Core.setNumThreads(1);
        return new OpenCv(library);
    }

    /**
     * The library's file, unpacked if it is not there or was changed, and checked.
     *
     * @throws NativeLibraryException if there is none for this machine, or its bytes are not those expected
     */
    public static Path unpacked(Path cache) {
        String system = system();
        Properties checksums = checksums();
        String resource = checksums.getProperty(system + ".resource");
        String expected = checksums.getProperty(system + ".sha256");
        if (resource == null || expected == null) {
            throw new NativeLibraryException(
                    "OpenCV's library does not exist for this kind of machine (" + system + ")");
        }
        try {
            Path library = cache.resolve("native")
                    .resolve(expected)
                    .resolve(Path.of(resource).getFileName());
            if (!Files.isRegularFile(library) || !sha256(library).equals(expected)) {
                unpack(resource, library);
                if (!sha256(library).equals(expected)) {
                    throw new NativeLibraryException("OpenCV's library in " + library + " is not the one this version"
                            + " was built with. Delete the file and start again");
                }
            }
            return library;
        } catch (IOException failure) {
            throw new NativeLibraryException("OpenCV's library could not be unpacked to " + cache, failure);
        }
    }

    /** The folder that the library was unpacked to. */
    public Path cache() {
        return cache;
    }

    public String version() {
        return Core.VERSION;
    }

    /** Names this machine as the checksums do: system and processor. */
    static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String family = name.contains("win") ? "windows" : name.contains("mac") ? "mac" : "linux";
        String kind = processor.equals("aarch64") || processor.equals("arm64")
                ? "arm64"
                : processor.equals("amd64") || processor.equals("x86_64") ? "x86_64" : processor;
        return family + "-" + kind;
    }

    private static Properties checksums() {
        Properties checksums = new Properties();
        try (InputStream in = OpenCv.class.getResourceAsStream(CHECKSUMS)) {
            if (in == null) {
                throw new NativeLibraryException("The list of checksums is missing from this build");
            }
            checksums.load(in);
            return checksums;
        } catch (IOException failure) {
            throw new NativeLibraryException("The list of checksums could not be read", failure);
        }
    }

    private static void unpack(String resource, Path library) throws IOException {
        Files.createDirectories(library.getParent());
        Path unfinished = Files.createTempFile(library.getParent(), "unpacking", ".tmp");
        try (InputStream in = Core.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NativeLibraryException("OpenCV's library is missing from this build: " + resource);
            }
            Files.copy(in, unfinished, StandardCopyOption.REPLACE_EXISTING);
            try {
                Files.move(unfinished, library, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException failure) {
                Files.move(unfinished, library, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
