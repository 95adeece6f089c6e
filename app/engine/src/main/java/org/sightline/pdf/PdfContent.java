package org.sightline.pdf;

import java.util.List;
import java.util.Locale;

/**
 * A document before it is laid out.
 *
 * @param language of its words, for screen readers
 * @param title as a viewer shows it
 */
public record PdfContent(Locale language, String title, List<Block> blocks) {

    public PdfContent {
        blocks = List.copyOf(blocks);
    }
}
