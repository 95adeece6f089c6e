package org.sightline.samples.others;

import java.util.function.IntFunction;
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
