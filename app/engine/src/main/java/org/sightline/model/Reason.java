package org.sightline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a photo was judged as it was.
 *
 * @param arguments what the sentence of this code is filled with
 * @param evidence what stands behind it, where it is about an audience
 */
public record Reason(
        ReasonCode code, List<String> arguments, @Nullable Evidence evidence) {

    public Reason {
        arguments = List.copyOf(arguments);
    }
}
