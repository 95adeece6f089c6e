package org.sightline.desktop.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Pictures;
import org.sightline.desktop.service.AskingDesk;
import org.sightline.desktop.service.Beginning;
import org.sightline.desktop.service.EngineLetters;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.FaceDesk;
import org.sightline.desktop.service.KeptAudit;
import org.sightline.desktop.service.LetterDesk;
import org.sightline.desktop.service.PeopleDesk;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.service.PictureSource;
import org.sightline.desktop.service.PlanWithChoice;
import org.sightline.desktop.service.ReportChoice;
import org.sightline.model.PhotoId;
import org.sightline.model.StepState;

/** Results made of numbers. */
public final class FakeExamination implements Examination {

    private final AuditSummary summary;
    private List<PhotoCard> cards = List.of();
    private PlanWithChoice plan = new FakePlan(FakePlan.nothing());
    private @Nullable KeptAudit kept;
    private Beginning beginning = Beginning.NOTHING;
    private FakePeople people = new FakePeople();
    private FakeAsking asking = new FakeAsking();
    private int asked;
    private final FakePlaces places = new FakePlaces();
    private final FakeCopies copies = new FakeCopies();
    private final Map<String, StepState> marks = new HashMap<>();
    private @Nullable ReportChoice written;
    private boolean closed;
    private boolean soFar;
    private int looks;

    public FakeExamination(AuditSummary summary) {
        this.summary = summary;
    }

    public void holds(List<PhotoCard> photos) {
        cards = photos;
    }

    public void plans(PlanWithChoice made) {
        plan = made;
    }

    public FakeExamination keptAs(KeptAudit audit) {
        kept = audit;
        return this;
    }

    /** What is to be asked first, and what there is to ask. */
    public FakeExamination begins(Beginning first, FakePeople everybody, FakeAsking questions) {
        beginning = first;
        people = everybody;
        asking = questions;
        return this;
    }

    /** Whose scan still runs. */
    public FakeExamination soFar() {
        soFar = true;
        return this;
    }

    @Override
    public boolean isSoFar() {
        return soFar;
    }

    @Override
    public void lookAgain() {
        looks++;
    }

    /** How often news was asked for. */
    public int timesLooked() {
        return looks;
    }

    @Override
    public Optional<KeptAudit> kept() {
        return Optional.ofNullable(kept);
    }

    @Override
    public Beginning beginning() {
        return beginning;
    }

    @Override
    public AskingDesk asking() {
        return asking;
    }

    /** How often the photos were asked for. */
    public int timesAsked() {
        return asked;
    }

    @Override
    public List<PhotoCard> cards() {
        asked++;
        return cards;
    }

    @Override
    public AuditSummary summaryNow() {
        return summary;
    }

    @Override
    public Optional<JudgedPhoto> photo(PhotoId id) {
        return Optional.empty();
    }

    @Override
    public PeopleDesk people() {
        return people;
    }

    @Override
    public FaceDesk faces() {
        return new FakeFaces();
    }

    @Override
    public LetterDesk letters() {
        return new EngineLetters(Clock.systemUTC());
    }

    @Override
    public FakeCopies copies() {
        return copies;
    }

    @Override
    public FakePlaces places() {
        return places;
    }

    @Override
    public PictureSource pictures() {
        return (wanted, side) -> wanted.stream()
                .map(photo -> (Pictures.Picture) Pictures.Missing.ARCHIVE_GONE)
                .toList();
    }

    @Override
    public PlanWithChoice plan() {
        return plan;
    }

    @Override
    public void mark(String action, @Nullable StepState state) {
        if (state == null) {
            marks.remove(action);
        } else {
            marks.put(action, state);
        }
        plan = FakePlan.ofPosts(3, 5, marks);
    }

    /** What the last report was to hold. */
    public @Nullable ReportChoice written() {
        return written;
    }

    @Override
    public AuditSummary summary() {
        return summary;
    }

    @Override
    public List<AuditProblem> problems() {
        return LongStream.range(0, Math.min(MOST_PROBLEMS, summary.problems()))
                .mapToObj(i -> new AuditProblem(
                        "facebook-1", "photos/IMG_" + (2000 + i) + ".jpg", "S-111", "This picture could not be read."))
                .toList();
    }

    @Override
    public List<Path> saveReport(Path folder, ReportChoice choice) throws IOException {
        written = choice;
        Files.createDirectories(folder);
        return List.of(
                Files.writeString(folder.resolve("report.json"), "{}"),
                Files.writeString(folder.resolve("photos.csv"), "id"));
    }

    @Override
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }
}
