package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SampleExport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code plan} and {@code advice}, as a user types them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanCommandTest {

    private Path folder = Path.of("");
    private Path store = Path.of("");

    @BeforeAll
    void examineOnce(@TempDir Path temporary) throws Exception {
        folder = temporary;
        store = folder.resolve("audit.sightline");
        Path export = folder.resolve("facebook.zip");
        SampleExport.large(20).export().writeZip(export);
        CommandLineRun run = CommandLineRun.of(
                "scan", export, "--out", folder.resolve("report"), "--store", store, "--format", "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static Set<String> ids(JsonNode array) {
        Set<String> ids = new HashSet<>();
        array.forEach(id -> ids.add(id.asString()));
        return ids;
    }

    @Test
    void theFirstStepClosesMostAndEachStandsWithItsPhotos() throws Exception {
        CommandLineRun run = CommandLineRun.of("plan", "--store", store, "--json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode plan = JsonMapper.shared().readTree(run.out());
        assertThat(plan).isNotEmpty();
        JsonNode report = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("report/report.json")));
        assertThat(report.get("plan")).as("the report holds the same").isEqualTo(plan);

        List<JsonNode> closing = new ArrayList<>();
        plan.forEach(step -> {
            if (step.get("hides").get("known").asInt()
                            + step.get("hides").get("unknown").asInt()
                    > 0) {
                closing.add(step);
            }
        });
        assertThat(closing).isNotEmpty();
        int known = 0;
        int unknown = 0;
        for (JsonNode step : closing) {
            known += step.get("hides").get("known").asInt();
            unknown += step.get("hides").get("unknown").asInt();
            assertThat(step.get("hidesInTotal").get("known").asInt()).isEqualTo(known);
            assertThat(step.get("hidesInTotal").get("unknown").asInt()).isEqualTo(unknown);
            for (JsonNode photo : report.get("photos")) {
                boolean named = ids(step.get("photos")).contains(photo.get("id").asString());
                if (named) {
                    assertThat(ids(photo.get("actions")))
                            .as("%s", photo.get("path"))
                            .contains(step.get("action").asString());
                }
            }
        }
    }

    @Test
    void saysInWordsWhatToDoAndWhatStays() {
        CommandLineRun run = CommandLineRun.of("plan", "--store", store);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("1 photo is visible without an account now")
                .contains("1. facebook: ")
                .contains("new visitors")
                .contains("stay visible after all steps")
                .doesNotContain("OPT_OUT");
        assertThat(CommandLineRun.of("plan", "--store", store, "--all").out()).contains("Ask face engines");
    }

    @Test
    void whatWasMarkedIsRememberedAndCanBeTakenBack() throws Exception {
        JsonNode before = JsonMapper.shared()
                .readTree(CommandLineRun.of("plan", "--store", store, "--json").out());
        String first = before.get(0).get("action").asString();
        String second = before.get(1).get("action").asString();
        CommandLineRun mark = CommandLineRun.of("mark", "--store", store, "done", second);
        assertThat(mark.exitCode()).as(mark.err()).isZero();
        assertThat(mark.out()).contains(second + "  Done on ");
        assertThat(CommandLineRun.of("mark", "--store", store, "not-for-me", first)
                        .exitCode())
                .isZero();

        CommandLineRun plan = CommandLineRun.of("plan", "--store", store);
        assertThat(plan.out())
                .contains("What you did already closes")
                .contains("(" + second + ")")
                .contains("Left out, as you said")
                .doesNotContain("(" + first + ")");
        JsonNode after = JsonMapper.shared()
                .readTree(CommandLineRun.of("plan", "--store", store, "--json").out());
        assertThat(after.get(0).get("action").asString()).isEqualTo(second);
        assertThat(after.get(0).get("state").asString()).isEqualTo("DONE");

        assertThat(CommandLineRun.of("mark", "--store", store, "open", first, second)
                        .err())
                .contains("No step is marked");
        assertThat(JsonMapper.shared()
                        .readTree(CommandLineRun.of("plan", "--store", store, "--json")
                                .out()))
                .isEqualTo(before);
    }

    @Test
    void refusesMarksThatMeanNothing() {
        assertThat(CommandLineRun.of("mark", "--store", store, "done").exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("mark", "--store", store, "finished", "fb.posts.past")
                        .err())
                .contains("finished is no state");
        CommandLineRun unknown = CommandLineRun.of("mark", "--store", store, "done", "fb.posts.past", "fb.nothing");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("No action is called fb.nothing");
        assertThat(CommandLineRun.of("mark", "--store", store).err()).contains("No step is marked");
    }

    @Test
    void refusesWhatItCannotPlan() {
        assertThat(CommandLineRun.of("plan").exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("plan", "--store", folder.resolve("none.sightline"))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void tellsHowOldEachPieceOfAdviceIs() {
        CommandLineRun run = CommandLineRun.of("advice", "--check");
        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> days = run.out()
                .lines()
                .filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2}  .*"))
                .map(line -> line.substring(0, 10))
                .toList();
        assertThat(days).hasSizeGreaterThan(150).isSorted();
        assertThat(run.out()).contains("fb.posts.past").contains(", read 20");
    }
}
