package org.sightline.archive.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "Zoë", "été à la mer", "李雷", "Garden party 🎉", ""})
    void undoesWhatMetaDoes(String text) {
        String asMetaWritesIt = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertThat(MetaText.repair(asMetaWritesIt)).isEqualTo(text);
    }

    @Test
    void leavesAloneWhatIsRightAlready() {
        assertThat(MetaText.repair("李雷")).isEqualTo("李雷");
        assertThat(MetaText.repair("caf\u00e9")).isEqualTo("caf\u00e9");
    }
}
