package org.sightline.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.sightline.model.Assumption;
import org.sightline.model.Band;
import org.sightline.model.Face;
import org.sightline.model.PhotoId;
import org.sightline.store.AuditQuery;

/** Answers what a face-search engine would: in which photos of this one audit a face appears. */
public final class FaceSearch {

    private static final Comparator<Candidate> LEAST_SIMILAR_FIRST = Comparator.comparingDouble(Candidate::similarity)
            .thenComparing(candidate -> candidate.photo().sha256(), Comparator.reverseOrder());

    private final Audit audit;

    public FaceSearch(Audit audit) {
        this.audit = audit;
    }

    private record Candidate(PhotoId photo, int face, double similarity) {}

    /** Compares with every face of the audit; the best of each photo, most similar first, at most so many. */
    public List<FaceMatch> find(Face query, int most, List<Assumption> assumptions) {
        PriorityQueue<Candidate> best = new PriorityQueue<>(LEAST_SIMILAR_FIRST);
        try (AuditQuery photos = audit.store().query()) {
            photos.forEachPhotosFaces((photo, faces) -> {
                int face = mostSimilar(query, faces);
                if (face >= 0) {
                    double similarity =
                            query.embedding().similarity(faces.get(face).embedding());
                    if (Band.of(similarity).isPresent()) {
                        best.add(new Candidate(photo, face, similarity));
                        if (best.size() > most) {
                            best.poll();
                        }
                    }
                }
            });
        }
        List<Candidate> ordered = new ArrayList<>(best);
        ordered.sort(LEAST_SIMILAR_FIRST.reversed());
        List<FaceMatch> matches = new ArrayList<>();
        for (Candidate candidate : ordered) {
            audit.photo(candidate.photo(), assumptions)
                    .ifPresent(photo -> matches.add(new FaceMatch(
                            photo,
                            photo.photo().faces().get(candidate.face()),
                            candidate.similarity(),
                            Band.of(candidate.similarity()).orElseThrow())));
        }
        return matches;
    }

    private static int mostSimilar(Face query, List<Face> faces) {
        int best = -1;
        double highest = -2;
        for (int i = 0; i < faces.size(); i++) {
            double similarity = query.embedding().similarity(faces.get(i).embedding());
            if (similarity > highest) {
                highest = similarity;
                best = i;
            }
        }
        return best;
    }
}
