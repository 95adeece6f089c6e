package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sightline.pdf.UnprintableTextException;

/** Letters as PDF hold the words of the text. */
class LetterPdfTest {

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return oneLine(new PDFTextStripper().getText(document).replaceAll("(?m)^\\d+ / \\d+$", ""));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void everyLetterCanBeReadOutOfItsPdf() throws IOException {
        for (LetterOrder order : Orders.all()) {
            Letter letter = Orders.letter(order);
            String text = LetterText.of(letter).replaceAll("(?m)^- ", "• ");
            assertThat(words(LetterPdf.of(letter))).as(Orders.name(order)).isEqualTo(oneLine(text));
        }
    }

    @Test
    void umlautsAndLongNamesStand() throws IOException {
        String name = "Jörg-Łukasz Žižek-Ångström von und zu Größenweißenfels-Übermäßighausen "
                + "Ελένη Παπαδοπούλου Ирина Щербакова "
                + "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzendenwitwe"
                        .repeat(2);
        Sender sender = new Sender(name, List.of(), "a@example.org", null, null);
        LetterOrder order = Orders.of(LetterKind.ERASURE, Jurisdiction.EU, LetterLanguage.GERMAN, sender, 0, false);
        assertThat(words(LetterPdf.of(Orders.letter(order))).replace(" ", ""))
                .startsWith(name.replace(" ", ""))
                .endsWith(name.replace(" ", ""));
    }

    @Test
    void theSameLetterGivesTheSameBytes() {
        for (LetterLanguage language : LetterLanguage.values()) {
            Letter letter = Orders.letter(Orders.of(LetterKind.ACCESS, Jurisdiction.UK, language));
            assertThat(LetterPdf.of(letter)).isEqualTo(LetterPdf.of(letter));
        }
    }

    @Test
    void whatTheFontLacksIsRefusedAndTheTextFormNamed() {
        Sender sender = new Sender("王小明 😀", List.of(), "a@example.org", null, null);
        Letter letter =
                Orders.letter(Orders.of(LetterKind.ACCESS, Jurisdiction.EU, LetterLanguage.ENGLISH, sender, 0, false));
        assertThatExceptionOfType(UnprintableTextException.class)
                .isThrownBy(() -> LetterPdf.of(letter))
                .satisfies(refused -> {
                    assertThat(refused.characters()).isEqualTo("王小明😀");
                    assertThat(new LetterNotes(LetterLanguage.ENGLISH).unprintable(refused.characters()))
                            .contains("王 小 明 😀")
                            .contains("as text");
                });
        assertThat(LetterText.of(letter)).contains("王小明 😀");
    }
}
