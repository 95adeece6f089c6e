package org.sightline.desktop.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.model.Since;

class TypedDayTest {

    private static final Since MARCH = new Since(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 31));

    @Test
    void daysMonthsAndYearsAreRead() {
        assertThat(TypedDay.parse(" 2016 ")).isEqualTo(new Since(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31)));
        assertThat(TypedDay.parse("2016-03")).isEqualTo(MARCH);
        assertThat(TypedDay.parse("3/2016")).isEqualTo(MARCH);
        assertThat(TypedDay.parse("03.2016")).isEqualTo(MARCH);
        Since first = new Since(LocalDate.of(2016, 3, 1), LocalDate.of(2016, 3, 1));
        assertThat(TypedDay.parse("2016-03-01")).isEqualTo(first);
        assertThat(TypedDay.parse("1.3.2016")).isEqualTo(first);
        assertThat(TypedDay.parse("01. 03. 2016")).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "31.2.2016", "13/2016", "2016-13", "0000", "16"})
    void allElseIsRefused(String typed) {
        assertThatThrownBy(() -> TypedDay.parse(typed)).isInstanceOf(DateTimeParseException.class);
    }
}
