package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sightline.copies.Copies;
import org.sightline.copies.Details;
import org.sightline.copies.Picture;
import org.sightline.copies.Texture;
import org.sightline.model.PhotoId;
import org.sightline.store.AuditQuery;
import org.sightline.store.AuditStore;

/**
 * Finds anew, of all that is stored, which photos of several archives are one, and which films belong to stills. So a second
 * scan, an archive that went away or one that came to it gives what a first scan of the same would give.
 */
final class CopyJoining {

    private CopyJoining() {}

    static void run(AuditStore store) {
        Map<PhotoId, PhotoId> copies;
        Map<Long, Long> films;
        try (AuditQuery query = store.query()) {
            List<Picture> pictures = new ArrayList<>();
            query.forEachFingerprint((photo, fingerprint, archives) -> {
                if (Texture.suffices(fingerprint)) {
                    pictures.add(new Picture(photo.id(), photo.width(), photo.height(), fingerprint.hash(), archives));
                }
            });
            copies = Copies.of(pictures, id -> query.examined(id, Details::new));
            films = LiveJoining.of(query);
        }
        store.show(copies, films);
    }
}
