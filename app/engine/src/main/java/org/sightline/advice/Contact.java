package org.sightline.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry leads.
 *
 * @param address of a page, always https
 * @param post lines of a postal address
 */
public record Contact(
        @Nullable String address,
        @Nullable String mail,
        List<String> post,
        @Nullable String phone) {

    public Contact {
        post = List.copyOf(post);
    }
}
