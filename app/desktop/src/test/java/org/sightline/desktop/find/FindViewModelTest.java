package org.sightline.desktop.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.service.FaceDesk;
import org.sightline.desktop.testing.Cards;
import org.sightline.desktop.testing.FakeFaces;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.FaceId;

class FindViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final FakeFaces faces = new FakeFaces();
    private final FindViewModel model =
            new FindViewModel(faces, new Background(worker, Runnable::run), Messages.english(), photo -> {});

    @Test
    void saysWhyAPictureCannotBeSearchedWith() {
        faces.examines(new FaceDesk.Unreadable("It is damaged, or no picture."));
        model.search(Path.of("letter.jpg"));
        assertThat(model.workingProperty().get()).isTrue();
        worker.runAll();
        assertThat(model.workingProperty().get()).isFalse();
        assertThat(model.noticeProperty().get()).isEqualTo("It is damaged, or no picture.");
        assertThat(model.queryProperty().get()).isNull();
    }

    @Test
    void aFaceThatIsGoneIsSaidToBe() {
        model.search(Cards.card(1).build(), new FaceId(Cards.id(1), 0));
        worker.runAll();
        assertThat(model.noticeProperty().get()).isEqualTo("This face is not there any more.");
    }

    @Test
    void onlyTheLastSearchCounts() {
        faces.examines(new FaceDesk.Unreadable("the first"));
        model.search(Path.of("a.jpg"));
        model.search(Cards.card(1).build(), new FaceId(Cards.id(1), 0));
        worker.runAll();
        assertThat(model.noticeProperty().get()).isEqualTo("This face is not there any more.");
    }

    /** Rows from below, blue first, filled up to four bytes, what is transparent on white. */
    @Test
    void pixelsBecomeABitmap() {
        ByteBuffer file = ByteBuffer.wrap(Bitmap.of(new int[] {0xFF102030, 0x00000000, 0xFFFFFFFF}, 1, 3))
                .order(ByteOrder.LITTLE_ENDIAN);
        assertThat(file.capacity()).isEqualTo(54 + 3 * 4);
        assertThat(file.getInt(2)).isEqualTo(file.capacity());
        assertThat(file.getInt(18)).isEqualTo(1);
        assertThat(file.getInt(22)).isEqualTo(3);
        byte[] last = new byte[4];
        file.get(54 + 8, last);
        assertThat(last).containsExactly(0x30, 0x20, 0x10, 0);
        assertThat(file.get(54 + 4)).isEqualTo((byte) 0xFF);
    }
}
