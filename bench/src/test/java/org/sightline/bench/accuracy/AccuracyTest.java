package org.sightline.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * Measures on labelled photos, compared with the table that is kept. The photos are not part of the project: they are looked for in
 * the folder {@code shared/testdata} beside it, or where {@code -Dsightline.testdata} names.
 */
class AccuracyTest {

    private static final Path TESTDATA = Path.of(System.getProperty("sightline.testdata", "../../shared/testdata"));

    private static int measure(String... arguments) {
        return new CommandLine(new AccuracyBenchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }

    private static String folder(String name) {
        Path folder = TESTDATA.resolve(name);
        assumeTrue(Files.isDirectory(folder), () -> "Left out: there are no labelled photos in " + folder);
        return folder.toString();
    }

    @Test
    void labelledFacesAreFoundAsOftenAsBefore() {
        assertThat(measure("--boxes", folder("boxes"), "--effort", "normal", "--compare", "accuracy.tsv"))
                .isZero();
    }

    @Test
    @Tag("slow")
    void peopleAreMatchedAndJudgedAsWellAsBefore() {
        assertThat(measure(
                        "--boxes",
                        folder("boxes"),
                        "--faces",
                        folder("identities"),
                        "--faces",
                        folder("identities-grey"),
                        "--compare",
                        "accuracy.tsv"))
                .isZero();
    }
}
