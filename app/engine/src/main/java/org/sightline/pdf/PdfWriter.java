package org.sightline.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes documents as PDF 1.7 on A4, in memory: no file and no folder is touched. The same content gives the same bytes; no day and
 * no name of a user or machine goes in.
 */
public final class PdfWriter {

    private static final float SIZE = 10.5f;
    private static final float LINE = 14.5f;
    private static final float GAP = 8;
    private static final float INDENT = 14;
    private static final float TITLE_SIZE = 14;
    private static final float[] HEADING_SIZES = {TITLE_SIZE, 12, 10.5f};
    private static final float HEADING_LINE = 1.35f;
    private static final String BULLET = "•";
    private static final float VERSION = 1.7f;

    private PdfWriter() {}

    /** @throws UnprintableTextException if a text holds characters that the font lacks */
    public static byte[] write(PdfContent content) {
        try (PDDocument document = new PDDocument();
                Typeface typeface = Typeface.in(document)) {
            document.getDocument().setVersion(VERSION);
            // The identifier would else be made of the time.
            document.setDocumentId(0L);
            describe(document, content);
            Tags tags = new Tags();
            try (PageFlow flow = new PageFlow(document, typeface, tags)) {
                Layout layout = new Layout(typeface, tags, flow);
                for (Block block : content.blocks()) {
                    layout.add(block);
                }
            }
            tags.writeTo(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A document could not be made", impossible);
        }
    }

    private static void describe(PDDocument document, PdfContent content) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage(content.language().toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        document.getDocumentInformation().setTitle(content.title());
        document.getDocumentInformation().setProducer("Sightline");
        PDMetadata metadata =
                new PDMetadata(document, new ByteArrayInputStream(Xmp.of(content.title(), content.language())));
        metadata.getCOSObject().setItem(COSName.TYPE, COSName.METADATA);
        metadata.getCOSObject().setName(COSName.SUBTYPE, "XML");
        catalog.setMetadata(metadata);
    }

    /** How each kind of block looks. */
    private record Layout(Typeface typeface, Tags tags, PageFlow flow) {

        private static final float COLUMN = PageFlow.WIDTH - PageFlow.LEFT - PageFlow.RIGHT;

        void add(Block block) throws IOException {
            if (block instanceof Block.Heading heading) {
                add(heading);
            } else if (block instanceof Block.Paragraph paragraph) {
                PDStructureElement element = tags.element(StandardStructureTypes.P);
                flow.draw(element, broken(paragraph.text(), SIZE, COLUMN), PageFlow.LEFT, SIZE, LINE);
                flow.space(GAP);
            } else if (block instanceof Block.Points points) {
                add(points);
            } else if (block instanceof Block.Lines lines) {
                add(lines);
            } else if (block instanceof Block.Space space) {
                flow.space(space.height());
            }
        }

        private void add(Block.Heading heading) throws IOException {
            float size = HEADING_SIZES[heading.level() - 1];
            float line = size * HEADING_LINE;
            List<String> lines = broken(heading.text(), size, COLUMN);
            // A heading does not stand alone at the end of a page.
            flow.need(lines.size() * line + GAP + 2 * LINE);
            PDStructureElement element = tags.element("H" + heading.level());
            flow.draw(element, lines, PageFlow.LEFT, size, line);
            flow.space(GAP);
        }

        private void add(Block.Points points) throws IOException {
            PDStructureElement list = tags.element(StandardStructureTypes.L);
            for (String point : points.points()) {
                PDStructureElement item = tags.element(StandardStructureTypes.LI, list);
                PDStructureElement label = tags.element(StandardStructureTypes.LBL, item);
                flow.beside(label, BULLET, PageFlow.LEFT, SIZE, LINE);
                PDStructureElement body = tags.element(StandardStructureTypes.L_BODY, item);
                flow.draw(body, broken(point, SIZE, COLUMN - INDENT), PageFlow.LEFT + INDENT, SIZE, LINE);
                flow.space(GAP / 4);
            }
            flow.space(GAP);
        }

        private void add(Block.Lines lines) throws IOException {
            PDStructureElement element = tags.element(StandardStructureTypes.P);
            LineBreaks breaks = new LineBreaks(typeface);
            List<String> all = new ArrayList<>();
            for (String line : lines.lines()) {
                all.addAll(breaks.of(typeface.drawable(line), SIZE, COLUMN));
            }
            flow.need(all.size() * LINE);
            flow.draw(element, all, PageFlow.LEFT, SIZE, LINE);
            flow.space(GAP);
        }

        private List<String> broken(String text, float size, float width) throws IOException {
            return new LineBreaks(typeface).of(typeface.drawable(text), size, width);
        }
    }
}
