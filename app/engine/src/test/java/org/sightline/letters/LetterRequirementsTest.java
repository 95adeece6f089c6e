package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each letter of each law holds what it has to, in both languages: {@code letters/required.tsv} and {@code letters/items.tsv}. */
class LetterRequirementsTest {

    /** An item, for some letters, as it is told. */
    private record Item(String name, Set<String> kinds, Set<String> jurisdictions, Pattern english, Pattern german) {

        static Item of(String[] cells) {
            return new Item(
                    cells[0],
                    Set.of(cells[1].split(" ", -1)),
                    Set.of(cells[2].split(" ", -1)),
                    pattern(cells[3]),
                    pattern(cells[4]));
        }

        private static Pattern pattern(String text) {
            return Pattern.compile(text, Pattern.DOTALL | Pattern.MULTILINE);
        }

        boolean fits(LetterOrder order) {
            return (kinds.contains("*") || kinds.contains(order.kind().name()))
                    && (jurisdictions.contains("*")
                            || jurisdictions.contains(order.jurisdiction().name()));
        }

        boolean isIn(String text, LetterLanguage language) {
            return (language == LetterLanguage.ENGLISH ? english : german)
                    .matcher(text)
                    .find();
        }
    }

    /** The items of one letter of one law. */
    private record Row(LetterKind kind, Jurisdiction jurisdiction, List<String> items) {}

    private final List<Item> items;
    private final List<Row> rows;

    LetterRequirementsTest() throws IOException {
        items = table("items.tsv").map(Item::of).toList();
        rows = table("required.tsv")
                .map(cells -> new Row(
                        LetterKind.valueOf(cells[0]), Jurisdiction.valueOf(cells[1]), List.of(cells[2].split(" ", -1))))
                .toList();
    }

    private static Stream<String[]> table(String file) throws IOException {
        try (InputStream in = LetterRequirementsTest.class.getResourceAsStream("/letters/" + file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        }
    }

    /** Of a parent, so that all that can stand in a letter stands in it. */
    private static LetterOrder order(Row row, LetterLanguage language) {
        Sender parent =
                new Sender(Orders.SENDER.name(), Orders.SENDER.address(), Orders.SENDER.replyTo(), "Kim Müller", null);
        return Orders.of(row.kind(), row.jurisdiction(), language, parent, 0, true);
    }

    /** What is missing. */
    private List<String> missing(Row row, LetterOrder order, String text) {
        List<String> missing = new ArrayList<>();
        for (String name : row.items()) {
            if (name.equals("recipient")) {
                if (!text.contains("\n\n" + String.join("\n", order.recipient().lines()) + "\n\n")) {
                    missing.add(name);
                }
                continue;
            }
            List<Item> told = items.stream()
                    .filter(item -> item.name().equals(name) && item.fits(order))
                    .toList();
            if (told.isEmpty()) {
                missing.add(name + " (no row says how it is told)");
            }
            told.stream()
                    .filter(item -> !item.isIn(text, order.language()))
                    .forEach(item -> missing.add(name + ": "
                            + (order.language() == LetterLanguage.ENGLISH ? item.english() : item.german())));
        }
        return missing;
    }

    @Test
    void everyLetterHasARow() {
        assertThat(rows.stream().map(row -> row.kind() + " " + row.jurisdiction()))
                .containsExactlyInAnyOrderElementsOf(Orders.all().stream()
                        .map(order -> order.kind() + " " + order.jurisdiction())
                        .distinct()
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> nothingIsMissing() {
        return rows.stream()
                .flatMap(row -> Arrays.stream(LetterLanguage.values())
                        .map(language -> order(row, language))
                        .flatMap(order -> row.items().stream()
                                .map(item -> DynamicTest.dynamicTest(
                                        Orders.name(order) + " " + item,
                                        () -> assertThat(missing(
                                                        new Row(row.kind(), row.jurisdiction(), List.of(item)),
                                                        order,
                                                        Orders.text(order)))
                                                .isEmpty()))));
    }

    /** The table itself is put to the test: whichever passage is left out of a letter, it notices. */
    @TestFactory
    Stream<DynamicTest> theTableNoticesWhateverIsLeftOut() {
        return rows.stream()
                .flatMap(row -> Arrays.stream(LetterLanguage.values())
                        .map(language -> order(row, language))
                        .map(order -> DynamicTest.dynamicTest(Orders.name(order), () -> {
                            Letter letter = Orders.letter(order);
                            for (int i = 0; i < letter.body().size(); i++) {
                                List<Letter.Passage> body = new ArrayList<>(letter.body());
                                Letter.Passage left = body.remove(i);
                                assertThat(missing(row, order, LetterText.of(with(letter, body))))
                                        .as("without: " + left)
                                        .isNotEmpty();
                            }
                        })));
    }

    private static Letter with(Letter letter, List<Letter.Passage> body) {
        return new Letter(
                letter.language(),
                letter.sender(),
                letter.recipient(),
                letter.way(),
                letter.date(),
                letter.subject(),
                letter.salutation(),
                body,
                letter.closing());
    }

    @Test
    void lettersNameTheProvisionsOfTheCatalogue() {
        for (LetterOrder order : Orders.all()) {
            if (order.language() == LetterLanguage.ENGLISH && order.kind().isRequest()) {
                String text = Orders.text(order);
                Orders.CATALOGUE
                        .entry(order.kind().entry(order.jurisdiction()))
                        .map(entry -> Objects.requireNonNull(entry.request()).provisions())
                        .orElseThrow()
                        .stream()
                        .filter(provision -> provision.matches(".*\\d.*"))
                        .forEach(provision ->
                                assertThat(text).as(Orders.name(order)).contains(provision));
            }
        }
    }
}
