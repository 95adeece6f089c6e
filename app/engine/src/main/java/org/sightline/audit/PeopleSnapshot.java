package org.sightline.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Box;
import org.sightline.model.Correction.Drawn;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.FacePlace;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.Point;
import org.sightline.model.StoredGrouping;
import org.sightline.people.Corrections;
import org.sightline.people.FacePlaces;
import org.sightline.store.AuditQuery;

/** Whose each face is, under the last grouping and all corrections that hold. */
final class PeopleSnapshot {

    /** For a single picture that is kept nowhere. */
    static final PeopleSnapshot NONE = new PeopleSnapshot(
            StoredGrouping.NONE, List.of(), new Corrections(List.of(), new FacePlaces(Map.of(), Map.of())));

    private final StoredGrouping grouping;
    private final List<KeptCorrection> kept;
    private final Corrections corrections;
    private final Map<FaceId, PersonId> people;
    private final Map<PhotoId, List<FaceId>> drawn = new HashMap<>();

    private PeopleSnapshot(StoredGrouping grouping, List<KeptCorrection> kept, Corrections corrections) {
        this.grouping = grouping;
        this.kept = List.copyOf(kept);
        this.corrections = corrections;
        this.people = corrections.assign(grouping);
        corrections.drawn().keySet().stream()
                .sorted()
                .forEach(face -> drawn.computeIfAbsent(face.photo(), photo -> new ArrayList<>())
                        .add(face));
    }

    /** A grouping of other faces than those that are there now says nothing about them. */
    static PeopleSnapshot load(AuditQuery query) {
        List<KeptCorrection> kept = query.corrections();
        StoredGrouping grouping = query.isGroupingCurrent() ? query.grouping() : StoredGrouping.NONE;
        return new PeopleSnapshot(grouping, kept, new Corrections(kept, places(query, kept)));
    }

    /** Reads the photos that corrections point at. */
    static FacePlaces places(AuditQuery query, List<KeptCorrection> kept) {
        Set<PhotoId> named = kept.stream()
                .flatMap(correction -> Corrections.placesOf(correction.correction()).stream())
                .map(FacePlace::photo)
                .collect(Collectors.toSet());
        Map<PhotoId, Photo> photos = new HashMap<>();
        Map<PhotoId, PhotoId> shownAs = new HashMap<>();
        for (PhotoId id : named) {
            Optional<Photo> shown = query.photo(id);
            shown.ifPresent(photo -> {
                photos.put(photo.id(), photo);
                shownAs.put(id, photo.id());
            });
        }
        return new FacePlaces(photos, shownAs);
    }

    List<KeptCorrection> kept() {
        return kept;
    }

    Corrections corrections() {
        return corrections;
    }

    StoredGrouping grouping() {
        return grouping;
    }

    /** Whether every correction that the grouping obeyed still holds: what was given later is laid over it. */
    boolean isGroupingValid() {
        Set<Long> holding = kept.stream()
                .filter(correction -> !correction.undone())
                .map(KeptCorrection::id)
                .collect(Collectors.toSet());
        return holding.containsAll(grouping.corrections());
    }

    /** The person of each face that is somebody's. */
    Map<FaceId, PersonId> assigned() {
        return people;
    }

    @Nullable
    Person person(FaceId face) {
        PersonId id = people.get(face);
        return id == null ? null : person(id);
    }

    Person person(PersonId id) {
        return new Person(id, corrections.name(id), corrections.role(id), corrections.isIgnored(id));
    }

    /** The faces of each person, in their order. */
    Map<PersonId, List<FaceId>> faces() {
        Map<PersonId, List<FaceId>> faces = new TreeMap<>();
        people.forEach((face, person) ->
                faces.computeIfAbsent(person, key -> new ArrayList<>()).add(face));
        faces.values().forEach(list -> list.sort(null));
        return faces;
    }

    /** The faces of a photo: those that were found and are faces, then those that the user drew. */
    List<PhotoFace> faces(Photo found) {
        List<PhotoFace> faces = new ArrayList<>();
        for (int i = 0; i < found.faces().size(); i++) {
            FaceId id = new FaceId(found.id(), i);
            if (!corrections.notFaces().contains(id)) {
                faces.add(new PhotoFace(id, found.faces().get(i), person(id)));
            }
        }
        for (FaceId id : drawn.getOrDefault(found.id(), List.of())) {
            Drawn drew = corrections.drawn().get(id);
            if (drew != null) {
                faces.add(new PhotoFace(id, inPixels(drew, found), person(id)));
            }
        }
        return faces;
    }

    /** The face may have been drawn in another copy, of another size. */
    private static Face inPixels(Drawn drawn, Photo photo) {
        Face face = drawn.face();
        Box place = drawn.place().box();
        double scale = face.box().width() == 0
                ? 1
                : place.width() * photo.width() / face.box().width();
        return new Face(
                face.box().scaled(scale),
                face.points().stream()
                        .map(point -> new Point(point.x() * scale, point.y() * scale))
                        .toList(),
                face.score(),
                face.interEyeDistance() * scale,
                face.yaw(),
                face.sharpness(),
                face.norm(),
                face.identifiability(),
                face.embedding());
    }
}
