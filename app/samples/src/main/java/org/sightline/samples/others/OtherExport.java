package org.sightline.samples.others;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.MetaExport;

/** A finished archive of any platform, to be written in any form. */
public final class OtherExport extends MetaExport<OtherExport> {
    private final ExportFiles files;
    private final OtherTruth others;
    private final IntFunction<String> partNames;

    OtherExport(ExportFiles files, OtherTruth others, IntFunction<String> partNames) {
        this.files = files;
        this.others = others;
        this.partNames = partNames;
    }

    /** What is in it beside the listings of photos. */
    public OtherTruth others() {
        return others;
    }

    /** Both in one archive, with the names of this one. */
    OtherExport and(OtherExport other) {
        Map<String, Supplier<byte[]>> records = new LinkedHashMap<>(other.files.records());
        records.putAll(files.records());
        Map<String, Supplier<byte[]>> media = new LinkedHashMap<>(other.files.media());
        media.putAll(files.media());
        ExportFiles both =
                new ExportFiles(records, media, files.paths(), files.truth().and(other.files.truth()));
        OtherTruth truth = new OtherTruth(
                joined(others.items(), other.others.items()),
                joined(others.alsoRight(), other.others.alsoRight()),
                joined(others.planted(), other.others.planted()));
        return new OtherExport(both, truth, partNames);
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    @Override
    protected OtherExport self() {
        return this;
    }

    @Override
    public ExportFiles files() {
        return files;
    }

    @Override
    public String partName(int part) {
        return partNames.apply(part);
    }
}
