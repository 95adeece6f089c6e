package org.sightline.archive.contract;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sightline.archive.HeldTree;

/**
 * A change of an export.
 *
 * @param what was changed, for the message
 * @param silent whether what is not there any more need not be told: nothing is left that could be told of
 */
record Mutant(String what, boolean silent, UnaryOperator<HeldTree> change) {

    /** With another content of one file. */
    static Mutant of(String what, String path, byte[] content) {
        return new Mutant(path + " " + what, false, tree -> tree.file(path, content));
    }

    /** All of these at once. */
    static Mutant together(String what, List<Mutant> parts) {
        return new Mutant(what, true, tree -> {
            HeldTree changed = tree;
            for (Mutant part : parts) {
                changed = part.applied(changed);
            }
            return changed;
        });
    }

    /** The same, where the file holds less than before and nothing wrong. */
    Mutant silently() {
        return new Mutant(what, true, change);
    }

    HeldTree applied(HeldTree tree) {
        return change.apply(tree);
    }
}
