package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.Answer;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.AudienceWhenPosted;
import org.sightline.model.AnswerStatement.NotPublic;
import org.sightline.model.Audience;
import org.sightline.model.Since;

/** Answers from a file: all of them, or none and the place of the mistake. */
class AnswersFileTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final String GOOD = """
            {
              "version": 1,
              "interview": [
                {"question": "fb.posts.now", "answer": "FRIENDS", "since": "2013-01-15"},
                {"question": "fb.posts.before", "answer": "PUBLIC", "since": "always"},
                {"question": "fb.profile.locked", "answer": "DONT_KNOW"}
              ],
              "spotChecks": [
                {"photo": "PHOTO", "seen": "NOT_VISIBLE", "on": "2026-11-20"}
              ],
              "overrides": [
                {"audience": "PUBLIC", "platform": "facebook", "album": "Summer"},
                {"audience": "ONLY_ME", "platform": "facebook", "kind": "STORY", "from": "2012-01-01", "to": "2012-12-31"}
              ]
            }
            """;

    @TempDir
    private Path folder;

    private Audit audit = openNothing();
    private String photo = "";

    private static Audit openNothing() {
        return TestEngine.stores().temporary();
    }

    @BeforeEach
    void fillAnAudit() {
        audit.close();
        audit = TestEngine.open(folder.resolve("audit.sightline"));
        // A seed whose audit holds an appearance of each kind that is asked about.
        RandomAudit random = new RandomAudit(4);
        random.fill(audit.store());
        photo = unknownPhoto();
    }

    @AfterEach
    void close() {
        audit.close();
    }

    private String unknownPhoto() {
        return new Asking(audit, NOON).spotChecks(1).get(0).photo().sha256();
    }

    private List<Answer> keep(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("answers.json"), text.replace("PHOTO", photo));
        return AnswersFile.keep(file, audit, new Asking(audit, NOON), Locale.ENGLISH);
    }

    private static Schema schema() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                AnswersFileTest.class.getResourceAsStream("/org/sightline/resources/schema/answers-1.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void everythingInItIsKept() throws Exception {
        assertThat(schema().validate(GOOD.replace("PHOTO", photo), InputFormat.JSON))
                .isEmpty();

        List<Answer> kept = keep(GOOD);

        assertThat(kept).extracting(Answer::id).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(kept.get(0).scope().from()).isEqualTo(LocalDate.of(2013, 1, 15));
        assertThat(kept.get(1).scope().to()).as("before the answer before it").isEqualTo(LocalDate.of(2013, 1, 14));
        assertThat(kept.get(1).statement()).isEqualTo(new AudienceWhenPosted(Audience.PUBLIC));
        assertThat(kept.get(1).since()).isEqualTo(Since.ALWAYS);
        assertThat(kept.get(3).statement()).isEqualTo(new NotPublic());
        assertThat(kept.get(3).day()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(kept.get(4).statement()).isEqualTo(new AudienceNow(Audience.PUBLIC));
        assertThat(new Asking(audit, NOON).answers()).isEqualTo(kept);

        assertThat(keep(GOOD))
                .as("the interview is replaced, what was seen and set is added")
                .hasSize(6);
        assertThat(new Asking(audit, NOON).answers()).hasSize(9);
    }

    @Test
    void whatIsWidenedIsBasedOnItsSpotCheck() throws Exception {
        List<Answer> kept = keep("""
                {"version": 1,
                 "overrides": [],
                 "spotChecks": [
                   {"photo": "PHOTO", "seen": "DONT_KNOW"},
                   {"photo": "PHOTO", "seen": "ANYONE", "alsoFor": ["KIND_IN_YEAR"]}]}
                """);
        assertThat(kept).hasSize(3);
        assertThat(kept.get(2).basedOn()).isEqualTo(kept.get(1).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "version": 1, | "version": 2, | 2 | version |
                    "version": 1, |  | 1 |  | "version": 1 is missing
                    fb.posts.now | fb.posts.nwo | 4 | interview[0].question | fb.posts.now,
                    "FRIENDS" | "MEMBERS" | 4 | interview[0].answer | FRIENDS_OF_FRIENDS
                    2013-01-15 | 2013-13-15 | 4 | interview[0].since | 2016-03
                    2013-01-15 | 2027 | 4 | interview[0].since | 2026-11-22
                    2013-01-15 | unknown | 5 | interview[1].question | has no day
                    "answer": "DONT_KNOW" | "answer": "DONT_KNOW", "since": "2016" | 6 | interview[2].since | since when
                    "since": "always" | "sinse": "always" | 5 | interview[1].sinse | no field
                    "answer": "PUBLIC", | | 5 | interview[1] | "answer" is missing
                    "PHOTO" | "123456" | 9 | spotChecks[0].photo | No photo
                    "PHOTO" | 7 | 9 | spotChecks[0].photo | text
                    NOT_VISIBLE | GONE | 9 | spotChecks[0].seen | ANYONE
                    2026-11-20 | 2026-11-23 | 9 | spotChecks[0].on | not come
                    "album": "Summer" | "from": "2014-01-01", "to": "2013-01-01" | 12 | overrides[0] | last
                    "album": "Summer" | "place": "here" | 12 | overrides[0].place | no field
                    , "album": "Summer" |  | 12 | overrides[0] | Name one
                    "facebook", "album" | "myspace", "album" | 12 | overrides[0].platform | no platform
                    "facebook", "album" | "instagram", "album" | 12 | overrides[0].platform | nothing of
                    "STORY" | "MESSAGE" | 13 | overrides[1] | recorded
                    ] | } | 7 | | no JSON
                    """)
    void aMistakeIsNamedAndNothingIsKept(String right, String wrong, int line, String field, String words)
            throws Exception {
        String text = GOOD.replaceFirst(
                java.util.regex.Pattern.quote(right),
                java.util.regex.Matcher.quoteReplacement(wrong == null ? "" : wrong));
        assertThat(text).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> keep(text))
                .isInstanceOf(AnswersFile.MistakeException.class)
                .hasMessageContaining("line " + line)
                .hasMessageContaining("Nothing was kept")
                .hasMessageContaining(field == null ? "" : field)
                .hasMessageContaining(words == null ? "" : words);
        assertThat(new Asking(audit, NOON).answers()).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        assertThatThrownBy(() ->
                        AnswersFile.keep(folder.resolve("none.json"), audit, new Asking(audit, NOON), Locale.ENGLISH))
                .isInstanceOf(AnswersFile.MistakeException.class)
                .hasMessageContaining("none.json");
    }

    @Test
    void theSchemaNamesTheSameWordsAsTheProgram() throws Exception {
        for (Audience audience : Audience.values()) {
            String text = """
                    {"version": 1, "overrides": [{"audience": "%s", "platform": "facebook", "album": "A"}]}
                    """.formatted(audience);
            assertThat(schema().validate(text, InputFormat.JSON).isEmpty()).isEqualTo(audience.isKnown());
        }
        for (org.sightline.model.AppearanceKind kind : org.sightline.model.AppearanceKind.values()) {
            String text = """
                    {"version": 1, "overrides": [{"audience": "PUBLIC", "platform": "facebook", "kind": "%s"}]}
                    """.formatted(kind);
            assertThat(schema().validate(text, InputFormat.JSON).isEmpty())
                    .isEqualTo(
                            !Set.copyOf(org.sightline.model.AnswerScope.NEVER).contains(kind));
        }
    }
}
