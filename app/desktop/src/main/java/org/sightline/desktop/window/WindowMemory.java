package org.sightline.desktop.window;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.sightline.system.PrivateLog;

/** Keeps how the window was left in a small file. The window opens as usual where that cannot be read. */
public final class WindowMemory {

    private static final PrivateLog LOG = PrivateLog.of(WindowMemory.class);
    private static final long LARGEST = 10_000;

    private final Path file;

    /** @param folder of the program's own */
    public WindowMemory(Path folder) {
        this.file = folder.resolve("window.properties");
    }

    public Optional<WindowState> read() {
        try {
            if (!Files.exists(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                properties.load(in);
            }
            return Optional.of(WindowState.of(properties));
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.failure("Reading how the window was left", unreadable);
            return Optional.empty();
        }
    }

    public void write(WindowState state) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                state.toProperties().store(out, null);
            }
        } catch (IOException failure) {
            LOG.failure("Keeping how the window was left", failure);
        }
    }
}
