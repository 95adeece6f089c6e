package org.sightline.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back with the library's own reader. */
class PdfWriterTest {

    private static byte[] write(Block... blocks) {
        return PdfWriter.write(new PdfContent(Locale.GERMAN, "Ein Titel & mehr", List.of(blocks)));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Übermäßig große Öfen: äöüÄÖÜß",
                "Zażółć gęślą jaźń; Příliš žluťoučký kůň; Ștefan Țuțea; İstanbul ğış",
                "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία",
                "Съешь же ещё этих мягких французских булок; Їжак; Ђорђе",
                "“curly” ‘quotes’ – dash — dash … § 1 € 5 • 3°",
                "office affine fluffy fjord: no ligatures"
            })
    void latinGreekAndCyrillicStand(String sentence) throws IOException {
        assertThat(text(write(new Block.Paragraph(sentence))).strip()).isEqualTo(sentence);
    }

    @Test
    void lettersThatAreMadeOfTwoAreComposed() throws IOException {
        assertThat(text(write(new Block.Paragraph("Zoe\u0308 Mu\u0308ller"))).strip())
                .isEqualTo("Zoë Müller");
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢字", "שלום", "مرحبا", "हिन्दी", "😀", "x\u0338", "a\u200Bb", "tab\there", "\uD800"})
    void whatCannotBeDrawnIsRefused(String text) {
        for (Block block : List.<Block>of(
                new Block.Paragraph("Hello " + text),
                new Block.Heading(1, text),
                new Block.Points(List.of("ok", text)),
                new Block.Lines(List.of("ok", text)))) {
            assertThatExceptionOfType(UnprintableTextException.class)
                    .isThrownBy(() -> write(block))
                    .satisfies(refused -> {
                        assertThat(refused.characters()).isNotEmpty();
                        assertThat(refused.characters().codePoints()).doesNotHaveDuplicates();
                        assertThat(text.codePoints().boxed())
                                .containsAll(refused.characters()
                                        .codePoints()
                                        .boxed()
                                        .toList());
                    });
        }
    }

    @Test
    void linesBreakBetweenWordsAndWithinThemOnlyWhereTheyMust() throws IOException {
        String words = "Wort ".repeat(60).strip();
        assertThat(text(write(new Block.Paragraph(words))).lines())
                .hasSizeGreaterThan(2)
                .allMatch(line -> line.matches("(Wort ?)+"));
        String word = "Donaudampfschifffahrt".repeat(12);
        List<String> lines = text(write(new Block.Paragraph("Vor " + word + " nach")))
                .lines()
                .toList();
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines.get(0)).isEqualTo("Vor");
        assertThat(String.join("", lines)).isEqualTo("Vor" + word + " nach");
        assertThat(text(write(new Block.Paragraph(""))).strip()).isEmpty();
    }

    @Test
    void pagesAreA4AndNumberedWhereThereAreSeveral() throws IOException {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, 120).forEach(i -> blocks.add(new Block.Paragraph("Paragraph " + i)));
        byte[] pdf = write(blocks.toArray(Block[]::new));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().toString()).isEqualTo(PDRectangle.A4.toString());
            }
            assertThat(new PDFTextStripper().getText(document))
                    .contains("1 / 4", "4 / 4")
                    .contains("Paragraph 0\n")
                    .contains("Paragraph 119\n");
        }
        assertThat(text(write(new Block.Paragraph("Short")))).doesNotContain("1 / 1");
    }

    @Test
    void aParagraphOverTwoPagesIsOneParagraph() throws IOException {
        byte[] pdf = write(new Block.Paragraph("Viele Wörter ".repeat(1200)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            List<PDStructureElement> paragraphs = elements(document, "P");
            assertThat(paragraphs).hasSize(1);
            assertThat(paragraphs.get(0).getKids()).hasSize(document.getNumberOfPages());
        }
    }

    @Test
    void aLastLineDoesNotStandAloneOnAPage() throws IOException {
        for (int before = 24; before < 33; before++) {
            List<Block> blocks = new ArrayList<>();
            IntStream.range(0, before).forEach(i -> blocks.add(new Block.Paragraph("x")));
            blocks.add(new Block.Paragraph("Wort ".repeat(80)));
            try (PDDocument document = Loader.loadPDF(write(blocks.toArray(Block[]::new)))) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(2);
                assertThat(stripper.getText(document).lines().filter(line -> line.startsWith("Wort")))
                        .as("after " + before)
                        .hasSizeGreaterThanOrEqualTo(document.getNumberOfPages() == 1 ? 0 : 2);
            }
        }
    }

    @Test
    void addressesStayTogether() throws IOException {
        for (int before = 30; before < 40; before++) {
            List<Block> blocks = new ArrayList<>();
            IntStream.range(0, before).forEach(i -> blocks.add(new Block.Paragraph("x")));
            blocks.add(new Block.Lines(List.of("one", "two", "three", "four")));
            try (PDDocument document = Loader.loadPDF(write(blocks.toArray(Block[]::new)))) {
                PDFTextStripper stripper = new PDFTextStripper();
                long pages = 0;
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    stripper.setStartPage(page);
                    stripper.setEndPage(page);
                    String text = stripper.getText(document);
                    pages += text.contains("one") || text.contains("four") ? 1 : 0;
                }
                assertThat(pages).isEqualTo(1);
            }
        }
    }

    @Test
    void screenReadersAreToldWhatIsWhat() throws IOException {
        byte[] pdf = write(
                new Block.Heading(1, "Titel"),
                new Block.Lines(List.of("Frau", "Weg 5")),
                new Block.Heading(2, "Darunter"),
                new Block.Points(List.of("eins", "zwei")),
                new Block.Space(20),
                new Block.Paragraph("Ende"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("de");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Ein Titel & mehr");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("Ein Titel &amp; mehr")
                    .contains(">de<");
            assertThat(types(catalog.getStructureTreeRoot()))
                    .containsExactly("Document", "H1", "P", "H2", "L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody", "P");
            assertThat(document.getPage(0).getStructParents()).isZero();
            assertThat(catalog.getStructureTreeRoot().getParentTree().getNumbers())
                    .hasSize(1);
            assertThat(elements(document, "P").get(0).getKids().get(0)).isInstanceOf(PDMarkedContentReference.class);
        }
    }

    private static List<String> types(PDStructureNode node) {
        List<String> types = new ArrayList<>();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(types(element));
            }
        }
        return types;
    }

    private static List<PDStructureElement> elements(PDDocument document, String type) {
        List<PDStructureElement> found = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), type, found);
        return found;
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (type.equals(element.getStructureType())) {
                    found.add(element);
                }
                collect(element, type, found);
            }
        }
    }

    @Test
    void theFontIsInTheFile() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(new Block.Paragraph("Abc")))) {
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).endsWith("+LiberationSans");
            }
        }
    }

    @Test
    void theSameContentGivesTheSameBytesWithoutADay() {
        byte[] first = write(new Block.Heading(1, "Titel"), new Block.Paragraph("Übrigens."));
        assertThat(write(new Block.Heading(1, "Titel"), new Block.Paragraph("Übrigens.")))
                .isEqualTo(first);
        assertThat(new String(first, StandardCharsets.ISO_8859_1))
                .doesNotContain("CreationDate")
                .doesNotContain("ModDate")
                .doesNotContain(System.getProperty("user.name") + "@");
    }
}
