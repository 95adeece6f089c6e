package org.sightline.bench.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.model.FaceId;
import org.sightline.model.PhotoId;
import org.sightline.people.FaceIndex;
import org.sightline.people.GroupedFace;
import org.sightline.people.Grouping;
import org.sightline.people.GroupingProgress;
import org.sightline.people.PersonIds;
import org.sightline.people.Restrictions;

/**
 * Whether all photos of a person come before anybody else's. Photos that ask are left out of what is searched and grouped, a part
 * at a time. A photo that is found by the face of a bystander, of whom nobody said who it is, counts as anybody else's in one figure
 * and is passed over in the other.
 */
final class FindMeasure {

    private static final int PARTS = 10;

    private final LabelledFaces labels;

    /**
     * Queries, and those of them that were answered without a fault.
     *
     * @param byFaces by the faces alone
     * @param asShipped as the product ranks
     * @param labelled as the product ranks, bystanders passed over
     */
    record Result(int queries, int byFaces, int asShipped, int labelled) {}

    FindMeasure(LabelledFaces labels) {
        this.labels = labels;
    }

    Result measure() {
        int[] counts = new int[4];
        for (int part = 0; part < PARTS; part++) {
            Set<PhotoId> asking = new HashSet<>();
            List<FaceId> labelled = labels.labelled();
            for (int i = part; i < labelled.size(); i += PARTS) {
                asking.add(labelled.get(i).photo());
            }
            ask(asking, counts);
        }
        return new Result(counts[0], counts[1], counts[2], counts[3]);
    }

    private void ask(Set<PhotoId> asking, int[] counts) {
        List<GroupedFace> searched = labels.faces().stream()
                .filter(face -> !asking.contains(face.id().photo()))
                .toList();
        List<Grouping.Group> groups = Grouping.of(searched, Restrictions.NONE, GroupingProgress.NONE);
        FaceIndex alone = new FaceIndex(searched, Map.of());
        FaceIndex grouped = new FaceIndex(searched, PersonIds.assign(groups, Map.of()));
        for (GroupedFace query : labels.faces()) {
            String person = labels.person().get(query.id());
            if (person != null && asking.contains(query.id().photo())) {
                Set<PhotoId> others = photos(person, asking);
                if (!others.isEmpty()) {
                    counts[0]++;
                    counts[1] += isFaultless(alone, query, others) ? 1 : 0;
                    counts[2] += isFaultless(grouped, query, others) ? 1 : 0;
                    counts[3] += isFaultlessWithoutBystanders(grouped, query, others) ? 1 : 0;
                }
            }
        }
    }

    private Set<PhotoId> photos(String person, Set<PhotoId> asking) {
        Set<PhotoId> photos = new HashSet<>();
        labels.person().forEach((face, name) -> {
            if (name.equals(person) && !asking.contains(face.photo())) {
                photos.add(face.photo());
            }
        });
        return photos;
    }

    private static boolean isFaultless(FaceIndex index, GroupedFace query, Set<PhotoId> others) {
        List<PhotoId> first = new ArrayList<>();
        for (FaceIndex.Hit hit : index.find(query.embedding(), -1, others.size())) {
            first.add(hit.face().photo());
        }
        return others.equals(new HashSet<>(first));
    }

    private boolean isFaultlessWithoutBystanders(FaceIndex index, GroupedFace query, Set<PhotoId> others) {
        Set<PhotoId> first = new HashSet<>();
        for (FaceIndex.Hit hit :
                index.find(query.embedding(), -1, labels.faces().size())) {
            if (first.size() < others.size() && labels.person().containsKey(hit.face())) {
                first.add(hit.face().photo());
            }
        }
        return others.equals(first);
    }
}
