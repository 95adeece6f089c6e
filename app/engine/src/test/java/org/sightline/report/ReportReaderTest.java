package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no report, or not a whole one, are refused as that, whatever is in them. */
class ReportReaderTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"version\": 1, \"photos\": [null]}",
                "{\"version\": 1, \"archives\": [null], \"photos\": [{\"id\": \"a\"}]}",
                "{\"version\": 1, \"photos\": [{\"appearances\": [null]}]}",
                "{\"version\": 1, \"photos\": 7}",
                "{\"version\": 1, \"photos\": [",
                "{\"version\": 2, \"photos\": []}"
            })
    void whatIsNoReportIsRefused(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), text);

        assertThatThrownBy(() -> ReportReader.read(file)).isInstanceOf(ReportFormatException.class);
    }
}
