package org.sightline.desktop.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sightline.audit.FaceAnswer;
import org.sightline.desktop.service.FaceDesk;
import org.sightline.model.Band;
import org.sightline.model.Face;
import org.sightline.model.FaceId;

/** Searches that find nothing, or what they are told to. */
public final class FakeFaces implements FaceDesk {

    private Query query = new Unreadable("This picture could not be read.");
    private FaceAnswer answer = new FaceAnswer.Found(List.of(), 0, null);

    public void examines(Query next) {
        query = next;
    }

    public void answers(FaceAnswer next) {
        answer = next;
    }

    @Override
    public Query examine(Path file) {
        return query;
    }

    @Override
    public Query examine(byte[] picture, String name) {
        return query;
    }

    @Override
    public Optional<Face> face(FaceId id) {
        return Optional.empty();
    }

    @Override
    public FaceAnswer find(Face face, int most) {
        return answer;
    }

    @Override
    public double strangers(Band band) {
        return band == Band.PERHAPS ? 1 : 0.1;
    }
}
