package org.sightline.letters;

import java.util.ArrayList;
import java.util.List;
import org.sightline.pdf.Block;
import org.sightline.pdf.PdfContent;
import org.sightline.pdf.PdfWriter;
import org.sightline.pdf.UnprintableTextException;

/** A letter as PDF, for printing and signing. */
public final class LetterPdf {

    private static final float AFTER_ADDRESS = 12;
    private static final float SIGNATURE = 34;

    private LetterPdf() {}

    /** @throws UnprintableTextException if it holds characters that the PDF's font lacks; {@link LetterText} holds all */
    public static byte[] of(Letter letter) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Lines(letter.sender()));
        blocks.add(new Block.Space(AFTER_ADDRESS));
        blocks.add(new Block.Lines(letter.recipient()));
        blocks.add(new Block.Space(AFTER_ADDRESS));
        blocks.add(new Block.Paragraph(letter.way()));
        blocks.add(new Block.Paragraph(letter.date()));
        blocks.add(new Block.Heading(1, letter.subject()));
        blocks.add(new Block.Paragraph(letter.salutation()));
        for (Letter.Passage passage : letter.body()) {
            blocks.add(new Block.Paragraph(passage.words()));
            if (!passage.points().isEmpty()) {
                blocks.add(new Block.Points(passage.points()));
            }
        }
        for (int i = 0; i < letter.closing().size(); i++) {
            if (i > 0) {
                blocks.add(new Block.Space(SIGNATURE));
            }
            blocks.add(new Block.Lines(List.of(letter.closing().get(i))));
        }
        return PdfWriter.write(new PdfContent(letter.language().locale(), letter.subject(), blocks));
    }
}
