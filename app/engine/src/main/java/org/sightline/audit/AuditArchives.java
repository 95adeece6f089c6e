package org.sightline.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.store.AuditStore;
import org.sightline.system.PrivateLog;

/** Archives that are open again, by the ids that an audit knows them by. Several threads may read them at once. */
final class AuditArchives implements AutoCloseable {

    private static final PrivateLog LOG = PrivateLog.of(AuditArchives.class);

    private final ArchiveOpener.Opened opened;
    private final Map<String, Archive> byId = new HashMap<>();
    /** Those that the audit does not know: perhaps ones that were moved. */
    private final List<Archive> strangers = new ArrayList<>();

    AuditArchives(AuditStore store, ArchiveOpener.Opened opened) {
        this.opened = opened;
        for (Archive archive : opened.archives()) {
            store.archiveId(archive.platform(), archive.identity())
                    .ifPresentOrElse(id -> byId.putIfAbsent(id, archive), () -> strangers.add(archive));
        }
    }

    /** Whether the archive was found again. */
    boolean holds(String id) {
        return byId.containsKey(id);
    }

    /** Where a photo of this archive may lie, likeliest first. */
    List<Archive> likely(String id) {
        Archive known = byId.get(id);
        List<Archive> likely = new ArrayList<>();
        if (known != null) {
            likely.add(known);
        }
        likely.addAll(strangers);
        return likely;
    }

    @Override
    public void close() {
        try {
            opened.close();
        } catch (IOException failure) {
            LOG.failure("Closing the archives", failure);
        }
    }
}
