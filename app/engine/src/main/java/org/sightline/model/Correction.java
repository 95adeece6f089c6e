package org.sightline.model;

import java.util.List;

/**
 * What the user said about people and faces. Faces are named one by one, so that it means the same however they are grouped
 * later.
 */
public sealed interface Correction {

    /**
     * The person is called so; empty takes the name away.
     *
     * @param faces the person's when it was said: they are this person's from then on
     */
    record Named(PersonId person, String name, List<FacePlace> faces) implements Correction {
        public Named {
            faces = List.copyOf(faces);
        }
    }

    /**
     * The person is this to the user.
     *
     * @param faces the person's when it was said: they are this person's from then on
     */
    record HasRole(PersonId person, Role role, List<FacePlace> faces) implements Correction {
        public HasRole {
            faces = List.copyOf(faces);
        }
    }

    /**
     * The user does not want to be asked about, or shown, this person.
     *
     * @param faces the person's when it was said: they are this person's from then on
     */
    record Ignored(PersonId person, boolean ignored, List<FacePlace> faces) implements Correction {
        public Ignored {
            faces = List.copyOf(faces);
        }
    }

    /**
     * Two are one.
     *
     * @param gone takes the name and role of this one where the kept one has none
     * @param faces of both
     */
    record Merged(PersonId kept, PersonId gone, List<FacePlace> faces) implements Correction {
        public Merged {
            faces = List.copyOf(faces);
        }
    }

    /**
     * One is two.
     *
     * @param stay faces that remain the first person's
     * @param go faces of the new person
     */
    record Split(PersonId person, PersonId fresh, List<FacePlace> stay, List<FacePlace> go) implements Correction {
        public Split {
            stay = List.copyOf(stay);
            go = List.copyOf(go);
        }
    }

    /** These faces are that person's. */
    record Moved(PersonId to, List<FacePlace> faces) implements Correction {
        public Moved {
            faces = List.copyOf(faces);
        }
    }

    /**
     * These faces are not this person's; whose they are is not said.
     *
     * @param fresh whom they are given to until the next grouping finds whose they are
     * @param others the person's other faces
     */
    record NotThisPerson(PersonId person, PersonId fresh, List<FacePlace> faces, List<FacePlace> others)
            implements Correction {
        public NotThisPerson {
            faces = List.copyOf(faces);
            others = List.copyOf(others);
        }
    }

    /** Two that the program suggested to be one are two; it is not suggested again. */
    record ToldApart(List<FacePlace> one, List<FacePlace> other) implements Correction {
        public ToldApart {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /** What was found there is no face. */
    record NotAFace(FacePlace place) implements Correction {}

    /**
     * There is a face that was not found.
     *
     * @param person whom it is given to until the next grouping finds whose it is
     * @param face its measurements, in pixels of the photo
     */
    record Drawn(PersonId person, FacePlace place, Face face) implements Correction {}
}
