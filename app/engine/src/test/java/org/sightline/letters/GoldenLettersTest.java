package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every letter word by word, so that a change of words is seen by whoever reviews it. {@code -Dletters.golden.write=true} writes
 * them anew.
 */
class GoldenLettersTest {

    private static final Path FOLDER = Path.of("src/test/resources/letters/golden");

    private static Path file(LetterOrder order) {
        return FOLDER.resolve(Orders.name(order) + ".txt");
    }

    @TestFactory
    Stream<DynamicTest> everyLetterReadsAsItWasReviewed() throws IOException {
        if (Boolean.getBoolean("letters.golden.write")) {
            Files.createDirectories(FOLDER);
            for (LetterOrder order : Orders.all()) {
                Files.writeString(file(order), Orders.text(order));
            }
        }
        return Orders.all().stream()
                .map(order -> DynamicTest.dynamicTest(
                        Orders.name(order),
                        () -> assertThat(Orders.text(order)).isEqualTo(Files.readString(file(order)))));
    }

    @Test
    void noLetterIsForgotten() throws IOException {
        List<String> names =
                Orders.all().stream().map(order -> Orders.name(order) + ".txt").toList();
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
        assertThat(names).hasSize(30);
    }
}
