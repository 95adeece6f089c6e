package org.sightline.archive.youtube;

import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvRow;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;

/**
 * What an export says of who can see something.
 *
 * @param field where it says so
 * @param word what stands there; null where nothing does
 */
record Stated(String field, @Nullable String word) {

    static Stated of(YouTubeTable table, CsvRow row) {
        // In a row of another length it is not certain which cell is the column's.
        boolean certain = table.visibility() >= 0 && row.isWhole();
        return certain
                ? new Stated(table.columns().get(table.visibility()), row.text(table.visibility()))
                : new Stated("", null);
    }

    Audience meaning() {
        return Visibility.meaning(word);
    }

    Evidence evidence(String file) {
        return meaning().isKnown()
                ? new Evidence(EvidenceKind.STATED, file, field, word, null)
                : Evidence.listedIn(file);
    }

    /** A word that is not known is counted. */
    void check(KeyCensus census) {
        if (word != null && !meaning().isKnown()) {
            census.count(field + ": " + KeptText.shown(word));
        }
    }

    Appearance.Builder audience(Appearance.Builder item, String file, KeyCensus census) {
        check(census);
        return item.audience(meaning(), evidence(file));
    }
}
