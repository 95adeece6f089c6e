package org.sightline.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a letter only when it is asked for, and what no letter can be. */
class LetterComposerTest {

    private static LetterOrder order(
            LetterKind kind,
            Jurisdiction jurisdiction,
            Recipient recipient,
            Transport transport,
            LocalDate date,
            List<String> takenDown,
            @Nullable EarlierLetter earlier) {
        return new LetterOrder(
                kind,
                jurisdiction,
                LetterLanguage.ENGLISH,
                recipient,
                transport,
                date,
                date,
                Orders.SENDER,
                takenDown,
                0,
                earlier);
    }

    private static EarlierLetter earlier(String sent, String received, @Nullable String reminded) {
        return new EarlierLetter(
                LetterKind.ACCESS,
                Orders.recipient("to.clearview"),
                LocalDate.parse(sent),
                LocalDate.parse(received),
                reminded == null ? null : LocalDate.parse(reminded));
    }

    private static LetterOrder about(LetterKind kind, String day, @Nullable EarlierLetter earlier) {
        Recipient recipient = Orders.recipient(kind == LetterKind.COMPLAINT ? "authority.de-hh" : "to.clearview");
        return order(kind, Jurisdiction.EU, recipient, Transport.MAIL, LocalDate.parse(day), List.of(), earlier);
    }

    private static void refuses(LetterRefusedException.Why why, LetterOrder order) {
        assertThatExceptionOfType(LetterRefusedException.class)
                .isThrownBy(() -> Orders.letter(order))
                .satisfies(refused -> {
                    assertThat(refused.why()).isEqualTo(why);
                    for (LetterLanguage language : LetterLanguage.values()) {
                        assertThat(refused.words(language)).isNotBlank().doesNotContain("{");
                    }
                });
    }

    @Test
    void noAddressStandsInALetterThatWasNotGiven() {
        LetterOrder order = order(
                LetterKind.ERASURE,
                Jurisdiction.EU,
                Orders.recipient("to.clearview"),
                Transport.MAIL,
                Orders.DAY,
                List.of(),
                null);
        assertThat(Orders.text(order)).doesNotContain("http").doesNotContain("taken down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org/a.jpg",
                "ftp://example.org/a",
                "https://example.org/a b",
                "https://e.org/a\nDear",
                ""
            })
    void onlyAddressesOfPagesCanBeNamed(String address) {
        refuses(
                LetterRefusedException.Why.NO_ADDRESS,
                order(
                        LetterKind.ERASURE,
                        Jurisdiction.EU,
                        Orders.recipient("to.clearview"),
                        Transport.MAIL,
                        Orders.DAY,
                        List.of(address),
                        null));
    }

    @Test
    void whatIsTypedStandsAsItWasTyped() {
        Sender sender = new Sender("{0} <O'Brien> & Söhne", List.of(), "a@example.org", "{5}", "I said '{6}'");
        LetterOrder order = Orders.of(LetterKind.ERASURE, Jurisdiction.EU, LetterLanguage.ENGLISH, sender, 0, false);
        assertThat(Orders.text(order))
                .startsWith("{0} <O'Brien> & Söhne\nfor {5}\nAnswers to: a@example.org\n")
                .contains("guardian of {5}, a minor")
                .contains("my particular situation: I said '{6}'. Until");
    }

    @Test
    void enclosedPhotosAreCountedAndBound() {
        LetterOrder one =
                Orders.of(LetterKind.ERASURE, Jurisdiction.EU, LetterLanguage.ENGLISH, Orders.SENDER, 1, false);
        LetterOrder three = Orders.of(
                LetterKind.OPT_OUT_OF_SALE, Jurisdiction.CALIFORNIA, LetterLanguage.GERMAN, Orders.SENDER, 3, false);
        assertThat(Orders.text(one))
                .contains("I enclose one (of")
                .contains("serve only to find and suppress my data")
                .contains("have to delete them afterwards")
                .doesNotContain("none is enclosed");
        assertThat(Orders.text(three)).contains("Ich lege 3 bei").contains("müssen sie danach löschen");
    }

    @Test
    void aComplaintWithoutAReminderNamesNone() {
        LetterOrder order =
                Orders.of(LetterKind.COMPLAINT, Jurisdiction.EU, LetterLanguage.ENGLISH, Orders.SENDER, 0, false);
        assertThat(Orders.text(order))
                .doesNotContain("reminded")
                .doesNotContain("my reminder of")
                .contains("- a copy of my request of 30 July 2026;");
    }

    @Test
    void everyGapIsFilled() {
        for (LetterOrder order : Orders.all()) {
            assertThat(Orders.text(order))
                    .as(Orders.name(order))
                    .doesNotContain("{")
                    .doesNotContain("  ")
                    .doesNotContain("null")
                    .doesNotContain(" .")
                    .doesNotContain(" ,");
        }
    }

    @Test
    void ofTheUksLawOnlyTheUksLettersSpeak() {
        for (LetterOrder order : Orders.all()) {
            String text = Orders.text(order);
            switch (order.jurisdiction()) {
                case EU -> assertThat(text).doesNotContain("UK GDPR").doesNotContain("Data Protection Act");
                case UK ->
                    assertThat(text)
                            .as("Art. 77 of the UK GDPR is gone since 2026-06-19")
                            .doesNotContain("Art. 77")
                            .doesNotContain("DSGVO")
                            .doesNotContainPattern("(?<!UK )GDPR");
                case CALIFORNIA ->
                    assertThat(text)
                            .doesNotContain("GDPR")
                            .doesNotContain("DSGVO")
                            .doesNotContain("Art. ");
            }
        }
    }

    @Test
    void aLawThatKnowsNoSuchRightIsRefused() {
        Recipient clearview = Orders.recipient("to.clearview");
        refuses(
                LetterRefusedException.Why.NOT_IN_THIS_LAW,
                order(LetterKind.KNOW, Jurisdiction.EU, clearview, Transport.MAIL, Orders.DAY, List.of(), null));
        refuses(
                LetterRefusedException.Why.NOT_IN_THIS_LAW,
                order(
                        LetterKind.ACCESS,
                        Jurisdiction.CALIFORNIA,
                        clearview,
                        Transport.MAIL,
                        Orders.DAY,
                        List.of(),
                        null));
    }

    @Test
    void complaintsGoToAnAuthorityOfThatLawAndNothingElseDoes() {
        EarlierLetter earlier = earlier("2026-01-02", "2026-01-02", null);
        for (String to : List.of("to.clearview", "authority.uk")) {
            refuses(
                    LetterRefusedException.Why.NOT_TO_AN_AUTHORITY,
                    order(
                            LetterKind.COMPLAINT,
                            Jurisdiction.EU,
                            Orders.recipient(to),
                            Transport.MAIL,
                            Orders.DAY,
                            List.of(),
                            earlier));
        }
        refuses(
                LetterRefusedException.Why.TO_AN_AUTHORITY,
                order(
                        LetterKind.ACCESS,
                        Jurisdiction.EU,
                        Orders.recipient("authority.de-hh"),
                        Transport.MAIL,
                        Orders.DAY,
                        List.of(),
                        null));
    }

    @Test
    void aRecipientWithoutThatWayIsRefused() {
        refuses(
                LetterRefusedException.Why.NO_SUCH_WAY,
                order(
                        LetterKind.ACCESS,
                        Jurisdiction.EU,
                        Orders.recipient("to.meta"),
                        Transport.POST,
                        Orders.DAY,
                        List.of(),
                        null));
    }

    @Test
    void remindersAndComplaintsWaitForTheDeadline() {
        EarlierLetter earlier = earlier("2026-10-26", "2026-10-26", null);
        refuses(LetterRefusedException.Why.TOO_EARLY, about(LetterKind.REMINDER, "2026-11-26", earlier));
        assertThat(Orders.text(about(LetterKind.REMINDER, "2026-11-27", earlier)))
                .contains("ended on 26 November 2026");
        refuses(LetterRefusedException.Why.TOO_EARLY, about(LetterKind.COMPLAINT, "2026-11-26", earlier));

        EarlierLetter reminded = earlier("2026-10-26", "2026-10-26", "2026-11-27");
        refuses(LetterRefusedException.Why.TOO_EARLY, about(LetterKind.COMPLAINT, "2026-12-11", reminded));
        assertThat(Orders.text(about(LetterKind.COMPLAINT, "2026-12-12", reminded)))
                .contains("gave it time until 11 December 2026");
    }

    @Test
    void remindersAndComplaintsSayWhatTheyAreAbout() {
        refuses(LetterRefusedException.Why.NOTHING_EARLIER, about(LetterKind.REMINDER, "2026-11-26", null));
        refuses(
                LetterRefusedException.Why.NOTHING_EARLIER,
                about(
                        LetterKind.REMINDER,
                        "2026-11-26",
                        new EarlierLetter(
                                LetterKind.KNOW,
                                Orders.recipient("to.clearview"),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 1, 1),
                                null)));
        refuses(
                LetterRefusedException.Why.SOMETHING_EARLIER,
                about(LetterKind.ACCESS, "2026-11-26", earlier("2026-01-02", "2026-01-02", null)));
    }

    @Test
    void daysFollowEachOther() {
        refuses(
                LetterRefusedException.Why.DAYS_IN_DISORDER,
                about(LetterKind.REMINDER, "2026-11-26", earlier("2026-01-02", "2026-01-01", null)));
        refuses(
                LetterRefusedException.Why.DAYS_IN_DISORDER,
                about(LetterKind.COMPLAINT, "2026-11-26", earlier("2026-01-02", "2026-01-03", "2026-01-02")));
    }
}
