package org.sightline.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each says itself in both languages, with everything it names. */
class FaultTest {

    @ParameterizedTest
    @EnumSource
    void speaksBothLanguages(Fault.Code code) {
        Fault fault = Fault.of(code, "first", "second");
        String english = fault.words(Locale.ENGLISH);
        String german = fault.words(Locale.GERMAN);

        assertThat(german).isNotEqualTo(english).doesNotContain("{");
        assertThat(english).doesNotContain("{").endsWith(".");
        for (String named : fault.arguments()) {
            assertThat(german.contains(named)).as(named).isEqualTo(english.contains(named));
        }
    }
}
