package org.sightline.desktop.photos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.service.AskingDesk.Settable;
import org.sightline.desktop.testing.Cards;
import org.sightline.desktop.testing.FakeAsking;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.AnswerScope;
import org.sightline.model.Audience;
import org.sightline.model.Platform;

class OverrideViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final AtomicInteger changes = new AtomicInteger();
    private final FakeAsking asking = new FakeAsking();
    private final OverrideViewModel model = new OverrideViewModel(
            asking, new Background(worker, Runnable::run), Messages.english(), changes::incrementAndGet);

    private List<Settable> settable() {
        return Objects.requireNonNull(model.settableProperty().get());
    }

    private void unfold() {
        asking.settable(AnswerScope.ofPhoto(Platform.FACEBOOK, null, Cards.id(1)), 1)
                .settable(AnswerScope.ofAlbum(Platform.FACEBOOK, null, "Summer"), 4);
        model.look(Cards.id(1));
        model.unfold();
        worker.runAll();
    }

    @Test
    void isReadOnlyWhenItIsAskedFor() {
        model.unfold();
        model.look(Cards.id(1));
        worker.runAll();
        assertThat(model.settableProperty().get()).isNull();
        unfold();
        assertThat(settable()).extracting(Settable::carries).containsExactly(1L, 4L);
        assertThat(model.statusProperty().get()).isEmpty();
    }

    @Test
    void isSetAndTakenBack() {
        unfold();
        model.set(settable().get(1), Audience.FRIENDS);
        worker.runAll();
        assertThat(changes.get()).isEqualTo(1);
        assertThat(model.statusProperty().get()).startsWith("Kept, for 4 photos at their places.");
        assertThat(settable().get(0).set()).isNull();
        model.forget(Objects.requireNonNull(settable().get(1).set()));
        worker.runAll();
        assertThat(changes.get()).isEqualTo(2);
        assertThat(asking.kept()).isEmpty();
        assertThat(settable().get(1).set()).isNull();
    }

    @Test
    void theSamePhotoStaysUnfoldedAndAnotherIsFolded() {
        unfold();
        model.look(Cards.id(1));
        assertThat(model.settableProperty().get()).isNotNull();
        model.look(Cards.id(2));
        assertThat(model.settableProperty().get()).isNull();
    }

    @Test
    void whatComesTooLateForAPhotoIsNotShown() {
        unfold();
        model.look(Cards.id(2));
        model.unfold();
        model.look(Cards.id(3));
        worker.runAll();
        assertThat(model.settableProperty().get()).isNull();
    }

    @Test
    void whereAllIsRecordedItSaysSo() {
        model.look(Cards.id(1));
        model.unfold();
        worker.runAll();
        assertThat(settable()).isEmpty();
        assertThat(model.statusProperty().get()).startsWith("At each of its places the archive records who");
    }
}
