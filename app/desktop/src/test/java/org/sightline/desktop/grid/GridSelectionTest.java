package org.sightline.desktop.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GridSelectionTest {

    private final AtomicInteger changes = new AtomicInteger();
    private final GridSelection selection = new GridSelection(changes::incrementAndGet);

    /** Rows of four: 0..3, 4..7, 8..9. */
    private void ten() {
        selection.columns(4);
        selection.resize(10);
    }

    @Test
    void movesByRowsAndStaysAtTheEdges() {
        ten();
        selection.down(1, false);
        assertThat(selection.focus()).isEqualTo(4);
        selection.down(-1, false);
        selection.down(-1, false);
        selection.left(false);
        assertThat(selection.focus()).isZero();
        selection.to(7, false);
        selection.down(1, false);
        assertThat(selection.focus()).as("there is nothing right below").isEqualTo(9);
        selection.down(1, false);
        assertThat(selection.focus()).isEqualTo(9);
        selection.right(false);
        assertThat(selection.focus()).isEqualTo(9);
    }

    @Test
    void pagesEndAtTheEnds() {
        ten();
        selection.right(false);
        selection.down(50, false);
        assertThat(selection.focus()).isEqualTo(9);
        selection.down(-50, false);
        assertThat(selection.focus()).isEqualTo(1);
    }

    @Test
    void shiftChoosesFromWhereItBegan() {
        ten();
        selection.to(5, false);
        selection.right(true);
        selection.right(true);
        assertThat(selection.actedOn()).containsExactly(5, 6, 7);
        selection.to(3, true);
        assertThat(selection.actedOn()).containsExactly(3, 4, 5);
    }

    @Test
    void whereNoneIsChosenTheOneAtHandIsMeant() {
        ten();
        selection.to(6, false);
        assertThat(selection.actedOn()).containsExactly(6);
        assertThat(selection.chosen()).isZero();
        selection.toggle();
        selection.to(1, false);
        assertThat(selection.actedOn()).containsExactly(6);
        selection.none();
        assertThat(selection.actedOn()).containsExactly(1);
    }

    @Test
    void aMouseChoosesAsUsual() {
        ten();
        selection.click(2, false, false);
        selection.click(4, true, false);
        selection.click(8, true, false);
        assertThat(selection.actedOn()).containsExactly(4, 8);
        selection.click(9, false, true);
        assertThat(selection.actedOn()).containsExactly(8, 9);
        selection.click(0, false, false);
        assertThat(selection.actedOn()).containsExactly(0);
    }

    @Test
    void anotherNumberOfTilesChoosesNone() {
        ten();
        selection.all();
        assertThat(selection.chosen()).isEqualTo(10);
        selection.to(9, false);
        int before = changes.get();
        selection.resize(3);
        assertThat(changes.get()).isGreaterThan(before);
        assertThat(selection.focus()).isEqualTo(2);
        assertThat(selection.chosen()).isZero();
        selection.resize(0);
        selection.toggle();
        selection.down(1, true);
        assertThat(selection.actedOn()).isEmpty();
    }
}
