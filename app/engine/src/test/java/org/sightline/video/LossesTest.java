package org.sightline.video;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is a loss, and what is merely a film of few frames. */
class LossesTest {

    private static final long END = 20_000;

    private final Losses losses = new Losses();

    /** Whole frames from one time to another, 40 milliseconds each. */
    private void whole(long from, long to) {
        for (long time = from; time < to; time += 40) {
            losses.whole(time, 40);
        }
    }

    @Test
    void aStretchInWhichSomethingBrokeIsLost() {
        whole(0, 4_000);
        losses.broken(4_040);
        losses.broken(6_000);
        whole(7_000, 12_000);
        assertThat(losses.within(0, END)).isEqualTo(3_000);
        assertThat(losses.within(0, 5_000)).isEqualTo(1_000);
        assertThat(losses.within(5_000, END)).isEqualTo(2_000);
        assertThat(losses.within(8_000, END)).isZero();
    }

    @Test
    void framesThatAreFarApartAreNoLoss() {
        losses.broken(0);
        losses.whole(0, 40);
        whole(40, 400);
        losses.whole(5_000, 40);
        losses.whole(11_000, 40);
        losses.ended(19_000);
        assertThat(losses.within(0, END)).isZero();
    }

    @Test
    void aFrameThatIsShownForLongIsNoLoss() {
        losses.whole(0, 3_000);
        losses.broken(3_000);
        losses.whole(6_000, 3_000);
        losses.broken(6_500);
        losses.whole(9_000, 3_000);
        assertThat(losses.within(0, END)).as("the one between").isEqualTo(3_000);
    }

    @Test
    void framesThatComeLateAfterWhatBrokeAreHeldAgainstIt() {
        whole(0, 3_960);
        losses.broken(5_000);
        losses.whole(3_960, 40);
        losses.whole(4_000, 40);
        losses.whole(7_000, 40);
        assertThat(losses.within(0, END)).isEqualTo(2_960);
    }

    @Test
    void fewShortLossesDoNotCountAndManyDo() {
        whole(0, 1_000);
        losses.broken(1_010);
        whole(1_500, 2_000);
        assertThat(losses.within(0, END)).isZero();
        losses.broken(2_010);
        whole(2_500, 3_000);
        losses.broken(3_010);
        whole(3_500, 4_000);
        assertThat(losses.within(0, END)).isEqualTo(480 + 500 + 480);
    }

    @Test
    void framesThatArePassedOverDoNotAddUp() {
        for (long time = 0; time < 10_000; time += 120) {
            losses.broken(time);
            losses.whole(time, 40);
        }
        assertThat(losses.within(0, END)).isZero();
    }

    @Test
    void whatBrokeBeforeAFilmWasSetElsewhereIsForgotten() {
        whole(0, 1_000);
        losses.broken(30_000);
        losses.begin(20_000);
        losses.broken(17_900);
        losses.whole(18_000, 40);
        losses.whole(21_000, 40);
        assertThat(losses.within(0, 40_000)).isZero();
    }

    @Test
    void whatIsNotThereWhereItIsSoughtIsLost() {
        losses.begin(20_000);
        losses.whole(23_000, 40);
        losses.whole(28_000, 40);
        assertThat(losses.within(20_000, 40_000)).isEqualTo(3_000);
    }

    @Test
    void aFilmMayBeginAndEndDamaged() {
        losses.broken(0);
        whole(1_500, 8_000);
        losses.broken(8_100);
        losses.ended(9_500);
        assertThat(losses.within(0, END)).isEqualTo(1_500 + 1_480);
    }

    @Test
    void bytesOfNoPacketAreNoticedAndSoundIsAPacket() {
        PassedOver bytes = new PassedOver();
        assertThat(bytes.picture(100_000, 5_000)).as("the first").isFalse();
        assertThat(bytes.picture(105_020, 300)).isFalse();
        bytes.other(40_000);
        assertThat(bytes.picture(145_500, 5_000)).as("after sound").isFalse();
        bytes.other(1_000);
        assertThat(bytes.picture(250_000, 5_000)).isTrue();
        assertThat(bytes.picture(255_020, 100)).isFalse();
        assertThat(bytes.picture(-1, 100)).isFalse();
        assertThat(bytes.picture(900_000, 100))
                .as("it is not known where the one before was")
                .isFalse();
        bytes.begin();
        assertThat(bytes.picture(1_900_000, 100)).isFalse();
        assertThat(bytes.picture(500_000, 100)).as("back").isFalse();
    }
}
