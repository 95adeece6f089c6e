package org.sightline.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Person;
import org.sightline.audit.PhotoFace;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Embedding;
import org.sightline.model.Exposure;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.Film;
import org.sightline.model.Identifiability;
import org.sightline.model.Owner;
import org.sightline.model.PersonId;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Role;
import org.sightline.model.Seen;

/** A video with the faces that a test says, each at a place of its own. */
public final class FilmedPhoto {

    private static final PhotoId ID = new PhotoId("ab".repeat(32));

    private final Film film;
    private final List<PhotoFace> faces = new ArrayList<>();

    public FilmedPhoto(Film film) {
        this.film = film;
    }

    public static Person person(String id, @Nullable String name, @Nullable Role role) {
        return new Person(new PersonId(id), name, role, false);
    }

    /** @param norm the larger, the clearer */
    public FilmedPhoto seen(@Nullable Person person, Seen seen, Identifiability level, double norm) {
        Face face = new Face(
                box(faces.size()), List.of(), 0.9, 40, 0, 5, norm, level, Embedding.quantise(new float[] {1, 0}), seen);
        faces.add(new PhotoFace(new FaceId(ID, faces.size()), face, person));
        return this;
    }

    /** Of the face with this number. */
    public static Box box(int number) {
        return new Box(100 * number, 20, 60, 60);
    }

    public JudgedPhoto build() {
        Photo photo = new Photo(
                ID,
                film.uprightWidth(),
                film.uprightHeight(),
                PhotoMetadata.NONE,
                faces.stream().map(PhotoFace::face).toList(),
                film);
        return new JudgedPhoto(
                photo,
                faces,
                "videos/a.mp4",
                List.of(),
                Owner.SELF,
                Audience.PUBLIC,
                false,
                false,
                true,
                false,
                false,
                false,
                Exposure.HIGH,
                List.of(),
                null,
                null);
    }
}
