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
import org.sightline.system.Fault;

/** Native libraries as files: taken out of a jar once, and checked against the SHA-256 that this version was built with. */
final class NativeFiles {

    private NativeFiles() {}

    /** Names this machine as the lists of checksums do: system and processor. */
    static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String family = name.contains("win") ? "windows" : name.contains("mac") ? "mac" : "linux";
        String kind = processor.equals("aarch64") || processor.equals("arm64")
                ? "arm64"
                : processor.equals("amd64") || processor.equals("x86_64") ? "x86_64" : processor;
        return family + "-" + kind;
    }

    /** @throws NativeLibraryException if the list is missing from this build */
    static Properties checksums(String resource) {
        Properties checksums = new Properties();
        try (InputStream in = NativeFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NativeLibraryException(Fault.of(Fault.Code.LIST_MISSING, resource));
            }
            checksums.load(in);
            return checksums;
        } catch (IOException failure) {
            throw new NativeLibraryException(Fault.of(Fault.Code.LIST_UNREADABLE, resource), failure);
        }
    }

    /**
     * The file with these bytes; taken out of the jar if it is not there or was changed.
     *
     * @param expected SHA-256
     * @throws NativeLibraryException if the jar's bytes are others, or there is no such resource
     */
    static void check(String resource, String expected, Path file) throws IOException {
        if (Files.isRegularFile(file) && sha256(file).equals(expected)) {
            return;
        }
        unpack(resource, file);
        if (!sha256(file).equals(expected)) {
            throw new NativeLibraryException(Fault.of(Fault.Code.LIBRARY_ALTERED, file.toString()));
        }
    }

    private static void unpack(String resource, Path library) throws IOException {
        Files.createDirectories(library.getParent());
        Path unfinished = Files.createTempFile(library.getParent(), "unpacking", ".tmp");
        try (InputStream in = NativeFiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NativeLibraryException(Fault.of(Fault.Code.LIBRARY_MISSING, resource));
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
