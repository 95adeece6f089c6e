package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Assumption;
import org.sightline.model.Band;
import org.sightline.model.Face;
import org.sightline.model.PersonId;
import org.sightline.people.FaceIndex;
import org.sightline.people.SearchBands;
import org.sightline.store.AuditQuery;

/**
 * Answers what a face-search engine would: on which photos of this one audit a face appears. The embeddings are held while they
 * are what the audit holds, so that the next answer comes at once. For any thread.
 */
public final class FaceSearch {

    private final Audit audit;
    private @Nullable Index index;

    /** The faces when so much had been written. */
    private record Index(long changes, FaceIndex faces) {}

    public FaceSearch(Audit audit) {
        this.audit = audit;
    }

    private synchronized FaceIndex index() {
        Index held = index;
        long changes = audit.store().changes();
        if (held == null || held.changes() != changes) {
            try (AuditQuery query = audit.store().query()) {
                PeopleSnapshot people = audit.people(query);
                held = new Index(
                        changes, new FaceIndex(PeopleGrouping.faces(query, people.corrections()), people.assigned()));
                index = held;
            }
        }
        return held.faces();
    }

    /** Compares with every face of the audit; the best of each photo, most similar first, at most so many photos. */
    public FaceAnswer find(Face query, int most, List<Assumption> assumptions) {
        FaceIndex faces = index();
        SearchBands bands = new SearchBands(faces.size());
        List<FaceIndex.Hit> hits = faces.find(query.embedding(), bands.threshold(Band.PERHAPS), most);
        Person nearest = hits.isEmpty() ? null : person(hits.get(0));
        if (nearest != null && nearest.isChild()) {
            return new FaceAnswer.Child();
        }
        List<FaceMatch> matches = new ArrayList<>();
        for (FaceIndex.Hit hit : hits) {
            audit.photo(hit.face().photo(), assumptions)
                    .flatMap(photo -> match(photo, hit, bands))
                    .ifPresent(matches::add);
        }
        return new FaceAnswer.Found(matches, faces.size(), nearest);
    }

    private @Nullable Person person(FaceIndex.Hit hit) {
        PersonId id = hit.person();
        if (id == null) {
            return null;
        }
        try (AuditQuery query = audit.store().query()) {
            return audit.people(query).person(id);
        }
    }

    /** Relatives look alike: a child is not found by the face of another either. */
    private static Optional<FaceMatch> match(JudgedPhoto photo, FaceIndex.Hit hit, SearchBands bands) {
        Optional<Band> band = bands.of(hit.similarity());
        return photo.faces().stream()
                .filter(face -> face.id().equals(hit.face()))
                .filter(face -> face.person() == null || !face.person().isChild())
                .findFirst()
                .flatMap(face -> band.map(reached -> new FaceMatch(photo, face, hit.similarity(), hit.own(), reached)));
    }
}
