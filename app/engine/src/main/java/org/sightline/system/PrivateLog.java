package org.sightline.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A log that developers find causes in and that never holds names, captions or places: of a failure it keeps the types and
 * the lines of code, not the messages, because messages repeat what was in the file.
 */
public final class PrivateLog {

    private final Logger logger;

    private PrivateLog(Logger logger) {
        this.logger = logger;
    }

    public static PrivateLog of(Class<?> owner) {
        return new PrivateLog(LoggerFactory.getLogger(owner));
    }

    /** Writes what was being done, in the program's own words, and where it failed. */
    public void failure(String doing, Throwable failure) {
        logger.warn("{}\n{}", doing, describe(failure));
    }

    /**
     * Writes what was being done, and where it failed in another process.
     *
     * @param trace what {@link #describe} gave there; what it cannot have given is left out
     */
    public void trace(String doing, String trace) {
        logger.warn("{}\n{}", doing, trace.replaceAll("[^\\w.$:()<>/ \n-]", "?"));
    }

    /** Types and lines of code of a failure and its causes; no messages. */
    public static String describe(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable current = failure;
        for (int depth = 0; current != null && depth < 8; depth++) {
            text.append(depth == 0 ? "" : "caused by ")
                    .append(current.getClass().getName())
                    .append('\n');
            StackTraceElement[] frames = current.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, 12); i++) {
                text.append("  at ").append(frames[i]).append('\n');
            }
            current = current.getCause();
        }
        return text.toString();
    }
}
