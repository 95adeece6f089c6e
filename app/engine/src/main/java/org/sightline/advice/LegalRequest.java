package org.sightline.advice;

import java.util.List;

/**
 * What a request is founded on.
 *
 * @param provisions as a letter names them
 */
public record LegalRequest(List<Law> laws, List<String> provisions, List<Deadline> deadlines) {

    public LegalRequest {
        laws = List.copyOf(laws);
        provisions = List.copyOf(provisions);
        deadlines = List.copyOf(deadlines);
    }
}
