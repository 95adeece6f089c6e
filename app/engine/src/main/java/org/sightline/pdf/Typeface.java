package org.sightline.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, as PDFBox brings it, of which a document gets the letters that it uses. It draws Latin, Greek and Cyrillic; of
 * other scripts the font may hold letters, but they would have to be joined or turned round, which nobody does here.
 */
final class Typeface implements AutoCloseable {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float UNITS = 1000f;

    private static final Set<Character.UnicodeScript> SCRIPTS = EnumSet.of(
            Character.UnicodeScript.COMMON,
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC);

    private final TrueTypeFont shapes;
    private final CmapLookup letters;
    private final PDType0Font font;

    private Typeface(TrueTypeFont shapes, PDType0Font font) throws IOException {
        this.shapes = shapes;
        this.letters = shapes.getUnicodeCmapLookup();
        this.font = font;
    }

    static Typeface in(PDDocument document) throws IOException {
        try (InputStream file = PDType0Font.class.getResourceAsStream(FILE)) {
            TrueTypeFont shapes = new TTFParser().parse(new RandomAccessReadBuffer(Objects.requireNonNull(file, FILE)));
            // Ligatures would make one letter of two, which whoever searches or copies the text does not find.
            shapes.setEnableGsub(false);
            return new Typeface(shapes, PDType0Font.load(document, shapes, true));
        }
    }

    PDType0Font font() {
        return font;
    }

    /**
     * The text as it can be drawn.
     *
     * @throws UnprintableTextException if it cannot
     */
    String drawable(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String missing = composed.codePoints()
                .filter(letter -> !canDraw(letter))
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (!missing.isEmpty()) {
            throw new UnprintableTextException(missing);
        }
        return composed;
    }

    private boolean canDraw(int letter) {
        return SCRIPTS.contains(Character.UnicodeScript.of(letter))
                && !isMark(Character.getType(letter))
                && letters.getGlyphId(letter) != 0;
    }

    /** Marks that are drawn over another letter, and characters that are not drawn at all. */
    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT;
    }

    /** @return in points */
    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / UNITS * size;
    }

    @Override
    public void close() throws IOException {
        shapes.close();
    }
}
