package org.sightline.archive.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetaDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sep 03, 2009 5:11:57 am; 2009-09-03T05:11:57",
                "Aug 17, 2025 11:23 am; 2025-08-17T11:23:00",
                "Sep 8, 2016, 4:36 PM; 2016-09-08T16:36:00",
                "September 8, 2016 at 12:05 AM; 2016-09-08T00:05:00",
                "Thursday, September 8, 2016 at 4:36 PM UTC+02; 2016-09-08T16:36:00+02:00",
                "Thursday, 8 September 2016 at 16:36 UTC; 2016-09-08T16:36:00Z",
                "8 Sep 2016, 16:36; 2016-09-08T16:36:00",
                "Okt. 03, 2009 5:11:57 nachm.; 2009-10-03T17:11:57",
                "3. Dezember 2009 um 17:11; 2009-12-03T17:11:00",
                "3. März 2009, 17:11 Uhr; 2009-03-03T17:11:00",
                "03.09.2009 17:11:57; 2009-09-03T17:11:57",
                "févr. 03, 2009 5:11:57 PM; 2009-02-03T17:11:57",
                "3 août 2009 à 17:11; 2009-08-03T17:11:00",
                "3 déc. 2009 17 h 11; 2009-12-03T17:11:00",
                "ene 03, 2009 5:11:57 p. m.; 2009-01-03T17:11:57",
                "3 de septiembre de 2009 a las 17:11; 2009-09-03T17:11:00",
                "jeu. 3 sept. 2009 17:11; 2009-09-03T17:11:00",
                "Do., 03.09.2009 17:11; 2009-09-03T17:11:00",
                "2009-09-03 17:11:57; 2009-09-03T17:11:57",
                "25/09/2009 17:11; 2009-09-25T17:11:00",
                "09/25/2009 5:11 PM; 2009-09-25T17:11:00",
                "09/09/2009 17:11; 2009-09-09T17:11:00"
            })
    void readsWhatTheFourLanguagesWrite(String text, String expected) {
        assertThat(MetaDates.parse(text, null))
                .hasValueSatisfying(time -> assertThat(time).hasToString(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "3 syyskuuta 2009 17:11",
                "2009年9月3日 17:11",
                "03/09/2009 17:11",
                "Sep 31, 2009 5:11 am",
                "Sep 3, 2009 13:11 pm",
                "Sep 3, 2009",
                "Sep 3, 0000 1:00 am",
                "Sep 3, 2009 25:00",
                "Sep 3, 2009 1:00 UTC+99",
                "99.99.2009 10:00"
            })
    void aFormThatIsNotKnownOrReadsTwoWaysGivesNoDate(String text) {
        assertThat(MetaDates.parse(text, null)).isEmpty();
    }

    @Test
    void theLanguageTellsDayAndMonthApartWhereItHasOneOrder() {
        assertThat(MetaDates.parse("03/09/2009 17:11", "fr"))
                .hasValueSatisfying(time -> assertThat(time).hasToString("2009-09-03T17:11:00"));
        assertThat(MetaDates.parse("03/09/2009 17:11", "es-ES")).isPresent();
        assertThat(MetaDates.parse("03/09/2009 17:11", "en")).isEmpty();
    }

    @Test
    void aLongTextTakesNoTime() {
        assertThat(MetaDates.parse("1".repeat(1_000_000), null)).isEmpty();
        assertThat(MetaDates.parse(" ".repeat(90) + "x", null)).isEmpty();
    }
}
