package org.sightline.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Parts a text into lines of a width: between words, and within a word only where it alone is wider. */
final class LineBreaks {

    private final Typeface typeface;

    LineBreaks(Typeface typeface) {
        this.typeface = typeface;
    }

    /** @param width in points */
    List<String> of(String text, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split(" +", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (typeface.width(longer, size) <= width) {
                line.setLength(0);
                line.append(longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(lastPiece(word, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds a line for each piece of the word that fills one, and gives what is left. */
    private String lastPiece(String word, float size, float width, List<String> lines) throws IOException {
        StringBuilder piece = new StringBuilder();
        for (int letter : word.codePoints().toArray()) {
            String longer = piece + Character.toString(letter);
            if (!piece.isEmpty() && typeface.width(longer, size) > width) {
                lines.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        }
        return piece.toString();
    }
}
