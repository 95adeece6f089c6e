package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.JudgedPhoto;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoId;
import org.sightline.model.StepState;
import org.sightline.places.NearPlace;

/** What a scan found, open for as long as it is looked at. The numbers are at hand at once; all else is for the background. */
public interface Examination extends AutoCloseable {

    /** How many problems are listed at most. */
    int MOST_PROBLEMS = 200;

    /** Whether the scan still runs, so that everything is told of a part, and nothing may be corrected or answered yet. */
    default boolean isSoFar() {
        return false;
    }

    /** Takes in what a running scan has found meanwhile. */
    default void lookAgain() {}

    /** As it was when the scan ended. */
    AuditSummary summary();

    /** As it is judged now. Slow when something was corrected since the last call. */
    AuditSummary summaryNow();

    /** What is to be asked first, as it was when the scan ended. */
    Beginning beginning();

    /** The first {@value #MOST_PROBLEMS} problems. */
    List<AuditProblem> problems();

    /** Every photo that was examined, in short. Slow when something was corrected since the last call. */
    List<PhotoCard> cards();

    /** Empty if it is not there any more. */
    Optional<JudgedPhoto> photo(PhotoId id);

    /** The named place nearest to a point; null where none is told. Slow at the first call. */
    default @Nullable NearPlace nearest(Coordinates point) {
        return null;
    }

    /** Slow when something was corrected since the last call. */
    PlanWithChoice plan();

    /**
     * Keeps what the user made of a step of the plan, which is made anew for the next question.
     *
     * @param action of the catalogue
     * @param state null makes it open again
     */
    void mark(String action, @Nullable StepState state);

    PeopleDesk people();

    AskingDesk asking();

    FaceDesk faces();

    LetterDesk letters();

    CopyDesk copies();

    PlaceDesk places();

    /** Its pictures, for a background of their own: nothing else has to wait for them. */
    PictureSource pictures();

    /** Writes the report's files into a folder and names them. */
    List<Path> saveReport(Path folder, ReportChoice choice) throws IOException;

    /** The file that keeps it; empty where nothing is kept. */
    default Optional<KeptAudit> kept() {
        return Optional.empty();
    }

    /** Closes it, and removes everything of it that is not kept in a file. */
    @Override
    void close();
}
