package org.sightline.desktop.remembering;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import org.sightline.system.PrivateFiles;
import org.sightline.system.PrivateLog;

/** A small file of names and values that only this user can read. What cannot be read is empty; what cannot be written is lost. */
public final class PrivateProperties {

    private static final PrivateLog LOG = PrivateLog.of(PrivateProperties.class);
    private static final long LARGEST = 100_000;

    private final Path file;

    public PrivateProperties(Path file) {
        this.file = file;
    }

    public Properties read() {
        Properties properties = new Properties();
        try {
            if (Files.exists(file) && Files.size(file) <= LARGEST) {
                try (InputStream in = Files.newInputStream(file)) {
                    properties.load(in);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.failure("Reading what was remembered", unreadable);
            properties.clear();
        }
        return properties;
    }

    /** Replaces the file as a whole. */
    public void write(Properties properties) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                PrivateFiles.createFolders(folder);
            }
            Files.deleteIfExists(unfinished);
            try (OutputStream out = PrivateFiles.create(unfinished)) {
                properties.store(out, null);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.failure("Remembering", failure);
        }
    }

    public void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.failure("Forgetting", failure);
        }
    }
}
