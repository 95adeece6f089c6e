package org.sightline.desktop.failure;

import org.sightline.desktop.service.StoreFailure;
import org.sightline.desktop.words.Messages;

/** Why a kept audit cannot be used, and what to do, with the short code behind. */
public final class StoreWords {

    private StoreWords() {}

    public static String of(StoreFailure failure, Messages messages) {
        String file = failure.file();
        String words = switch (failure.reason()) {
            case GONE -> messages.text("store.gone", file);
            case NOT_A_STORE -> messages.text("store.notAStore", file);
            case NEWER_VERSION -> messages.text("store.newer", file);
            case OLDER_VERSION -> messages.text("store.older", file);
            case IN_USE -> messages.text("store.inUse", file);
            case DAMAGED -> messages.text("store.damaged", file);
            case NO_SPACE -> messages.text("store.noSpace", file);
            case NOT_WRITABLE -> messages.text("store.notWritable", file);
            case PASSPHRASE_NEEDED -> messages.text("store.passphraseNeeded", file);
            case WRONG_PASSPHRASE -> messages.text("store.wrongPassphrase", file);
            case KEY_MISSING -> messages.text("store.keyMissing", file);
            case FAILED -> messages.text("store.failed", file);
        };
        return messages.text("store.withCode", words, failure.reason().code());
    }
}
