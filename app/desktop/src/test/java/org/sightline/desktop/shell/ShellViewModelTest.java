package org.sightline.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.desktop.service.Beginning;
import org.sightline.desktop.testing.Around;
import org.sightline.desktop.testing.FakeAsking;
import org.sightline.desktop.testing.FakeExamination;
import org.sightline.desktop.testing.FakePeople;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

class ShellViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final FakePeople people = new FakePeople().withPortrait("a", null, 9);
    private final FakeExamination examination = new FakeExamination(Summaries.ofHeadlines(1, 2));
    private final LeftForLater left = new LeftForLater();

    private ShellViewModel shell(boolean whichFace, boolean whoCanSee) {
        examination.begins(new Beginning(whichFace, whoCanSee), people, new FakeAsking().asks("fb.posts.now", 9));
        ShellViewModel shell = new ShellViewModel(
                "facebook.zip",
                examination,
                Around.settings(Messages.english()),
                (folder, files) -> {},
                new Background(worker, Runnable::run),
                Messages.english(),
                () -> {});
        shell.begin(left);
        worker.runAll();
        return shell;
    }

    private static Place at(ShellViewModel shell) {
        return shell.placeProperty().get();
    }

    @Test
    void whereNothingIsToBeAskedTheNumbersComeFirst() {
        assertThat(at(shell(false, false))).isEqualTo(Place.OVERVIEW);
        assertThat(at(shell(false, true))).isEqualTo(Place.INTERVIEW);
    }

    @Test
    void whoTheUserIsLeadsToTheQuestionsAndThenToTheNumbers() {
        ShellViewModel shell = shell(true, true);
        assertThat(at(shell)).isEqualTo(Place.WHICH_FACE);
        shell.whichFace().thisIsMe(shell.whichFace().candidates().get(0));
        worker.runAll();
        assertThat(people.done()).containsExactly("role a ME");
        assertThat(at(shell)).isEqualTo(Place.INTERVIEW);
        shell.interview().lookForPhotos();
        assertThat(at(shell)).isEqualTo(Place.SPOT_CHECK);
        shell.spotCheck().leave();
        assertThat(at(shell)).isEqualTo(Place.OVERVIEW);
    }

    @Test
    void eachCanBeLeftForLaterAndComeBackTo() {
        ShellViewModel shell = shell(true, true);
        shell.whichFace().notNow();
        shell.interview().leave();
        assertThat(at(shell)).isEqualTo(Place.OVERVIEW);
        assertThat(at(shell(true, true))).as("not asked again").isEqualTo(Place.OVERVIEW);

        shell.overview().askWhichFace();
        assertThat(at(shell)).isEqualTo(Place.WHICH_FACE);
        shell.whichFace().notNow();
        assertThat(at(shell)).isEqualTo(Place.OVERVIEW);
        shell.overview().findOut();
        assertThat(at(shell)).isEqualTo(Place.INTERVIEW);
    }

    @Test
    void whatWasAnsweredIsJudgedAnewOnEveryScreen() {
        ShellViewModel shell = shell(false, false);
        shell.go(Place.PHOTOS);
        worker.runAll();
        int asked = examination.timesAsked();
        shell.go(Place.OVERVIEW);
        shell.go(Place.PHOTOS);
        worker.runAll();
        assertThat(examination.timesAsked()).as("nothing is out of date").isEqualTo(asked);

        shell.answersChanged();
        worker.runAll();
        assertThat(examination.timesAsked()).as("the photos are looked at now").isEqualTo(asked + 1);
        shell.go(Place.OVERVIEW);
        worker.runAll();
        assertThat(examination.timesAsked()).isEqualTo(asked + 2);
    }

    @Test
    void onlyWhatIsListedHasADigit() {
        for (Place place : Place.values()) {
            assertThat(place.isListed()).isEqualTo(place.digit() > 0);
        }
        assertThat(Place.INTERVIEW.isListed()).isFalse();
    }
}
