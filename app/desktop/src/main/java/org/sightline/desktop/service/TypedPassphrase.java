package org.sightline.desktop.service;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;

/** Gives a store the passphrase that the user typed. Closing wipes it, whether the store asked for it or not. */
record TypedPassphrase(@Nullable Passphrase typed) implements Passphrases, AutoCloseable {

    @Override
    public @Nullable Passphrase existing(Path store) {
        return typed;
    }

    @Override
    public @Nullable Passphrase fresh(Path store) {
        return typed;
    }

    @Override
    public void close() {
        if (typed != null) {
            typed.close();
        }
    }
}
