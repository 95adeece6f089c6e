package org.sightline.desktop.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sightline.audit.Pictures;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.service.PictureSource;
import org.sightline.desktop.testing.Cards;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.work.Background;
import org.sightline.model.Box;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoId;
import org.sightline.model.Seen;

class PictureStoreTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final List<List<PhotoId>> made = new ArrayList<>();
    private final List<List<@Nullable Long>> moments = new ArrayList<>();
    private final List<Loaded> told = new ArrayList<>();

    private PictureStore store(long mostBytes) {
        return new PictureStore(
                (wanted, side) -> {
                    moments.add(
                            wanted.stream().map(PictureSource.Wanted::moment).toList());
                    made.add(wanted.stream().map(PictureSource.Wanted::photo).toList());
                    return wanted.stream()
                            .map(photo -> (Pictures.Picture) Pictures.Missing.ARCHIVE_GONE)
                            .toList();
                },
                new Background(worker, Runnable::run),
                mostBytes);
    }

    private static PictureKey key(int number) {
        return PictureKey.whole(Cards.id(number), 320);
    }

    @Test
    void whatIsAskedForLastComesFirst() {
        PictureStore store = store(1 << 20);
        for (int i = 0; i < 10; i++) {
            assertThat(store.ask(key(i), told::add)).isNull();
        }
        worker.runAll();
        assertThat(made.get(0)).as("it was alone when the work began").containsExactly(Cards.id(0));
        assertThat(made.get(1)).containsExactly(Cards.id(9), Cards.id(8), Cards.id(7), Cards.id(6));
        assertThat(told).hasSize(10);
    }

    @Test
    void whatWasScrolledAwayIsNotMade() {
        PictureStore store = store(1 << 20);
        Consumer<Loaded> tile = told::add;
        store.ask(key(0), tile);
        store.ask(key(1), tile);
        store.forget(key(1), tile);
        worker.runAll();
        assertThat(made).containsExactly(List.of(Cards.id(0)));
        assertThat(told).hasSize(1);
    }

    @Test
    void whatWasMadeIsThereAtOnceWhileThereIsRoom() {
        PictureStore store = store(3 * 64);
        for (int i = 0; i < 3; i++) {
            store.ask(key(i), told::add);
        }
        worker.runAll();
        assertThat(store.ask(key(0), told::add)).isNotNull();
        store.ask(key(3), told::add);
        worker.runAll();
        assertThat(store.bytes()).isLessThanOrEqualTo(3 * 64);
        assertThat(store.ask(key(0), told::add)).as("looked at lately").isNotNull();
    }

    @Test
    void severalFacesOfAPhotoAreCutFromOnePicture() {
        PictureStore store = store(1 << 20);
        var photo = Cards.card(5).build();
        PictureKey one = PictureKey.face(photo, face(photo, new Box(0.1, 0.1, 0.2, 0.2), null), 100);
        PictureKey other = PictureKey.face(photo, face(photo, new Box(0.6, 0.5, 0.2, 0.2), null), 100);
        assertThat(one.side()).isEqualTo(other.side());
        store.ask(key(0), told::add);
        store.ask(one, told::add);
        store.ask(other, told::add);
        worker.runAll();
        assertThat(made.get(1)).containsExactly(photo.id());
        assertThat(told).hasSize(3);
    }

    private static CardFace face(PhotoCard photo, Box place, @Nullable Seen seen) {
        return new CardFace(new FaceId(photo.id(), 0), place, Identifiability.USABLE, null, seen);
    }

    @Test
    void facesOfAVideoAreCutFromTheirOwnFrames() {
        PictureStore store = store(1 << 20);
        var video = Cards.card(5).build();
        Box place = new Box(0.1, 0.1, 0.2, 0.2);
        store.ask(key(0), told::add);
        store.ask(PictureKey.face(video, face(video, place, new Seen(0, 2000, 1000)), 100), told::add);
        store.ask(PictureKey.face(video, face(video, place, new Seen(0, 9000, 7000)), 100), told::add);
        store.ask(PictureKey.face(video, face(video, place, new Seen(500, 2000, 1000)), 100), told::add);
        worker.runAll();
        assertThat(moments.get(1)).containsExactly(1000L, 7000L);
        assertThat(told).hasSize(4);
    }

    @Test
    void aFailureIsToldAsAMissingPicture() {
        PictureStore broken = new PictureStore(
                (wanted, side) -> {
                    throw new IllegalStateException("no worker");
                },
                new Background(worker, Runnable::run));
        broken.ask(key(0), told::add);
        worker.runAll();
        assertThat(told).containsExactly(new Loaded.Absent(Pictures.Missing.NOT_READABLE));
    }
}
