package org.sightline.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.testing.Cards;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Identifiability;
import org.sightline.model.Platform;
import org.sightline.model.Role;

class OverviewViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final OverviewViewModel model = model(37);

    private OverviewViewModel model(long problems) {
        return model(new FakeExamination(Summaries.withProblems(problems)));
    }

    private OverviewViewModel model(FakeExamination examination) {
        return new OverviewViewModel(
                "facebook.zip",
                examination,
                new Background(worker, Runnable::run),
                Messages.english(),
                new OverviewViewModel.Actions() {
                    @Override
                    public void showPlan() {}

                    @Override
                    public void showPlaces() {}

                    @Override
                    public void findOut() {}

                    @Override
                    public void askWhichFace() {}

                    @Override
                    public void examineSomethingElse() {}
                });
    }

    @Test
    void countsWhatWasSeenAndWhatWasNot() {
        assertThat(model.seen())
                .extracting(Count::name, Count::number)
                .containsExactly(
                        tuple("Photos examined", "3,000"),
                        tuple("Faces found", "4,000"),
                        tuple("Public in the past", "2"),
                        tuple("With a location", "14"));
        assertThat(model.notSeen()).extracting(Count::number).containsExactly("12", "5", "3", "37");
    }

    @Test
    void numbersThatDoNotHoldAnyMoreAreNotShown() {
        model.refresh();
        worker.runAll();
        assertThat(model.isWorkedOutAnew()).isFalse();
        model.outdated();
        model.refresh();
        assertThat(model.isWorkedOutAnew()).isTrue();
        assertThat(model.detailsProperty().get()).isNull();
        worker.runAll();
        assertThat(model.isWorkedOutAnew()).isFalse();
        assertThat(model.detailsProperty().get()).isNotNull();
    }

    @Test
    void saysHowManyProblemsAreNotListed() {
        assertThat(model.problemsNotListed()).isNull();
        assertThat(model(200).problemsNotListed()).isNull();
        assertThat(model(201).problemsNotListed()).startsWith("One more problem is not listed");
        assertThat(model(1404).problemsNotListed()).startsWith("1,204 more problems are not listed");
        assertThat(model(1404).problems()).hasSize(200);
    }

    private Breakdown breakdown(PhotoCard... cards) {
        FakeExamination examination = new FakeExamination(Summaries.ofHeadlines(1, 1));
        examination.holds(List.of(cards));
        OverviewViewModel overview = model(examination);
        overview.refresh();
        assertThat(overview.detailsProperty().get()).isNull();
        worker.runAll();
        OverviewViewModel.Details details = overview.detailsProperty().get();
        assertThat(details).isNotNull();
        return details.breakdown();
    }

    @Test
    void dividesIntoMeChildrenAndOthers() {
        PhotoCard both = Cards.card(1)
                .seenByAnyone()
                .face(Identifiability.STRONG, Role.ME)
                .face(Identifiability.USABLE, null)
                .build();
        PhotoCard child = Cards.card(2)
                .seenByAnyone()
                .face(Identifiability.USABLE, Role.MY_CHILD)
                .face(Identifiability.NONE, Role.ME)
                .build();
        Breakdown breakdown = breakdown(both, child, Cards.card(3).build());
        assertThat(breakdown.meKnown()).isTrue();
        assertThat(breakdown.whose())
                .extracting(
                        Breakdown.Whose::photos,
                        Breakdown.Whose::me,
                        Breakdown.Whose::children,
                        Breakdown.Whose::others)
                .containsExactly(tuple(2L, 1L, 1L, 1L), tuple(0L, 0L, 0L, 0L), tuple(0L, 0L, 0L, 0L));
    }

    @Test
    void countsByPlatformKindAndYear() {
        Breakdown breakdown = breakdown(
                Cards.card(1).on(LocalDate.of(2016, 5, 1)).build(),
                Cards.card(2).on(LocalDate.of(2019, 5, 1)).build(),
                Cards.card(3)
                        .platforms(Set.of(Platform.FACEBOOK, Platform.INSTAGRAM))
                        .build());
        assertThat(breakdown.platforms())
                .extracting(Share::name, Share::number)
                .containsExactly(tuple("Facebook", "3"), tuple("Instagram", "1"));
        assertThat(breakdown.years())
                .extracting(Breakdown.Year::year, Breakdown.Year::photos)
                .containsExactly(tuple(2016, 1L), tuple(2017, 0L), tuple(2018, 0L), tuple(2019, 1L));
        assertThat(breakdown.undated()).isEqualTo(1);
    }

    @Test
    void isWorkedOutOnceUntilSomethingChanges() {
        FakeExamination examination = new FakeExamination(Summaries.ofHeadlines(1, 1));
        OverviewViewModel overview = model(examination);
        overview.refresh();
        overview.refresh();
        worker.runAll();
        assertThat(examination.timesAsked()).isEqualTo(1);
        overview.outdated();
        overview.refresh();
        worker.runAll();
        assertThat(examination.timesAsked()).isEqualTo(2);
    }
}
