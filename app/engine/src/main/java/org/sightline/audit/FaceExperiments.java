package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sightline.model.Box;
import org.sightline.model.Copy;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.FaceTrial;
import org.sightline.model.PersonId;
import org.sightline.model.Photo;
import org.sightline.store.AuditQuery;
import org.sightline.worker.Analysis;
import org.sightline.worker.Workers;

/** Looks again at single faces of an audit, in a worker; the photo's bytes come from its archive or from a file. */
public final class FaceExperiments implements AutoCloseable {

    /** Other faces of a person that one is compared with; more tell nothing more. */
    private static final int MOST_OTHERS = 200;

    private final Audit audit;
    private final Workers workers;

    public FaceExperiments(Engine engine, Audit audit) {
        this.audit = audit;
        this.workers = engine.newWorkers();
    }

    /** The largest file that is looked at, in bytes. */
    public long largestFile() {
        return workers.largestFile();
    }

    /**
     * Down to which size and sharpness a face is matched with the person's other photos.
     *
     * @param file the bytes of one of the photo's copies
     * @param copy which one
     * @param face of the photo
     * @return empty if the audit knows no other photo of the person
     * @throws org.sightline.worker.WorkerException if no picture can be examined on this machine
     */
    public Optional<MatchProof> prove(
            byte[] file, Copy copy, JudgedPhoto photo, PhotoFace face, CancellationToken cancellation)
            throws InterruptedException {
        Person person = face.person();
        double scale = (double) copy.width() / photo.photo().width();
        List<Embedding> others = person == null ? List.of() : others(person.id(), face.id());
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(MatchProof.of(
                        workers.newWorker(),
                        file,
                        face.face().box().scaled(scale),
                        face.face().interEyeDistance() * scale,
                        others,
                        cancellation));
    }

    private List<Embedding> others(PersonId person, FaceId face) {
        List<Embedding> others = new ArrayList<>();
        try (AuditQuery query = audit.store().query()) {
            PeopleSnapshot people = audit.people(query);
            for (FaceId other : people.faces().getOrDefault(person, List.of())) {
                if (!other.photo().equals(face.photo()) && others.size() < MOST_OTHERS) {
                    Optional<Photo> photo = query.photo(other.photo());
                    photo.stream()
                            .flatMap(shown -> people.faces(shown).stream())
                            .filter(shown -> shown.id().equals(other))
                            .forEach(shown -> others.add(shown.face().embedding()));
                }
            }
        }
        return others;
    }

    /**
     * Measures what the user says to be a face.
     *
     * @param file the photo's bytes
     * @param box in pixels of the photo
     * @return empty if the picture cannot be examined
     */
    public Optional<Face> measure(byte[] file, Box box) throws InterruptedException {
        Analysis analysis = workers.newWorker().examine(file, new FaceTrial(box, 1, 0, true));
        return analysis instanceof Analysis.Findings findings
                ? findings.faces().stream().findFirst()
                : Optional.empty();
    }

    @Override
    public void close() {
        workers.close();
    }
}
