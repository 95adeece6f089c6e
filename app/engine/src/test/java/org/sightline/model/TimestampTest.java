package org.sightline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2017-10-31T20:16:18",
                "2017-10-31T20:16:18Z",
                "2017-10-31T20:16:00+02:00",
                "2017-10-31T00:00:00-03:30"
            })
    void readsWhatItWrites(String text) {
        assertThat(Timestamp.parse(text)).hasToString(text);
    }

    @Test
    void refusesYearsThatHaveNoFourDigits() {
        assertThatThrownBy(() -> new Timestamp(LocalDateTime.of(12345, 1, 1, 0, 0), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Timestamp(LocalDateTime.of(-44, 3, 15, 0, 0), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-10-31T23:30:00-03:00,2017-11-01",
        "2017-10-31T00:30:00+02:00,2017-10-30",
        "2017-10-31T23:30:00,2017-10-31"
    })
    void theDayIsThatOfUtcWhereTheZoneIsKnown(String text, String day) {
        assertThat(Timestamp.parse(text).date()).hasToString(day);
    }
}
