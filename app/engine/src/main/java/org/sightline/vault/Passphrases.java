package org.sightline.vault;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Asks for passphrases; whoever asked closes what is given. */
public interface Passphrases {

    /** Knows none: new stores get a key file. */
    Passphrases NONE = new Passphrases() {
        @Override
        public @Nullable Passphrase existing(Path store) {
            return null;
        }

        @Override
        public @Nullable Passphrase fresh(Path store) {
            return null;
        }
    };

    /** The passphrase of a store that is protected by one; null if there is nobody to ask. */
    @Nullable
    Passphrase existing(Path store);

    /** The passphrase that a new store is to have; null if it is to be opened by a key file. */
    @Nullable
    Passphrase fresh(Path store);
}
