package org.sightline.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The catalogue that ships is whole, well formed and says what it was read in. */
class CatalogueTest {

    private static final Path FILES = Path.of("../../resources/advice");
    private static final Path DECISION = Path.of("../../docs/decisions/0010-advice-catalogue.md");
    private static final String RESOURCES = "/org/sightline/resources/";
    private static final Pattern NEVER = Pattern.compile(
            "(?i)\\b(safe|certain|certainly|probability|probably|identified as|guaranteed?|criminals?|hackers?|leak(s|ed)?|expos(e|ed|es|ing)|anonymous|clean)\\b|!|100 %");
    private static final Catalogue CATALOGUE = Catalogue.shipped();
    private static final AdviceWords WORDS = AdviceWords.english();

    private static String text(String resource) throws IOException {
        try (InputStream in = CatalogueTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static JsonNode yaml(String file) throws IOException {
        return YAMLMapper.shared().readTree(text(RESOURCES + "advice/" + file + ".yaml"));
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(RESOURCES + "schema/" + name + ".schema.json"));
    }

    static List<String> files() throws IOException {
        return StreamSupport.stream(yaml("catalogue").path("files").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<Source> sources() {
        return CATALOGUE.entries().stream()
                .flatMap(entry -> entry.sources().stream())
                .distinct()
                .toList();
    }

    private static Stream<String> words(Words words) {
        return Stream.of(
                        Stream.of(words.title(), words.protects(), words.appliesTo()),
                        Stream.ofNullable(words.preset()),
                        words.web().stream(),
                        words.app().stream(),
                        words.sideEffects().stream(),
                        words.remains().stream())
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileFitsItsSchema(String file) throws IOException {
        assertThat(schema("advice-1").validate(yaml(file).toString(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWordsThatItDoesNotKnow() throws IOException {
        String facebook = yaml("facebook").toString();
        assertThat(schema("advice-1").validate(facebook.replace("\"THIRD_PARTY\"", "\"TRUSTED\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("advice-1").validate(facebook.replace("https:", "http:"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema("advice-1").validate(facebook.replace("\"protects\"", "\"hides\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theSourcesFitTheirSchema() throws IOException {
        JsonNode sources = yaml("sources");
        assertThat(schema("advice-sources-1").validate(sources.toString(), InputFormat.JSON))
                .isEmpty();
        Set<String> used = sources().stream().map(Source::key).collect(Collectors.toSet());
        assertThat(StreamSupport.stream(sources.path("sources").spliterator(), false)
                        .map(source -> source.path("key").asString()))
                .as("a source that nothing rests on is no source")
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void everyFileIsNamed() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .filter(name -> !name.equals("catalogue.yaml") && !name.equals("sources.yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            files().stream().map(name -> name + ".yaml").toList());
        }
    }

    @Test
    void everyIdIsThereOnce() {
        List<String> ids = Stream.concat(
                        CATALOGUE.entries().stream().map(Entry::id),
                        CATALOGUE.sections().stream()
                                .flatMap(section -> section.outOfReach().stream())
                                .map(Limit::id))
                .toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .doesNotContain(CATALOGUE.wasPublic().id());
        assertThat(CATALOGUE.sections()).extracting(Section::platform).doesNotHaveDuplicates();
        assertThat(CATALOGUE.entry("fb.posts.past")).isPresent();
        assertThat(CATALOGUE.entry("fb.posts.never")).isEmpty();
    }

    @Test
    void everyEntrySaysWhatItWasReadInAndWhen() {
        assertThat(CATALOGUE.entries()).allSatisfy(entry -> {
            assertThat(entry.sources()).as(entry.id()).isNotEmpty();
            boolean read =
                    entry.sources().stream().anyMatch(source -> !source.key().equals("general-knowledge"));
            assertThat(entry.confidence() == Confidence.UNVERIFIED)
                    .as(entry.id() + " is unverified where nothing was read, and only there")
                    .isEqualTo(!read);
        });
        assertThat(sources()).allSatisfy(source -> {
            assertThat(source.read()).isNotNull();
            source.day().ifPresent(day -> assertThat(day).isBeforeOrEqualTo(source.read()));
        });
        assertThat(CATALOGUE.entry("fb.posts.future").orElseThrow().seen()).hasToString("Optional[2026-08-22]");
        assertThat(CATALOGUE.entry("fb.albums.audience").orElseThrow().seen()).isEmpty();
    }

    @Test
    void everyAddressIsOfAPage() {
        assertThat(CATALOGUE.entries()).allSatisfy(entry -> {
            String address = entry.contact().address();
            if (address != null) {
                assertThat(address).startsWith("https://");
                assertThat(URI.create(address).getHost()).contains(".");
            }
            assertThat(address != null
                            || !entry.words().web().isEmpty()
                            || !entry.words().app().isEmpty()
                            || entry.contact().mail() != null
                            || entry.unverified().contains(EntryPart.PATH)
                            || entry.confidence() == Confidence.UNVERIFIED
                            || entry.kind() == EntryKind.REQUEST
                            || entry.group() == ActionGroup.INFORMATION)
                    .as(entry.id() + " leads somewhere, or says that the way was not read")
                    .isTrue();
        });
    }

    @Test
    void everySentenceIsCalmAndPlain() {
        assertThat(CATALOGUE.entries())
                .allSatisfy(entry -> assertThat(words(entry.words()))
                        .as(entry.id())
                        .noneMatch(line -> NEVER.matcher(line).find()));
        assertThat(CATALOGUE.sections().stream()
                        .flatMap(section -> section.outOfReach().stream())
                        .map(Limit::sentence))
                .noneMatch(line -> NEVER.matcher(line).find())
                .allMatch(line -> line.endsWith("."));
    }

    @Test
    void whatClosesPhotosSaysWhatItLeavesAndHowToDoIt() {
        assertThat(CATALOGUE.entries())
                .filteredOn(entry -> entry.scope() != null)
                .allSatisfy(entry -> {
                    assertThat(entry.group()).isEqualTo(ActionGroup.CLOSE);
                    assertThat(entry.effects()).isNotEmpty();
                    assertThat(entry.effects()).allSatisfy(effect -> {
                        assertThat(effect.where().platforms()).isNotEmpty();
                        assertThat(effect.leaves() || effect.where().owner() == Owner.SELF)
                                .as("nobody closes what others posted")
                                .isTrue();
                    });
                    assertThat(entry.effects().stream().anyMatch(Effect::removes))
                            .isEqualTo(entry.scope() == Scope.DELETE);
                    assertThat(entry.words().remains()).isNotEmpty();
                    assertThat(entry.words().web().size() + entry.words().app().size())
                            .as(entry.id() + " tells the way")
                            .isPositive();
                    assertThat(entry.undo()).isNotEqualTo(Undo.UNKNOWN);
                    assertThat(entry.scope() == Scope.DELETE)
                            .isEqualTo(entry.undo() == Undo.NEVER
                                    && entry.effects().stream().anyMatch(Effect::removes));
                });
    }

    @Test
    void optOutsSayWhatTheyCostAndWhenToLookAgain() {
        assertThat(CATALOGUE.entries())
                .filteredOn(entry -> entry.kind() == EntryKind.OPT_OUT)
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(entry -> {
                    OptOut optOut = Objects.requireNonNull(entry.optOut());
                    assertThat(optOut.asks()).isNotEmpty();
                    assertThat(optOut.lookAgainAfterMonths()).isNotEmpty();
                    boolean face = optOut.asks().stream().anyMatch(Asked::showsFace);
                    assertThat(!face || !entry.words().sideEffects().isEmpty())
                            .as(entry.id() + " says what is handed over")
                            .isTrue();
                    assertThat(optOut.label())
                            .as("no engine that was read deletes a photo where it stands")
                            .isNotEqualTo(OptOutLabel.DELETION);
                });
    }

    /** {@code id confidence partly} */
    static List<String[]> researched() throws IOException {
        return Arrays.stream(text("/advice/researched.tsv").split("\n", -1))
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("id\t"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void nothingThatWasReadIsMissing() throws IOException {
        String decision = Files.readString(DECISION);
        Set<String> listed = new HashSet<>();
        for (String[] row : researched()) {
            Confidence confidence = Confidence.valueOf(row[1]);
            Entry entry = CATALOGUE.entry(row[0]).orElse(null);
            assertThat(listed.add(row[0])).as("listed once: " + row[0]).isTrue();
            if (entry == null) {
                assertThat(confidence)
                        .as(row[0] + " was read, so it must be in")
                        .isEqualTo(Confidence.UNVERIFIED);
                assertThat(decision).as("why it was left out").contains("`" + row[0] + "`");
                continue;
            }
            assertThat(entry.confidence()).as(row[0]).isEqualTo(confidence);
            if (row.length > 2) {
                assertThat(entry.unverified())
                        .as("what of " + row[0] + " was not read")
                        .isNotEmpty();
            }
        }
        assertThat(listed).hasSize(205);
        assertThat(CATALOGUE.entries())
                .filteredOn(entry -> !listed.contains(entry.id()))
                .as("entries of our own making are named with their reason")
                .allSatisfy(entry -> assertThat(decision).contains("`" + entry.id() + "`"));
    }

    @Test
    void theSchemaNamesEveryWordAndNoOther() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(text(RESOURCES + "schema/advice-1.schema.json"));
        List<List<String>> lists = schema.findValues("enum").stream()
                .map(list -> StreamSupport.stream(list.spliterator(), false)
                        .map(JsonNode::asString)
                        .sorted()
                        .toList())
                .toList();
        for (Enum<?>[] values : List.<Enum<?>[]>of(
                AppearanceKind.values(),
                Audience.values(),
                EvidenceKind.values(),
                Owner.values(),
                EntryKind.values(),
                ActionGroup.values(),
                Scope.values(),
                Undo.values(),
                ActionEffort.values(),
                Confidence.values(),
                EntryPart.values(),
                OptOutLabel.values(),
                Asked.values(),
                Law.values(),
                Deadline.Purpose.values(),
                Deadline.Unit.values(),
                Deadline.Start.values())) {
            assertThat(lists)
                    .contains(Arrays.stream(values).map(Enum::name).sorted().toList());
        }
        assertThat(lists)
                .contains(Arrays.stream(Platform.values())
                        .map(Platform::id)
                        .sorted()
                        .toList());
    }

    @Test
    void everyWordOfAPlanCanBeSaid() {
        Entry entry = CATALOGUE.entry("fb.posts.future").orElseThrow();
        Stream<String> said = Stream.of(
                        Arrays.stream(ActionGroup.values()).map(WORDS::of),
                        Arrays.stream(Warning.values()).map(warning -> WORDS.of(warning, entry)),
                        Arrays.stream(EntryPart.values()).map(WORDS::of),
                        Arrays.stream(Undo.values()).map(WORDS::of),
                        Arrays.stream(ActionEffort.values()).map(WORDS::of),
                        Arrays.stream(Confidence.values()).map(WORDS::of),
                        Arrays.stream(OptOutLabel.values()).map(WORDS::of),
                        Arrays.stream(Asked.values()).map(WORDS::of))
                .flatMap(all -> all);
        assertThat(said)
                .allMatch(sentence ->
                        !sentence.isBlank() && !NEVER.matcher(sentence).find());
        Entry closing = CATALOGUE.entry("fb.posts.past").orElseThrow();
        assertThat(WORDS.of(step(closing, 1, 0, 1)))
                .isEqualTo("Closes 1 photo to new visitors; copies already taken remain.");
        assertThat(WORDS.of(step(closing, 212, 1_204, 1_417)))
                .isEqualTo("Closes 212 photos to new visitors; copies already taken remain."
                        + " Perhaps 1,204 more: nobody knows whether they can be seen now."
                        + " Narrows who can see 1 more that stays open elsewhere or to others.");
        assertThat(WORDS.of(step(closing, 0, 1, 1)))
                .isEqualTo("Perhaps closes 1 photo: nobody knows whether it can be seen now.");
        assertThat(WORDS.of(step(closing, 0, 0, 40)))
                .isEqualTo("Narrows who can see 40 photos that stay open elsewhere or to others.");
        assertThat(WORDS.of(step(entry, 0, 0, 0))).isEmpty();
        assertThat(WORDS.of(step(CATALOGUE.entry("goo.search.outdated").orElseThrow(), 0, 0, 2)))
                .isEqualTo("2 photos were public and may still be found.");
        assertThat(WORDS.of(Warning.PARTLY_UNVERIFIED, entry).toLowerCase(Locale.ROOT))
                .contains("how it is set at first");
    }

    private static PlanStep step(Entry entry, int known, int unknown, int photos) {
        PhotoCount closes = new PhotoCount(known, unknown);
        PhotoId photo = new PhotoId("0".repeat(64));
        return new PlanStep(entry, closes, closes, Collections.nCopies(photos, photo), List.of(), null);
    }

    /** A file that is translated is translated whole: as many side effects and remains, and every sentence. */
    @Test
    void whatIsTranslatedSaysAsMuch() {
        Catalogue german = Catalogue.shipped(Locale.GERMAN);
        assertThat(german.entries()).hasSameSizeAs(CATALOGUE.entries());
        for (int i = 0; i < german.sections().size(); i++) {
            Section translated = german.sections().get(i);
            Section english = CATALOGUE.sections().get(i);
            boolean isTranslated = !translated.entries().equals(english.entries());
            for (int j = 0; j < english.entries().size(); j++) {
                Entry entry = english.entries().get(j);
                Words words = translated.entries().get(j).words();
                assertThat(translated.entries().get(j).id()).isEqualTo(entry.id());
                assertThat(words.remains())
                        .as(entry.id())
                        .hasSameSizeAs(entry.words().remains());
                assertThat(words.sideEffects())
                        .as(entry.id())
                        .hasSameSizeAs(entry.words().sideEffects());
                assertThat(words.protects().equals(entry.words().protects()))
                        .as("%s is translated as its file is", entry.id())
                        .isEqualTo(!isTranslated);
            }
        }
    }
}
