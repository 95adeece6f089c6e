package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.letters.LetterLanguage;
import org.sightline.samples.SampleExport;

/** The command line in the language that was asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguagesTest {

    private Path folder = Path.of("");
    private Path store = Path.of("");
    private CommandLineRun scan = new CommandLineRun(0, "", "");

    @BeforeAll
    void examineInGerman(@TempDir Path temporary) throws Exception {
        folder = temporary;
        store = folder.resolve("audit.sightline");
        Path export = folder.resolve("facebook.zip");
        SampleExport.large(6).export().writeZip(export);
        scan = CommandLineRun.of(
                "scan",
                export,
                "--out",
                folder.resolve("out"),
                "--store",
                store,
                "--language",
                "de",
                "--effort",
                "quick");
        assertThat(scan.exitCode()).as(scan.err()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "scan x.zip, , ENGLISH",
        "scan x.zip --language de, , GERMAN",
        "--language=DE scan x.zip, , GERMAN",
        "scan x.zip, de, GERMAN",
        "scan x.zip --language en, de, ENGLISH",
        "scan x.zip --language fr, de, GERMAN",
        "scan x.zip, fr, ENGLISH",
        "scan --language, , ENGLISH",
        "scan -- --language de, , ENGLISH"
    })
    void whatWasAskedForIsSpoken(String arguments, String variable, LetterLanguage spoken) {
        assertThat(Languages.of(List.of(arguments.split(" ")), variable)).isEqualTo(spoken);
    }

    @Test
    void aScanAndItsReportAreGerman() throws Exception {
        assertThat(scan.out())
                .contains("Untersucht: ")
                .contains("Bericht: " + folder.resolve("out").resolve("report.html"))
                .contains("Um herauszufinden, wer sie sehen kann: sightline ask " + store)
                .doesNotContain("that anyone can see", "Report:");
        assertThat(Files.readString(folder.resolve("out/report.html"))).contains("lang=\"de\"");
        assertThat(Files.readString(folder.resolve("out/report.json")))
                .contains("\"version\"")
                .doesNotContain("Gesicht");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scan x.zip|2|Im Aufruf fehlt: --out=ORDNER",
                "scan|2|Im Aufruf fehlt: --out=ORDNER, ARCHIV",
                "scan x.zip --out o --effort fast|2|--effort nimmt quick, normal oder thorough, nicht „fast“.",
                "scan x.zip --out o --threads many|2|„many“ passt nicht zu --threads=N.",
                "scan x.zip --out o --progress loud|2|„loud“ passt nicht zu --progress=auto|json|none. Es gibt: auto, json, none",
                "scan x.zip --out o --assume myspace=PUBLIC|2|„myspace“ ist keine Plattform. Bekannt sind: facebook",
                "scan x.zip --out o --out p|2|--out=ORDNER steht mehr als einmal da.",
                "scan x.zip --outt o --out p|2|Damit kann dieser Befehl nichts anfangen: --outt",
                "scann|2|Meinten Sie: scan",
                "scan x.zip --out o --include secrets|2|--include nimmt messages, deleted oder beides, nicht „secrets“.",
                "people|2|Sagen Sie, was zu tun ist",
                "|2|Ein Befehl fehlt.",
                "preview x.zip|3|Nichts von dem, was genannt wurde, konnte gelesen werden.",
                "preview x.zip|3|Eine solche Datei oder einen solchen Ordner gibt es nicht."
            })
    void whatIsWrongIsToldInGerman(String arguments, int exitCode, String sentence) {
        String words = (arguments == null ? "" : arguments + " ") + "--language de";
        CommandLineRun run = CommandLineRun.of((Object[]) words.split(" "));

        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        assertThat(run.err()).contains(sentence);
        assertThat(Path.of("o")).doesNotExist();
    }

    @Test
    void aLanguageThatThereIsNotIsRefused() {
        CommandLineRun run = CommandLineRun.of("advice", "--language", "fr");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'fr' is none of: en, de");
    }

    @Test
    void whyAStoreCannotBeUsedIsToldInGerman() throws Exception {
        Path text = Files.writeString(folder.resolve("text.sightline"), "no store at all ".repeat(100));
        CommandLineRun run = CommandLineRun.of("people", "list", "--store", text, "--language", "de");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("ist keine Untersuchung von Sightline").doesNotContain("store");
    }

    @Test
    void whatIsInAnAuditIsToldInGerman() {
        assertThat(german("people", "list", "--all", "--store", store).out()).contains(" Foto");
        assertThat(german("plan", "--store", store).out())
                .contains("ohne Konto zu sehen", "Wenn Ihnen jemand schaden könnte")
                .doesNotContain("photos are visible", "Stays:");
        assertThat(german("ask", store, "--questions").out()).contains("Wer kann sehen, was Sie auf Facebook");
        CommandLineRun set = german("ask", store, "--override", "FRIENDS", "--kind", "story");
        assertThat(set.err()).contains("Behalten als Antwort 1, für Storys auf facebook");
        assertThat(german("ask", store, "--list").out()).contains("1  ", "Storys auf facebook: Freunde", "entscheidet");
        assertThat(german("ask", store, "--override", "FRIENDS").err()).contains("Nennen Sie eines davon");
        assertThat(german("mark", "--store", store).err()).contains("Kein Schritt ist gekennzeichnet.");
    }

    @Test
    void whatMachinesReadStaysEnglish() {
        assertThat(german("plan", "--store", store, "--json").out())
                .isEqualTo(CommandLineRun.of("plan", "--store", store, "--json").out());
    }

    @Test
    void optOutsAndAdviceAreGerman() {
        assertThat(german("optouts", "--date", "2026-11-26").out())
                .contains("Was es bewirkt: Aus Ergebnissen herausgehalten; das Foto bleibt, wo es steht")
                .contains("Wieder nachsehen am: 2027-02-26")
                .doesNotContain("What it does", "Look again on");
        CommandLineRun advice = german("advice", "--check");
        assertThat(advice.err()).contains(" Einträge.");
        assertThat(advice.out()).contains("Im Text der Plattform selbst gelesen", ", gelesen 20");
    }

    private static CommandLineRun german(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--language";
        all[arguments.length + 1] = "de";
        return CommandLineRun.of(all);
    }
}
