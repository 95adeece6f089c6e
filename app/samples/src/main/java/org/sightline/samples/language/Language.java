package org.sightline.samples.language;

import java.util.List;

/** The languages of sample exports, with the short names of months as ICU's data (CLDR) has them. */
public enum Language {
    ENGLISH("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    /** British spelling of labels: {@code Private account}. */
    ENGLISH_UK("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"),
    GERMAN("Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."),
    FRENCH("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."),
    SPANISH("ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic.");

    private final List<String> months;

    Language(String... months) {
        this.months = List.of(months);
    }

    /** The short name of a month, 1 to 12. */
    String month(int number) {
        return months.get(number - 1);
    }

    /** Whether it is English of any kind. */
    public boolean isEnglish() {
        return this == ENGLISH || this == ENGLISH_UK;
    }
}
