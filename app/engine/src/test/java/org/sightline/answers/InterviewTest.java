package org.sightline.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.model.Answer;
import org.sightline.model.AnswerStatement;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Since;
import org.sightline.model.Timestamp;

class InterviewTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Interview interview = Interview.shipped();
    private final List<Answer> kept = new ArrayList<>();
    private final List<PlacedAppearance> appearances = new ArrayList<>();

    private void add(AppearanceKind kind, String day) {
        add("facebook-1", Platform.FACEBOOK, kind, day);
    }

    private void add(String archive, Platform platform, AppearanceKind kind, String day) {
        appearances.add(new PlacedAppearance(
                archive,
                platform,
                "a.jpg",
                Appearance.builder(kind, "a.jpg")
                        .postedAt(Timestamp.parse(day + "T12:00:00Z"))
                        .audience(Audience.UNKNOWN, Evidence.listedIn("f"))
                        .build()));
    }

    private List<OpenQuestion> open() {
        return open(Map.of());
    }

    private List<OpenQuestion> open(Map<String, String> accounts) {
        Answers answers = new Answers(kept, List.of(), accounts);
        OpenQuestions questions = new OpenQuestions(interview, kept, answers)
                .over(Map.of(
                        Platform.FACEBOOK, List.of("facebook-1", "facebook-2"),
                        Platform.INSTAGRAM, List.of("instagram-1")));
        for (PlacedAppearance placed : appearances) {
            questions.add(placed, answers.resolve(null, placed).appearance());
        }
        return questions.open();
    }

    private List<String> ids() {
        return open().stream().map(each -> each.question().id()).toList();
    }

    private void answer(String id, String option, String since) {
        OpenQuestion asked = open().stream()
                .filter(each -> each.question().id().equals(id))
                .findFirst()
                .orElseThrow();
        Question.Option said = asked.question().allOptions().stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .orElseThrow();
        Since began = since.isEmpty() ? null : since.equals("always") ? Since.ALWAYS : Since.parse(since);
        kept.add(asked.answer(said, began, NOW).withId(kept.size() + 1, null));
    }

    @Test
    void everyQuestionHasItsWordsAndSource() {
        assertThat(interview.questions()).hasSizeGreaterThan(10);
        List<String> before = new ArrayList<>();
        for (Question question : interview.questions()) {
            assertThat(question.words()).contains("?");
            assertThat(question.where()).isNotBlank();
            assertThat(question.source()).isNotBlank();
            assertThat(question.read()).isBetween(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));
            assertThat(question.allOptions()).last().isEqualTo(Question.DONT_KNOW);
            assertThat(question.allOptions())
                    .allSatisfy(option -> assertThat(question.words(option)).isNotBlank());
            if (question.before() != null) {
                assertThat(before).contains(question.before());
            }
            before.add(question.id());
        }
        assertThat(before).doesNotHaveDuplicates();
        assertThat(interview.questions().stream().map(Question::platform))
                .contains(Platform.FACEBOOK, Platform.INSTAGRAM, Platform.THREADS);
    }

    @Test
    void everyQuestionIsAskedInGermanToo() {
        for (Question question : interview.questions()) {
            assertThat(question.words(Locale.GERMAN)).contains("?").isNotEqualTo(question.words());
            for (Question.Option option : question.allOptions()) {
                assertThat(question.words(option, Locale.GERMAN)).isNotEqualTo(question.words(option));
            }
        }
    }

    @Test
    void whatWasAnsweredIsSaidInAnotherLanguage() {
        add(AppearanceKind.POST, "2014-05-01");
        answer("fb.posts.now", "FRIENDS", "2015-03-01");
        Question posts = interview.question("fb.posts.now").orElseThrow();
        assertThat(posts.said(kept.get(0), Locale.GERMAN)).isEqualTo("Freunde, seit 2015-03-01");
        assertThat(posts.said(kept.get(0), Locale.ENGLISH))
                .isEqualTo(kept.get(0).said());
        answer("fb.posts.limited", "DONT_KNOW", "");
        assertThat(interview.question("fb.posts.limited").orElseThrow().said(kept.get(1), Locale.GERMAN))
                .isEqualTo("Das weiß ich nicht");
    }

    @Test
    void onlyWhatMattersIsAsked() {
        assertThat(ids()).isEmpty();
        add(AppearanceKind.POST, "2014-05-01");
        assertThat(ids()).containsExactly("fb.posts.now", "fb.posts.limited", "fb.profile.locked");
        add(AppearanceKind.ALBUM, "2014-05-01");
        assertThat(ids()).contains("fb.albums").doesNotContain("fb.stories", "ig.account");
        add(AppearanceKind.STORY, "2014-05-01");
        assertThat(ids()).contains("fb.stories");
    }

    @Test
    void beforeIsAskedOnlyWhereThereWasABefore() {
        add(AppearanceKind.POST, "2014-05-01");
        answer("fb.posts.now", "FRIENDS", "always");
        assertThat(ids()).as("nothing is undecided or wider than friends").isEmpty();
        kept.clear();
        answer("fb.posts.now", "FRIENDS", "2015");
        assertThat(ids()).containsExactly("fb.posts.before", "fb.posts.limited", "fb.profile.locked");
        OpenQuestion before = open().get(0);
        assertThat(before.to()).isEqualTo(LocalDate.of(2014, 12, 31));
        answer("fb.posts.before", "PUBLIC", "");
        assertThat(kept.get(1).statement())
                .as("since when is not known, and so is not whether it holds for any post")
                .isInstanceOf(AnswerStatement.Nothing.class);
        kept.remove(1);
        answer("fb.posts.before", "PUBLIC", "always");
        assertThat(ids()).as("now it matters whether they were limited").contains("fb.posts.limited");
        answer("fb.posts.limited", "NO", "");
        answer("fb.profile.locked", "DONT_KNOW", "");
        assertThat(ids()).isEmpty();
    }

    @Test
    void theNewestCoverIsNotAskedAbout() {
        add(AppearanceKind.COVER, "2014-05-01");
        assertThat(ids()).isEmpty();
        add(AppearanceKind.COVER, "2019-05-01");
        assertThat(open()).singleElement().satisfies(each -> {
            assertThat(each.question().id()).isEqualTo("fb.covers");
            assertThat(each.appearances()).isEqualTo(1);
            assertThat(each.to()).isEqualTo(LocalDate.of(2019, 4, 30));
        });
        answer("fb.covers", "FRIENDS", "");
        Answers answers = new Answers(kept, List.of(), Map.of());
        assertThat(answers.resolve(null, appearances.get(0)).appearance().audience())
                .isEqualTo(Audience.FRIENDS);
        assertThat(answers.resolve(null, appearances.get(1)).appearance().mayBePublic())
                .as("the newest stays unknown")
                .isTrue();
    }

    @Test
    void anAnswerIsAskedAgainOnlyForWhatWasPostedSince() {
        add(AppearanceKind.POST, "2014-05-01");
        answer("fb.posts.now", "DONT_KNOW", "");
        assertThat(ids()).doesNotContain("fb.posts.now");
        add(AppearanceKind.POST, "2026-12-01");
        assertThat(open())
                .filteredOn(each -> each.question().id().equals("fb.posts.now"))
                .singleElement()
                .satisfies(each -> assertThat(each.appearances()).isEqualTo(1));
    }

    @Test
    void twoAccountsAreAskedAboutOneByOne() {
        add("facebook-1", Platform.FACEBOOK, AppearanceKind.ALBUM, "2014-05-01");
        add("facebook-2", Platform.FACEBOOK, AppearanceKind.ALBUM, "2014-05-01");
        assertThat(open(Map.of("facebook-1", "one", "facebook-2", "two")))
                .extracting(OpenQuestion::account)
                .containsExactly("one", "two");
        assertThat(open(Map.of("facebook-1", "one", "facebook-2", "one")))
                .singleElement()
                .satisfies(each -> assertThat(each.appearances()).isEqualTo(2));
        assertThat(open())
                .singleElement()
                .satisfies(each -> assertThat(each.account()).isNull());
    }

    @Test
    void aPrivateInstagramAccountHidesItsStoriesToo() {
        add("instagram-1", Platform.INSTAGRAM, AppearanceKind.POST, "2019-01-01");
        add("instagram-1", Platform.INSTAGRAM, AppearanceKind.STORY, "2019-01-02");
        assertThat(ids()).containsExactly("ig.account", "ig.stories");
        answer("ig.account", "FOLLOWERS", "2020-06");
        assertThat(ids()).as("who could see it before is history, and unknown").containsExactly("ig.account.before");
        Answers answers = new Answers(kept, List.of(), Map.of());
        for (PlacedAppearance placed : appearances) {
            assertThat(answers.resolve(null, placed).appearance().audience()).isEqualTo(Audience.FOLLOWERS);
        }
        answer("ig.account.before", "PUBLIC", "");
        assertThat(ids()).isEmpty();
        assertThat(new Answers(kept, List.of(), Map.of())
                        .resolve(null, appearances.get(0))
                        .appearance()
                        .wasPublic())
                .isNotNull();
        kept.clear();
        answer("ig.account", "PUBLIC", "");
        assertThat(ids()).containsExactly("ig.stories");
    }

    @Test
    void nothingBeganInTheFuture() {
        add(AppearanceKind.POST, "2014-05-01");
        assertThatThrownBy(() -> answer("fb.posts.now", "FRIENDS", "2027")).hasMessageContaining("2026-11-22");
        answer("fb.posts.now", "FRIENDS", "2026");
        assertThat(kept.get(0).since()).isEqualTo(new Since(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22)));
        assertThat(kept.get(0).said()).isEqualTo("Friends, since 2026-01-01 to 2026-11-22");
        assertThat(kept.get(0).scope().kinds()).isEqualTo(Set.of(AppearanceKind.POST, AppearanceKind.UNCATEGORISED));
    }
}
