package org.sightline.desktop.service;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Correction;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.Role;

/**
 * The people of an audit, and what is corrected about them. What cannot be is refused ({@code CorrectionRefused}). For the
 * background.
 */
public interface PeopleDesk {

    /** Everybody, those with most faces first. */
    List<PersonRow> everybody();

    /** The faces of a person, the clearest first. */
    List<FaceRef> faces(PersonId person);

    /**
     * Two who may be one.
     *
     * @param oneFaces the clearest of the first one's faces
     * @param otherFaces the same of the second
     */
    record Pair(PersonRow one, PersonRow other, List<FaceRef> oneFaces, List<FaceRef> otherFaces) {
        public Pair {
            oneFaces = List.copyOf(oneFaces);
            otherFaces = List.copyOf(otherFaces);
        }
    }

    /** Pairs who may be one, the most alike first; never one that was answered before. */
    List<Pair> suggestions(int most);

    /**
     * What can be taken back and done again.
     *
     * @param last what was done last; null where nothing was
     * @param undone what was taken back last; null where nothing was
     */
    record History(@Nullable Correction last, @Nullable Correction undone) {}

    History history();

    void name(PersonId person, String name);

    void role(PersonId person, Role role);

    void ignore(PersonId person, boolean ignored);

    /** @param alsoOnOnePhoto the user said that a photo shows the person twice */
    void merge(PersonId kept, PersonId gone, boolean alsoOnOnePhoto);

    /** Gives faces to a new person. */
    PersonId split(PersonId person, Collection<FaceId> faces);

    /** @param alsoOnOnePhoto the user said that a photo shows the person twice */
    void move(Collection<FaceId> faces, PersonId to, boolean alsoOnOnePhoto);

    /** The faces are somebody else's, whose is not said. */
    PersonId notThisPerson(PersonId person, Collection<FaceId> faces);

    void tellApart(PersonId one, PersonId other);

    void notAFace(FaceId face);

    Optional<Correction> undo();

    Optional<Correction> redo();
}
