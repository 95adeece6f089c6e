package org.sightline.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTimeTest {

    private final Messages messages = Messages.english();

    @ParameterizedTest
    @CsvSource({
        "0, Less than a minute left",
        "59, Less than a minute left",
        "60, About one minute left",
        "61, About 2 minutes left",
        "3540, About 59 minutes left",
        "3600, About one hour left",
        "4200, About one hour and 10 minutes left",
        "7200, About 2 hours left",
        "7199, About 2 hours left",
        "90000, About 25 hours left"
    })
    void saysAboutHowLong(long seconds, String words) {
        assertThat(PlainTime.remaining(Duration.ofSeconds(seconds), messages)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, Not known yet",
        "11.6, 12 files a second",
        "1.2, One file a second",
        "0.9, One file every second",
        "0.34, One file every 3 seconds",
        "1500, '1,500 files a second'"
    })
    void saysHowFast(double perSecond, String words) {
        assertThat(PlainTime.rate(perSecond, messages)).isEqualTo(words);
    }

    @Test
    void aDurationIsNoMoreExactThanAnEstimate() {
        assertThat(PlainTime.about(Duration.ofSeconds(20), Messages.english())).isEqualTo("less than a minute");
        assertThat(PlainTime.about(Duration.ofSeconds(60), Messages.english())).isEqualTo("one minute");
        assertThat(PlainTime.about(Duration.ofSeconds(150), Messages.english())).isEqualTo("3 minutes");
        assertThat(PlainTime.about(Duration.ofMinutes(83), Messages.english())).isEqualTo("one hour and 20 minutes");
        assertThat(PlainTime.about(Duration.ofMinutes(118), Messages.german())).isEqualTo("2 Stunden");
    }
}
