package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.Optional;
import org.sightline.audit.FaceAnswer;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Pictures;
import org.sightline.model.Band;
import org.sightline.model.Face;
import org.sightline.model.FaceId;

/** Searches for faces in the audit. For the background. */
public interface FaceDesk {

    /** What came of a picture that shows whom to search for. */
    sealed interface Query {}

    /**
     * It was examined, and is kept nowhere.
     *
     * @param picture a small one of it
     */
    record Examined(JudgedPhoto photo, Pictures.Picture picture) implements Query {}

    /** It could not be, for this reason. */
    record Unreadable(String why) implements Query {}

    /** Looks for faces in a file. */
    Query examine(Path file);

    /**
     * Looks for faces in a picture that is no file.
     *
     * @param name what it is called
     */
    Query examine(byte[] picture, String name);

    /** A face of the audit itself; empty if it is not there any more. */
    Optional<Face> face(FaceId id);

    /** The photos that show a face like this one. */
    FaceAnswer find(Face face, int most);

    /** Strangers whom one search puts into a band or above it, at most, by our tests. */
    double strangers(Band band);
}
