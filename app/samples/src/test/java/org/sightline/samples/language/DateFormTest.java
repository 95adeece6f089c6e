package org.sightline.samples.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as they are described, or as ICU's data has them. */
class DateFormTest {
    /** September 3rd 2009, 05:11:57 UTC. */
    private static final long TIME = 1_251_954_717L;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENGLISH_ORDER | ENGLISH | true  | Sep 03, 2009 5:11:57 am
            ENGLISH_ORDER | ENGLISH | false | Sep 03, 2009 5:11 am
            ENGLISH_ORDER | SPANISH | false | sept. 03, 2009 5:11 am
            ENGLISH_WITH_COMMA | ENGLISH | false | Sep 3, 2009, 5:11 AM
            LOCALE | GERMAN  | true  | 03.09.2009, 05:11:57
            LOCALE | FRENCH  | true  | 3 sept. 2009, 05:11:57
            LOCALE | SPANISH | false | 3 sept 2009, 5:11
            """)
    void datesAreWrittenAsDescribed(DateForm form, Language language, boolean seconds, String expected) {
        assertThat(form.write(TIME, ZoneOffset.UTC, language, seconds)).isEqualTo(expected);
    }

    @Test
    void noonAndMidnightAreTwelve() {
        assertThat(DateForm.ENGLISH_ORDER.write(1_251_979_200L, ZoneOffset.UTC, Language.ENGLISH, false))
                .isEqualTo("Sep 03, 2009 12:00 pm");
        assertThat(DateForm.ENGLISH_ORDER.write(1_251_936_000L, ZoneOffset.UTC, Language.ENGLISH, false))
                .isEqualTo("Sep 03, 2009 12:00 am");
    }

    @Test
    void whatIsShownIsLocalAndCut() {
        assertThat(DateForm.LOCALE.shown(TIME, ZoneId.of("Europe/Zurich"), false))
                .isEqualTo(LocalDateTime.of(2009, 9, 3, 7, 11));
    }

    @Test
    void everyWordIsInEveryLanguage() {
        for (Word word : Word.values()) {
            for (Language language : Language.values()) {
                assertThat(word.in(language)).isNotBlank();
            }
        }
        assertThat(Word.PRIVATE_ACCOUNT.in(Language.FRENCH)).isEqualTo("Compte privé");
        assertThat(Word.PRIVATE_ACCOUNT.in(Language.ENGLISH_UK)).isEqualTo("Private account");
        assertThat(Word.ADDED_PHOTOS.sentence(Language.GERMAN, "Zoë", 3))
                .isEqualTo("Zoë hat 3 neue Fotos hinzugefügt.");
    }
}
