package org.sightline.letters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of itself: as much as it wants to.
 *
 * @param address lines of a postal address; none where none is told
 * @param replyTo where an answer goes, such as an address of email made for it
 * @param child for whom a parent or guardian writes; null where the user writes for itself
 * @param grounds why the user objects, in its own words; null for words of ours
 */
public record Sender(
        String name,
        List<String> address,
        @Nullable String replyTo,
        @Nullable String child,
        @Nullable String grounds) {

    public Sender {
        address = List.copyOf(address);
    }
}
