package org.sightline.pdf;

import java.util.stream.Collectors;

/** A text holds characters that the font cannot draw; nothing was written. */
public final class UnprintableTextException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String characters;

    /** @param characters each of them once */
    UnprintableTextException(String characters) {
        super("The font lacks "
                + characters.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(", ")));
        this.characters = characters;
    }

    /** Each of them once, in the order in which they were met. */
    public String characters() {
        return characters;
    }
}
