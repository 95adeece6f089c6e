package org.sightline.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class PrivateLogTest {

    @Test
    void keepsWhereItFailedAndNotWhatWasInTheFile() {
        Exception failure = new IOException(
                "Caption 'Our house in Zürich'", new NoSuchFileException("/home/zoe/Zoë Beispiel/holiday.jpg"));

        String text = PrivateLog.describe(failure);

        assertThat(text)
                .contains("java.io.IOException", "caused by java.nio.file.NoSuchFileException", "PrivateLogTest")
                .doesNotContain("Zürich", "Zoë", "zoe", "holiday");
    }
}
