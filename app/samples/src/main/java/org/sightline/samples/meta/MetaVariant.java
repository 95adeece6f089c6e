package org.sightline.samples.meta;

import java.util.function.Supplier;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.MetaExport;
import org.sightline.samples.language.Language;

/**
 * One way in which Meta hands out data, as a small full export.
 *
 * @param name what it is, such as {@code instagram JSON_2025 json GERMAN}
 * @param format {@code json}, {@code html} or {@code htm}
 * @param language the language of labels, sentences and dates
 * @param layoutDescribed whether the arrangement of its files stands in the description of the formats; else it is
 *     inferred
 * @param wordsDescribed whether labels and dates stand there; else they are translated as ICU's data or the platform's
 *     own pages would have them
 * @param builder makes the export anew, each time the same
 */
public record MetaVariant(
        String name,
        String format,
        Language language,
        boolean layoutDescribed,
        boolean wordsDescribed,
        Supplier<MetaExport<?>> builder) {
    /** The export, ready to be written in any form. */
    public MetaExport<?> export() {
        return builder.get();
    }

    /** What is in it. */
    public ExportTruth truth() {
        return export().truth();
    }

    @Override
    public String toString() {
        return name;
    }
}
