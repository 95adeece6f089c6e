package org.sightline.desktop.copies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.audit.Person;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.FaceRef;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.model.PersonId;

/**
 * Somebody who is on the photos that are to be copied.
 *
 * @param face one of theirs
 * @param faces how many of theirs are on the photos
 */
public record Somebody(Person person, FaceRef face, int faces) {

    /** Everybody whose face is known to be theirs, those with most faces first. */
    static List<Somebody> on(List<PhotoCard> photos) {
        Map<PersonId, List<FaceRef>> everybody = new LinkedHashMap<>();
        for (PhotoCard photo : photos) {
            for (CardFace face : photo.faces()) {
                Person person = face.person();
                if (person != null) {
                    everybody
                            .computeIfAbsent(person.id(), none -> new ArrayList<>())
                            .add(new FaceRef(photo, face));
                }
            }
        }
        return everybody.values().stream()
                .map(Somebody::of)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt((Somebody one) -> -one.faces())
                        .thenComparing(one -> one.person().id()))
                .toList();
    }

    private static List<Somebody> of(List<FaceRef> faces) {
        FaceRef clearest = faces.stream()
                .max(Comparator.comparing(ref -> ref.face().level()))
                .orElseThrow();
        Person person = clearest.face().person();
        return person == null ? List.of() : List.of(new Somebody(person, clearest, faces.size()));
    }
}
