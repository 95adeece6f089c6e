package org.sightline.audit;

import java.util.List;
import java.util.Locale;
import org.sightline.archive.folder.FolderReader;
import org.sightline.model.Appearance;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.store.AuditStore;

/** Pictures that the user saved by hand from a platform whose exports hold none, and what they are matched by. */
final class SavedPhotos implements AuditStore.SavedPhotoMatches {

    private static final String SOURCE = "Saved by hand and given with --photos";

    private final SavedPhotoMatching matching = new SavedPhotoMatching();

    /** Matches all saved pictures that a store knows of. */
    static void match(AuditStore store) {
        store.matchSavedPhotos(FolderReader.SAVED_BY_HAND, new SavedPhotos());
    }

    @Override
    public void saved(long file, String path) {
        matching.saved(file, path);
    }

    @Override
    public void waiting(long id, Appearance appearance) {
        matching.waiting(id, appearance);
    }

    @Override
    public List<AuditStore.SavedPlace> matched() {
        return matching.matches().stream()
                .map(match -> new AuditStore.SavedPlace(match.waiting(), match.saved(), evidence(match.by())))
                .toList();
    }

    private static Evidence evidence(SavedPhotoMatching.By by) {
        return new Evidence(
                EvidenceKind.USER_ANSWER, null, "matched by", by.name().toLowerCase(Locale.ROOT), SOURCE);
    }
}
