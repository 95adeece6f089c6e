package org.sightline.worker;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** What a picture does to {@link TroublesomeWorker}; stands behind the end of a JPEG, where no decoder looks. */
public enum Trouble {
    /** Native code writes where it may not. */
    CRASH,
    /** Native memory without end. */
    MEMORY,
    /** Java's heap without end. */
    HEAP,
    HANG,
    /** An answer that is none. */
    GARBAGE,
    /** An answer with a box outside the picture. */
    FALSEHOOD,
    /** Killed from outside, the first time only. */
    KILLED_ONCE,
    /** An error in the program. */
    EXCEPTION;

    private static final String MARK = "\nTROUBLE:";

    /** The picture, which now makes trouble; the flag is a file that is not there yet. */
    public byte[] in(byte[] picture, Path flag) {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(picture);
        marked.writeBytes((MARK + name() + ":" + flag).getBytes(StandardCharsets.UTF_8));
        return marked.toByteArray();
    }

    record Found(Trouble trouble, Path flag) {}

    static Optional<Found> of(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        int at = text.lastIndexOf(MARK);
        if (at < 0) {
            return Optional.empty();
        }
        String[] parts = text.substring(at + MARK.length()).split(":", 2);
        return Optional.of(new Found(valueOf(parts[0]), Path.of(parts[1])));
    }
}
