package org.sightline.desktop.service;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.vault.Passphrase;

/** Where an audit is kept. */
public sealed interface AuditPlace {

    /** What the name of a file that keeps an audit ends with. */
    String ENDING = ".sightline";

    /** Nowhere: it goes when it is closed. */
    record Temporary() implements AuditPlace {}

    /**
     * In a file, encrypted. What is there already is added to.
     *
     * @param passphrase opens the file; null where a key file does. Whoever opens the audit wipes it.
     */
    record Kept(Path file, @Nullable Passphrase passphrase) implements AuditPlace {}
}
