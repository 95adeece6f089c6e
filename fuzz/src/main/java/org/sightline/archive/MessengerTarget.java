package org.sightline.archive;

import java.util.List;
import java.util.Optional;
import org.sightline.archive.facebook.MessengerReader;

/** Threads of Messenger's separate download. */
public final class MessengerTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of("data_messenger_e2e/");
    private static final List<String> NAMES = List.of("Someone_1.json", "Someone_2.json");

    public MessengerTarget() {
        super(new MessengerReader(), ROOTS, NAMES, "Someone_9.json", "{}");
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        return prefix(path, ROOTS, NAMES);
    }
}
