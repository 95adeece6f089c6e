package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optouts}, as a user types it. */
class OptOutsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void eachEngineSaysWhatItOffersAndCosts() {
        CommandLineRun run = CommandLineRun.of("optouts", "--date", "2026-11-26");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("PimEyes: Opt-out request form (opt.pimeyes)")
                .contains("What it does: Kept out of results; the photo stays where it stands")
                .contains("What it does: Taken off a list of results; the page stays")
                .contains("What it does: No way to ask was found")
                .contains("Who may use it: Everybody")
                .contains("Asks for: a photo of your face, an identity document, an email address")
                .contains("Costs in privacy: You hand over a photo of your face and a document.")
                .contains("Address: https://pimeyes.com/en/opt-out-request-form")
                .contains("Look again on: 2027-02-26, 2027-05-26")
                .contains("Checked: Read in the platform's own text; 2026-07-26; not checked: what else happens")
                .contains("In which order:")
                .doesNotContain("Deleted there");
    }

    @Test
    void oneEngineGivesItsRemindersForTheCalendar() throws Exception {
        Path ics = folder.resolve("again.ics");
        CommandLineRun run = CommandLineRun.of("optouts", "--for", "opt.lenso", "--date", "2026-11-30", "--ics", ics);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Lenso.ai: Opt-out form")
                .doesNotContain("PimEyes:")
                .contains("Calendar: " + ics);
        assertThat(Files.readString(ics))
                .contains("DTSTART;VALUE=DATE:20270228\r\n")
                .contains("DTSTART;VALUE=DATE:20270530\r\n")
                .contains("Lenso.ai: look again");
        assertThat(CommandLineRun.of("optouts", "--ics", ics).exitCode()).isEqualTo(2);
    }
}
