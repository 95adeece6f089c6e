package org.sightline.bench.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.bench.accuracy.FaceOfPerson;
import org.sightline.model.FaceId;
import org.sightline.people.GroupedFace;

/**
 * All faces of labelled photos.
 *
 * @param faces those of bystanders, too
 * @param person by the face that its photo is of
 */
record LabelledFaces(List<GroupedFace> faces, Map<FaceId, String> person) {

    static LabelledFaces of(List<FaceOfPerson> photos) {
        List<GroupedFace> faces = new ArrayList<>();
        Map<FaceId, String> person = new HashMap<>();
        for (FaceOfPerson photo : photos) {
            for (int i = 0; i < photo.faces().size(); i++) {
                FaceId id = new FaceId(photo.photo(), i);
                faces.add(GroupedFace.of(id, photo.faces().get(i)));
                if (i == photo.main()) {
                    person.put(id, photo.person());
                }
            }
        }
        return new LabelledFaces(faces, person);
    }

    /** The labelled faces in a stable order. */
    List<FaceId> labelled() {
        return person.keySet().stream().sorted().toList();
    }
}
