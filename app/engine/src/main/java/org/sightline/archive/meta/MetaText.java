package org.sightline.archive.meta;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Undoes how Meta's exports write text: the bytes of UTF-8 as if each were a character of its own. */
public final class MetaText {

    private MetaText() {}

    /** The text as it was written; unchanged where it does not look like Meta's. */
    public static String repair(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character > 0xFF) {
                return text;
            }
            plain &= character < 0x80;
        }
        if (plain) {
            return text;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return text;
        }
    }
}
