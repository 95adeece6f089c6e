package org.sightline.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/** Draws lines from the top of a page to its bottom, and goes on to the next. Lengths in points (1/72 inch). */
final class PageFlow implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float LEFT = 71;
    static final float RIGHT = 57;
    private static final float TOP = 65;
    private static final float BOTTOM = 71;
    private static final float NUMBER_SIZE = 9;
    private static final float NUMBER_FROM_BOTTOM = 40;
    private static final COSName ARTIFACT = COSName.getPDFName("Artifact");
    private static final COSName TAB_ORDER = COSName.getPDFName("Tabs");

    private final PDDocument document;
    private final Typeface typeface;
    private final Tags tags;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPage page;
    private PDPageContentStream stream;
    private float y;

    PageFlow(PDDocument document, Typeface typeface, Tags tags) throws IOException {
        this.document = document;
        this.typeface = typeface;
        this.tags = tags;
        page = new PDPage(PDRectangle.A4);
        stream = begin(AppendMode.OVERWRITE);
        start();
    }

    private void start() {
        document.addPage(page);
        pages.add(page);
        page.getCOSObject().setItem(TAB_ORDER, COSName.S);
        y = PDRectangle.A4.getHeight() - TOP;
    }

    private PDPageContentStream begin(AppendMode mode) throws IOException {
        return new PDPageContentStream(document, page, mode, true);
    }

    /** Goes on to the next page unless so much is left of this one. */
    void need(float height) throws IOException {
        if (y - height < BOTTOM) {
            endPage();
            page = new PDPage(PDRectangle.A4);
            stream = begin(AppendMode.OVERWRITE);
            start();
        }
    }

    private void endPage() throws IOException {
        stream.close();
        tags.end(page);
    }

    /** Leaves room; none at the top of a page. */
    void space(float height) {
        if (y < PDRectangle.A4.getHeight() - TOP) {
            y -= height;
        }
    }

    /**
     * Draws lines below each other, all of one element.
     *
     * @param x from the left edge of the page
     * @param height of a line
     */
    void draw(PDStructureElement element, List<String> lines, float x, float size, float height) throws IOException {
        int from = 0;
        while (from < lines.size()) {
            need(height);
            int fitting = Math.max(1, (int) ((y - BOTTOM) / height));
            int to = Math.min(lines.size(), from + fitting);
            if (to == lines.size() - 1 && to - from > 1) {
                // A last line does not stand alone on the next page.
                to--;
            }
            int number = tags.mark(element, page);
            COSDictionary mark = new COSDictionary();
            mark.setInt(COSName.MCID, number);
            stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), PDPropertyList.create(mark));
            for (String line : lines.subList(from, to)) {
                y -= height;
                show(stream, line, x, y, size);
            }
            stream.endMarkedContent();
            from = to;
        }
    }

    /** Draws one line at the height of the next, which stays the next. */
    void beside(PDStructureElement element, String text, float x, float size, float height) throws IOException {
        need(height);
        draw(element, List.of(text), x, size, height);
        y += height;
    }

    private void show(PDPageContentStream on, String text, float x, float baseline, float size) throws IOException {
        if (text.isEmpty()) {
            return;
        }
        on.beginText();
        on.setFont(typeface.font(), size);
        on.newLineAtOffset(x, baseline);
        on.showText(text);
        on.endText();
    }

    /** Ends the last page and, where there are several, numbers them; numbers are not read out. */
    @Override
    public void close() throws IOException {
        endPage();
        if (pages.size() == 1) {
            return;
        }
        for (int i = 0; i < pages.size(); i++) {
            page = pages.get(i);
            String number = (i + 1) + " / " + pages.size();
            try (PDPageContentStream on = begin(AppendMode.APPEND)) {
                on.beginMarkedContent(ARTIFACT);
                show(on, number, WIDTH - RIGHT - typeface.width(number, NUMBER_SIZE), NUMBER_FROM_BOTTOM, NUMBER_SIZE);
                on.endMarkedContent();
            }
        }
    }
}
