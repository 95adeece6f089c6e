package org.sightline.desktop.whichface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.testing.FakePeople;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Role;

class WhichFaceViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final List<String> led = new ArrayList<>();
    private final FakePeople people = new FakePeople();
    private final WhichFaceViewModel model = new WhichFaceViewModel(
            people, new Background(worker, Runnable::run), Messages.english(), new WhichFaceViewModel.Actions() {
                @Override
                public void whoIAmIsKnown() {
                    led.add("known");
                }

                @Override
                public void notNow() {
                    led.add("not now");
                }
            });

    private void read() {
        model.refresh();
        worker.runAll();
    }

    @Test
    void thoseWithMostFacesMayBeMe() {
        people.withPortrait("few", null, 2)
                .withPortrait("some", null, 3)
                .withPortrait("many", null, 30)
                .withPortrait("child", Role.MY_CHILD, 20)
                .with("faceless", null, 9);
        read();
        assertThat(model.candidates())
                .extracting(candidate -> candidate.person().id().value())
                .containsExactly("many", "some");
        assertThat(model.statusProperty().get()).isEmpty();
    }

    @Test
    void notMoreAreShownThanCanBeLookedAt() {
        for (int i = 0; i < 20; i++) {
            people.withPortrait("p" + i, null, 10 + i);
        }
        read();
        assertThat(model.candidates()).hasSize(WhichFaceViewModel.MOST);
    }

    @Test
    void whoIAmIsKeptAndLeadsOn() {
        people.withPortrait("a", null, 30).withPortrait("b", null, 20);
        read();
        model.thisIsMe(model.candidates().get(1));
        model.thisIsMe(model.candidates().get(0));
        assertThat(led).isEmpty();
        worker.runAll();
        assertThat(people.done()).containsExactly("role b ME");
        assertThat(led).containsExactly("known");
    }

    @Test
    void notNowChangesNothing() {
        people.withPortrait("a", null, 30);
        read();
        model.notNow();
        worker.runAll();
        assertThat(people.done()).isEmpty();
        assertThat(led).containsExactly("not now");
    }

    @Test
    void whereNobodyMayBeMeItSaysSo() {
        read();
        assertThat(model.candidates()).isEmpty();
        assertThat(model.statusProperty().get()).startsWith("Nobody is on so many photos");
    }
}
