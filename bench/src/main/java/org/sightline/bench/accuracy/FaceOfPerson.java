package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sightline.model.Effort;
import org.sightline.model.Face;
import org.sightline.model.PhotoId;
import org.sightline.worker.Analysis.Findings;

/**
 * A labelled photo and what was found on it.
 *
 * @param main the number of the face that the photo is of, -1 where none was found
 */
public record FaceOfPerson(String person, PhotoId photo, List<Face> faces, int main) {

    public FaceOfPerson {
        faces = List.copyOf(faces);
    }

    /** Examines all photos in folders, a folder a person. */
    public static List<FaceOfPerson> examine(List<Path> folders, Effort effort) throws IOException {
        List<LabelledPeople.Photo> photos = LabelledPeople.of(folders).photos();
        List<FaceOfPerson> examined = new ArrayList<>();
        try (Examiners examiners = new Examiners()) {
            List<Findings> findings = examiners.examine(photos, effort);
            for (int i = 0; i < photos.size(); i++) {
                List<Face> faces = findings.get(i).faces();
                examined.add(new FaceOfPerson(
                        photos.get(i).person(),
                        id(photos.get(i).bytes()),
                        faces,
                        LabelledPeople.mainFace(findings.get(i))
                                .map(faces::indexOf)
                                .orElse(-1)));
            }
        }
        return examined;
    }

    private static PhotoId id(byte[] bytes) {
        try {
            return new PhotoId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
