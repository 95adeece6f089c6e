package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SampleExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code diff}, as a user types it after a new export. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiffCommandTest {

    private Path folder = Path.of("");

    @BeforeAll
    void examineOnce(@TempDir Path temporary) throws Exception {
        folder = temporary;
        Path export = folder.resolve("facebook.zip");
        SampleExport.large(12).export().writeZip(export);
        scan(export, "old", "facebook=PUBLIC");
        scan(export, "new", "facebook=FRIENDS");
    }

    private void scan(Path export, String name, String assumption) {
        CommandLineRun run = CommandLineRun.of(
                "scan",
                export,
                "--out",
                folder.resolve(name),
                "--store",
                folder.resolve(name + ".sightline"),
                "--format",
                "json",
                "--assume",
                assumption);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static JsonNode json(CommandLineRun run) {
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(run.out());
    }

    @Test
    void whatWasClosedIsBetterAndTheOtherWayRoundIsWorse() {
        JsonNode counts = json(CommandLineRun.of("diff", folder.resolve("old"), folder.resolve("new"), "--json"))
                .get("counts");
        int better = counts.get("BETTER").asInt();
        assertThat(better).isPositive();
        assertThat(counts.get("WORSE").asInt()).isZero();
        JsonNode back = json(CommandLineRun.of(
                        "diff", folder.resolve("new/report.json"), folder.resolve("old/report.json"), "--json"))
                .get("counts");
        assertThat(back.get("WORSE").asInt()).isEqualTo(better);
        assertThat(back.get("BETTER").asInt()).isZero();

        CommandLineRun words = CommandLineRun.of("diff", folder.resolve("old"), folder.resolve("new"));
        assertThat(words.out())
                .contains("Better: not visible without an account any more; copies already taken remain: " + better)
                .contains("was PUBLIC on facebook")
                .contains("is FRIENDS on facebook");
    }

    @Test
    void aStoreTellsWhatItsReportTells() {
        // What was assumed for a report is not kept in its store.
        Path store = folder.resolve("new.sightline");
        JsonNode same = json(CommandLineRun.of("diff", store, folder.resolve("old.sightline"), "--json"));
        assertThat(same.get("counts").get("BETTER").asInt()).isZero();
        assertThat(same.get("counts").get("WORSE").asInt()).isZero();
        assertThat(same.get("counts").get("STILL_MAYBE").asInt()
                        + same.get("counts").get("STILL_OPEN").asInt())
                .isPositive();
        JsonNode mixed = json(CommandLineRun.of("diff", store, folder.resolve("new"), "--json"));
        assertThat(mixed.get("counts").get("GONE").asInt()).isZero();
        assertThat(mixed.get("counts").get("NEW_OPEN").asInt()).isZero();
    }

    @Test
    void refusesWhatCannotBeCompared() throws Exception {
        assertThat(CommandLineRun.of("diff", folder.resolve("old")).exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("diff", folder.resolve("old"), folder.resolve("nothing"))
                        .exitCode())
                .isEqualTo(3);
        for (String content :
                new String[] {"[]", "{}", "{\"version\": 9}", "{\"version\": 1, \"photos\": [{}]}", "{\"ver"}) {
            Path broken = Files.writeString(folder.resolve("broken.json"), content);
            CommandLineRun run = CommandLineRun.of("diff", folder.resolve("old"), broken);
            assertThat(run.exitCode()).as(content).isEqualTo(3);
            assertThat(run.err()).contains("broken.json cannot be compared");
        }
    }
}
