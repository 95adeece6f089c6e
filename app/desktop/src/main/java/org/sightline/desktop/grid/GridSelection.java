package org.sightline.desktop.grid;

import java.util.BitSet;
import java.util.List;

/** Which tile of a grid the keyboard is at, and which are chosen. Knows nothing of how they are drawn. */
public final class GridSelection {

    private final BitSet chosen = new BitSet();
    private final Runnable changed;
    private int size;
    private int columns = 1;
    private int focus;
    private int anchor;

    /** @param changed told whenever something is different */
    public GridSelection(Runnable changed) {
        this.changed = changed;
    }

    /** There are other tiles now; nothing is chosen, and the keyboard stays where it was as far as it can. */
    public void resize(int tiles) {
        size = tiles;
        chosen.clear();
        focus = Math.max(0, Math.min(focus, size - 1));
        anchor = focus;
        changed.run();
    }

    public void columns(int number) {
        columns = Math.max(1, number);
    }

    /** Which tile the keyboard is at; 0 where there are none. */
    public int focus() {
        return focus;
    }

    public boolean isChosen(int tile) {
        return chosen.get(tile);
    }

    /** Those that are chosen or, where none is, the one that the keyboard is at. */
    public List<Integer> actedOn() {
        if (size == 0) {
            return List.of();
        }
        return chosen.isEmpty() ? List.of(focus) : chosen.stream().boxed().toList();
    }

    /** How many were chosen one by one. */
    public int chosen() {
        return chosen.cardinality();
    }

    public void left(boolean extend) {
        to(focus - 1, extend);
    }

    public void right(boolean extend) {
        to(focus + 1, extend);
    }

    /** @param rows negative goes up; stays where there is no such row */
    public void down(int rows, boolean extend) {
        int target = focus + rows * columns;
        if (target < 0) {
            target = Math.abs(rows) > 1 ? focus % columns : focus;
        } else if (target >= size) {
            boolean rowBelow = target / columns <= (size - 1) / columns || Math.abs(rows) > 1;
            target = rowBelow ? size - 1 : focus;
        }
        to(target, extend);
    }

    /** Puts the keyboard at a tile. */
    public void to(int tile, boolean extend) {
        if (size == 0) {
            return;
        }
        focus = Math.max(0, Math.min(tile, size - 1));
        if (extend) {
            chosen.clear();
            chosen.set(Math.min(anchor, focus), Math.max(anchor, focus) + 1);
        } else {
            anchor = focus;
        }
        changed.run();
    }

    public void last(boolean extend) {
        to(size - 1, extend);
    }

    /** Chooses the tile that the keyboard is at, or takes that back. */
    public void toggle() {
        if (size > 0) {
            chosen.flip(focus);
            anchor = focus;
            changed.run();
        }
    }

    public void all() {
        chosen.set(0, size);
        changed.run();
    }

    public void none() {
        if (!chosen.isEmpty()) {
            chosen.clear();
            changed.run();
        }
    }

    /** As usual with a mouse: alone, one more, or all up to there. */
    public void click(int tile, boolean oneMore, boolean upTo) {
        if (upTo) {
            to(tile, true);
        } else if (oneMore) {
            to(tile, false);
            toggle();
        } else {
            chosen.clear();
            to(tile, false);
        }
    }
}
