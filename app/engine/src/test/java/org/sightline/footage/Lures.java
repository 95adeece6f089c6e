package org.sightline.footage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Files beside a hostile one that must not be looked at: a film of a size that no other has, a text, and a pipe that notices
 * whoever opens it.
 */
public final class Lures implements AutoCloseable {

    /** Pixels that no other film here has each way: whoever tells them looked into the wrong file. */
    public static final int WIDTH = 208;

    /** Pixels that no other film here has. */
    public static final int HEIGHT = 128;

    /** Words that must turn up nowhere. */
    public static final String MARKER = "the marker of what nobody may read";

    private final Path film;
    private final Path stream;
    private final Path text;
    private final Path pipe;
    private final boolean piped;
    private final CountDownLatch opened = new CountDownLatch(1);
    private volatile boolean closing;

    /** @param folder that the files are written to */
    public Lures(Path folder) throws IOException {
        SmallFilms films = new SmallFilms(folder);
        film = Files.write(folder.resolve("lure.mp4"), films.film(Container.MP4, Codec.MPEG4, WIDTH, HEIGHT));
        stream = Files.write(folder.resolve("lure.ts"), films.film(Container.TS, Codec.MPEG4, WIDTH, HEIGHT));
        text = Files.writeString(folder.resolve("lure.txt"), MARKER, StandardCharsets.UTF_8);
        pipe = folder.resolve("lure.pipe.mp4");
        piped = makePipe();
        if (piped) {
            Thread watcher = new Thread(this::watch, "lure");
            watcher.setDaemon(true);
            watcher.start();
        }
    }

    private boolean makePipe() {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void watch() {
        // Waits until somebody reads at the other end.
        try (OutputStream writing = Files.newOutputStream(pipe)) {
            if (!closing) {
                opened.countDown();
                writing.write(MARKER.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException gone) {
            if (!closing) {
                opened.countDown();
            }
        }
    }

    /** A whole film. */
    public Path film() {
        return film;
    }

    /** The same as a transport stream, which playlists hold. */
    public Path stream() {
        return stream;
    }

    /** A text of {@link #MARKER}. */
    public Path text() {
        return text;
    }

    /** What notices whoever opens it; empty where the system has no pipes with names. */
    public Optional<Path> pipe() {
        return piped ? Optional.of(pipe) : Optional.empty();
    }

    /** Whether somebody has opened the pipe by then. */
    public boolean isOpenedWithin(long milliseconds) throws InterruptedException {
        return opened.await(milliseconds, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closing = true;
        if (piped) {
            // Open for both at once, so that the one who waits there goes on.
            try (RandomAccessFile both = new RandomAccessFile(pipe.toFile(), "rw")) {
                both.getFD();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
