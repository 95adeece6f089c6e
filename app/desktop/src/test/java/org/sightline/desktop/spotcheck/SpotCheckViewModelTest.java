package org.sightline.desktop.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.answers.SpotCheck.Seen;
import org.sightline.answers.SpotCheck.Widening;
import org.sightline.desktop.testing.Cards;
import org.sightline.desktop.testing.FakeAsking;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.PhotoId;

class SpotCheckViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final List<String> led = new ArrayList<>();
    private final FakeAsking asking = new FakeAsking();
    private final SpotCheckViewModel model = new SpotCheckViewModel(
            asking, new Background(worker, Runnable::run), Messages.english(), new SpotCheckViewModel.Actions() {
                @Override
                public void answersChanged() {
                    led.add("changed");
                }

                @Override
                public void leaveSpotCheck() {
                    led.add("leave");
                }
            });

    private void read(int photos) {
        for (int i = 1; i <= photos; i++) {
            asking.shows(i, "Album " + i, i == 1 ? 40 : 1);
        }
        model.refresh();
        worker.runAll();
    }

    private SpotCheckViewModel.Look look() {
        return Objects.requireNonNull(model.lookProperty().get());
    }

    private PhotoId photo() {
        return look().check().photo();
    }

    @Test
    void onePhotoComesAfterAnother() {
        read(3);
        assertThat(photo()).isEqualTo(Cards.id(1));
        assertThat(look().number()).isEqualTo(1);
        model.saw(Seen.ANYONE, Set.of());
        worker.runAll();
        assertThat(photo()).isEqualTo(Cards.id(2));
        assertThat(look().number()).isEqualTo(2);
        assertThat(asking.kept()).hasSize(1);
        assertThat(led).containsExactly("changed");
        assertThat(model.statusProperty().get()).isEqualTo("Kept.");
    }

    @Test
    void onlyWhatHoldsMoreThanThePhotoIsAWidening() {
        read(2);
        assertThat(look().wider()).singleElement().satisfies(wider -> {
            assertThat(wider.widening()).isEqualTo(Widening.ALBUM);
            assertThat(wider.carries()).isEqualTo(40);
        });
        model.saw(Seen.NOT_VISIBLE, Set.of(Widening.ALBUM));
        worker.runAll();
        assertThat(asking.kept()).hasSize(2);
        assertThat(look().wider()).isEmpty();
    }

    @Test
    void notKnowingIsWidenedToNothing() {
        read(1);
        model.saw(Seen.DONT_KNOW, Set.of(Widening.ALBUM));
        worker.runAll();
        assertThat(asking.kept()).hasSize(1);
        assertThat(model.lookProperty().get()).isNull();
        assertThat(model.statusProperty().get()).startsWith("Done: what you saw of one photo is kept.");
    }

    @Test
    void whatIsLeftForLaterIsNotShownAgainInTheRound() {
        read(2);
        model.later();
        worker.runAll();
        assertThat(photo()).isEqualTo(Cards.id(2));
        model.later();
        worker.runAll();
        assertThat(model.lookProperty().get()).isNull();
        assertThat(asking.kept()).isEmpty();
        assertThat(led).isEmpty();
        model.another();
        worker.runAll();
        assertThat(photo()).isEqualTo(Cards.id(1));
    }

    @Test
    void theLastIsTakenBack() {
        read(2);
        assertThat(model.canGoBackProperty().get()).isFalse();
        model.saw(Seen.ANYONE, Set.of(Widening.ALBUM));
        worker.runAll();
        assertThat(model.canGoBackProperty().get()).isTrue();
        model.back();
        worker.runAll();
        assertThat(asking.kept()).isEmpty();
        assertThat(photo()).isEqualTo(Cards.id(1));
        assertThat(model.canGoBackProperty().get()).isFalse();
        assertThat(led).containsExactly("changed", "changed");
    }

    @Test
    void aSecondAnswerWaitsForTheFirst() {
        read(3);
        model.saw(Seen.ANYONE, Set.of());
        model.saw(Seen.ANYONE, Set.of());
        worker.runAll();
        assertThat(asking.kept()).hasSize(1);
    }

    @Test
    void aRoundIsOfTen() {
        read(12);
        for (int i = 0; i < 10; i++) {
            model.saw(Seen.NOT_VISIBLE, Set.of());
            worker.runAll();
        }
        assertThat(model.lookProperty().get()).isNull();
        assertThat(asking.kept()).hasSize(10);
        model.another();
        worker.runAll();
        assertThat(photo()).isEqualTo(Cards.id(11));
    }

    @Test
    void whereThereIsNothingToLookForItSaysSo() {
        read(0);
        assertThat(model.lookProperty().get()).isNull();
        assertThat(model.statusProperty().get()).startsWith("There is no photo to look for");
    }
}
