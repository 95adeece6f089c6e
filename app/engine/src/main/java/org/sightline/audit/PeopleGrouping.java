package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sightline.model.FaceId;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.StoredGrouping;
import org.sightline.people.Corrections;
import org.sightline.people.GroupedFace;
import org.sightline.people.Grouping;
import org.sightline.people.GroupingProgress;
import org.sightline.people.PersonIds;
import org.sightline.people.Suggestions;
import org.sightline.store.AuditQuery;
import org.sightline.store.AuditStore;

/**
 * Groups all faces of an audit anew under the corrections that hold. People keep their ids as far as they keep their faces, so the
 * same faces and corrections give the same people whether a scan was killed on the way or not.
 */
final class PeopleGrouping {

    /** How often all faces are gone through: to find those that are alike, to join them, and to find pairs to ask about. */
    static final int PASSES = 3;

    private PeopleGrouping() {}

    /** Groups unless the last grouping still holds. */
    static void runIfNeeded(AuditStore store, GroupingProgress progress) {
        try (AuditQuery query = store.query()) {
            if (query.isGroupingCurrent() && PeopleSnapshot.load(query).isGroupingValid()) {
                return;
            }
        }
        run(store, progress);
    }

    static void run(AuditStore store, GroupingProgress progress) {
        StoredGrouping grouping;
        try (AuditQuery query = store.query()) {
            List<KeptCorrection> kept = query.corrections();
            Corrections corrections = new Corrections(kept, PeopleSnapshot.places(query, kept));
            List<GroupedFace> faces = faces(query, corrections);
            List<Grouping.Group> groups = Grouping.of(faces, corrections.restrictions(), progress);
            Map<FaceId, PersonId> people = PersonIds.assign(groups, corrections.assign(query.grouping()));
            grouping = new StoredGrouping(
                    people,
                    Suggestions.of(faces, people, corrections, progress),
                    kept.stream()
                            .filter(correction -> !correction.undone())
                            .map(KeptCorrection::id)
                            .collect(Collectors.toSet()));
        }
        store.saveGrouping(grouping);
    }

    /** Every face of the audit: what was found and is a face, and what the user drew. */
    static List<GroupedFace> faces(AuditQuery query, Corrections corrections) {
        List<GroupedFace> faces = new ArrayList<>();
        query.forEachPhotosFaces((photo, found) -> {
            for (int i = 0; i < found.size(); i++) {
                FaceId id = new FaceId(photo, i);
                if (!corrections.notFaces().contains(id)) {
                    faces.add(GroupedFace.of(id, found.get(i)));
                }
            }
        });
        corrections.drawn().forEach((id, drawn) -> faces.add(GroupedFace.of(id, drawn.face())));
        return faces;
    }
}
