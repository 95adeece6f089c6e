package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.SamplePhotos;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code people}, {@code find} and {@code explain --proof}, as a user types them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleCommandTest {

    private Path folder = Path.of("");
    private Path examined = Path.of("");
    private Path store = Path.of("");
    private Path query = Path.of("");
    private int copies;
    private int reports;

    @BeforeAll
    void examineOnce(@TempDir Path temporary) throws Exception {
        folder = temporary;
        SamplePhotos samples = SamplePhotos.load();
        Path photos = Files.createDirectories(folder.resolve("photos"));
        for (int i = 0; i < 3; i++) {
            Files.write(
                    photos.resolve("photo" + i + ".jpg"),
                    samples.smallVariation(samples.people().get(1), 900, i));
        }
        query = Files.write(
                folder.resolve("query.jpg"),
                samples.smallVariation(samples.people().get(1), 900, 7));
        examined = folder.resolve("examined.sightline");
        CommandLineRun run = CommandLineRun.of("scan", photos, "--out", folder.resolve("first"), "--store", examined);
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    @BeforeEach
    void asItWasExamined() throws Exception {
        store = Files.copy(examined, folder.resolve("copy" + copies++ + ".sightline"));
    }

    private CommandLineRun people(String command, Object... more) {
        Object[] words = new Object[more.length + 4];
        words[0] = "people";
        words[1] = command;
        System.arraycopy(more, 0, words, 2, more.length);
        words[more.length + 2] = "--store";
        words[more.length + 3] = store;
        return CommandLineRun.of(words);
    }

    private String done(String command, Object... more) {
        CommandLineRun run = people(command, more);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.out();
    }

    private static String firstWord(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private String somebody() {
        return firstWord(done("list"));
    }

    private JsonNode report() throws Exception {
        Path out = folder.resolve("report" + reports++);
        CommandLineRun run = CommandLineRun.of("report", "--store", store, "--out", out, "--format", "json");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return JsonMapper.shared().readTree(Files.readAllBytes(out.resolve("report.json")));
    }

    @Test
    void listsPeopleAndNamesThem() throws Exception {
        String person = somebody();
        assertThat(done("list")).containsPattern(person + " +3 faces on 3 photos, 0 public");
        done("name", person, "Anna Meier");
        done("role", person, "me");
        assertThat(done("list")).contains("me").contains("Anna Meier");
        assertThat(done("faces", "anna meier").lines()).hasSize(3);

        JsonNode named = StreamSupport.stream(report().get("people").spliterator(), false)
                .filter(entry -> entry.get("id").asString().equals(person))
                .findFirst()
                .orElseThrow();
        assertThat(named.toString())
                .isEqualTo("{\"id\":\"" + person
                        + "\",\"name\":\"Anna Meier\",\"role\":\"me\",\"faces\":3,\"photos\":3,\"publicPhotos\":0}");
        assertThat(report().get("summary").get("people").asInt())
                .isEqualTo(report().get("people").size());
    }

    @Test
    void everythingCanBeUndoneAndRedone() {
        String person = somebody();
        String before = done("list", "--all");
        List<String> faces =
                done("faces", person).lines().map(PeopleCommandTest::firstWord).toList();
        done("split", person, faces.get(0));
        assertThat(done("faces", person).lines()).hasSize(2);
        assertThat(people("undo").err()).contains("Undone: 1 face of " + person);
        assertThat(done("list", "--all")).isEqualTo(before);
        assertThat(people("redo").err()).contains("Done again");
        assertThat(done("faces", person).lines()).hasSize(2);
        assertThat(done("log")).contains("1 face of " + person);
        assertThat(people("redo").err()).contains("nothing to redo");
    }

    @Test
    void saysWhatCannotBe() {
        String person = somebody();
        assertThat(people("name", "nobody", "x").exitCode()).isEqualTo(2);
        assertThat(people("name", "nobody", "x").err()).contains("people list");
        assertThat(people("role", person, "friend").err()).contains("There are: me, child, known, stranger");
        assertThat(people("move", person, "abc").err()).contains("1a2b3c4d:2");
        String other = firstWord(done("list").lines().skip(1).findFirst().orElseThrow());
        CommandLineRun merge = people("merge", person, other);
        assertThat(merge.exitCode()).isEqualTo(2);
        assertThat(merge.err()).contains("--same-photo");
        assertThat(CommandLineRun.of("people").exitCode()).isEqualTo(2);
    }

    @Test
    void aSearchTellsThePersonAndRefusesAChild() {
        CommandLineRun found = CommandLineRun.of("find", query, "--face", "2", "--store", store, "--json");
        assertThat(found.exitCode()).as(found.err()).isZero();
        JsonNode results = JsonMapper.shared().readTree(found.out()).get("results");
        assertThat(results.size()).isEqualTo(3);
        String person = results.get(0).get("person").asString();
        done("role", person, "me");
        CommandLineRun me = CommandLineRun.of("find", query, "--face", "2", "--store", store);
        assertThat(me.out()).contains("Very likely the same").contains("photo0.jpg");
        assertThat(me.err()).contains("Taken for you").contains("faces were searched");

        done("role", person, "child");
        CommandLineRun child = CommandLineRun.of("find", query, "--face", "2", "--store", store);
        assertThat(child.exitCode()).isEqualTo(1);
        assertThat(child.out()).isEmpty();
        assertThat(child.err()).contains("A child cannot be searched for");
    }

    @Test
    void drawsAFaceAndProvesAMatch() {
        String face = firstWord(done("faces", somebody()));
        String photo = face.substring(0, face.indexOf(':'));
        CommandLineRun explained = CommandLineRun.of("explain", photo, "--store", store, "--proof");
        assertThat(explained.exitCode()).as(explained.err()).isZero();
        assertThat(explained.out())
                .contains("Proof by experiment")
                .contains("matched down to")
                .contains("other engines may");

        assertThat(people("draw", photo, "5,5,60,60").err()).contains("Added as ");
        assertThat(people("draw", photo, "5,5,1,1").err()).contains("in pixels of the photo, which is ");
    }
}
