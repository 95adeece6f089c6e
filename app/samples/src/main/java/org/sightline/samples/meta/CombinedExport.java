package org.sightline.samples.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.MadeUpNames;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MediaUris;
import org.sightline.samples.MessageThread;
import org.sightline.samples.MetaExport;

/**
 * One download of several platforms (section 2.1 of the description): {@code your_instagram_activity/} and {@code
 * your_facebook_activity/} in one archive. The first page is that of the first export.
 */
public final class CombinedExport extends MetaExport<CombinedExport> {
    private final List<MetaExport<?>> exports;
    private boolean sideBySide;

    private CombinedExport(List<MetaExport<?>> exports) {
        this.exports = exports;
    }

    /** Several exports in one, such as one of Instagram and one of Facebook. */
    public static CombinedExport of(MetaExport<?>... exports) {
        return new CombinedExport(List.of(exports));
    }

    /** Each export in a folder of its own, named as it would be alone. Inferred from the listing of one download. */
    public CombinedExport sideBySide() {
        sideBySide = true;
        return this;
    }

    @Override
    protected CombinedExport self() {
        return this;
    }

    @Override
    public ExportFiles files() {
        Map<String, Supplier<byte[]>> records = new LinkedHashMap<>();
        Map<String, Supplier<byte[]>> media = new LinkedHashMap<>();
        ExportTruth truth = null;
        for (MetaExport<?> export : exports) {
            ExportFiles files = export.files();
            String folder = folderOf(export);
            files.records().forEach((path, content) -> putOnce(records, folder + path, content));
            files.media().forEach((path, content) -> putOnce(media, folder + path, content));
            ExportTruth own = sideBySide ? files.truth().below(folder) : files.truth();
            truth = truth == null ? own : truth.and(own);
        }
        if (truth == null) {
            throw new IllegalStateException("A combined export needs at least one export");
        }
        return new ExportFiles(records, media, new Paths(), truth);
    }

    @Override
    public String partName(int part) {
        return "meta-2026-01-02-" + MadeUpNames.hash("meta part " + part, 8);
    }

    private String folderOf(MetaExport<?> export) {
        return sideBySide ? export.partName(0) + "/" : "";
    }

    private static void putOnce(Map<String, Supplier<byte[]>> files, String path, Supplier<byte[]> content) {
        if (files.putIfAbsent(path, content) != null && !path.equals("start_here.html")) {
            throw new IllegalArgumentException("Two exports have a file " + path);
        }
    }

    /** Asks the exports one after the other. */
    private final class Paths implements MediaUris {
        @Override
        public String of(MediaItem item) {
            IllegalArgumentException missing = null;
            for (MetaExport<?> export : exports) {
                try {
                    return folderOf(export) + export.pathOf(item);
                } catch (IllegalArgumentException e) {
                    missing = e;
                }
            }
            throw missing != null ? missing : new IllegalArgumentException("This photo or video is not in the export");
        }

        @Override
        public String of(MessageThread thread) {
            throw new UnsupportedOperationException("Conversations belong to the exports that are combined");
        }
    }
}
