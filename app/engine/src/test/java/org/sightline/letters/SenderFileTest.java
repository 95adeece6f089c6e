package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderFileTest {

    private static SenderFile read(String text) throws IOException {
        return SenderFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void detailsAreRead() throws IOException {
        SenderFile file = read("name: Zoë Müller\naddress: [Weg 5, 12345 Köln]\nreplyTo: a@example.org\n");
        assertThat(file.name()).isEqualTo("Zoë Müller");
        assertThat(file.address()).containsExactly("Weg 5", "12345 Köln");
        assertThat(file.replyTo()).isEqualTo("a@example.org");
        assertThat(file.child()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "name: [",
                "name: a\nname: b",
                "nickname: Quendolyn",
                "- a",
                "name: {a: Quendolyn}",
                "Quendolyn"
            })
    void whatIsSomethingElseIsRefusedWithoutRepeatingIt(String text) {
        assertThatExceptionOfType(SenderFile.MistakeException.class)
                .isThrownBy(() -> read(text))
                .satisfies(mistake -> {
                    assertThat(mistake.getMessage()).doesNotContain("Quendolyn");
                    assertThat(mistake.getCause()).isNull();
                });
    }

    @Test
    void aFileWithoutEndIsNotReadToItsEnd() {
        assertThatExceptionOfType(SenderFile.MistakeException.class)
                .isThrownBy(() -> read("name: " + "a".repeat(70_000)));
    }
}
