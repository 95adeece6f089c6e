package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Asking;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.Checklist;
import org.sightline.audit.Engine;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Messages;
import org.sightline.audit.People;
import org.sightline.audit.Pictures;
import org.sightline.audit.Planning;
import org.sightline.model.Coordinates;
import org.sightline.model.PhotoId;
import org.sightline.model.StepState;
import org.sightline.places.Gazetteer;
import org.sightline.places.NearPlace;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.HtmlReport;

/** A scan's results, read out of its store. */
final class EngineExamination implements Examination {

    private final Engine engine;
    private final Audit audit;
    private final ReportWriter writer;
    private final Supplier<Locale> locale;
    private final AuditSummary summary;
    private List<AuditProblem> problems;
    private @Nullable AuditSummary now;
    private @Nullable List<PhotoCard> cards;
    private @Nullable Planning planning;
    private @Nullable Locale planIn;
    private @Nullable PlanWithChoice plan;
    private final EnginePeople people;
    private final AskingDesk asking;
    private final Beginning beginning;
    private final FaceDesk faces;
    private final LetterDesk letters = new EngineLetters(Clock.systemUTC());
    private final EnginePictures pictures;
    private final EngineCopies copies;
    private final Gazetteer gazetteer = Gazetteer.shipped();
    private final PlaceDesk places;
    private final @Nullable KeptAudit kept;
    private final boolean soFar;
    private boolean closed;

    /**
     * @param locale language of what is told from now on
     * @param kept the file that keeps the audit; null for a temporary one
     */
    EngineExamination(
            Engine engine, Audit audit, ReportWriter writer, Supplier<Locale> locale, @Nullable KeptAudit kept) {
        this(engine, audit, writer, locale, kept, false);
    }

    /** Of a scan that still runs, to be read beside it; the audit stays the scan's. */
    static EngineExamination soFar(Engine engine, Audit audit, ReportWriter writer, Supplier<Locale> locale) {
        return new EngineExamination(engine, audit, writer, locale, null, true);
    }

    private EngineExamination(
            Engine engine,
            Audit audit,
            ReportWriter writer,
            Supplier<Locale> locale,
            @Nullable KeptAudit kept,
            boolean soFar) {
        this.soFar = soFar;
        this.engine = engine;
        this.audit = audit;
        this.writer = writer;
        this.locale = locale;
        this.kept = kept;
        this.summary = audit.summary(List.of());
        this.now = summary;
        this.problems = problemsNow();
        this.people = new EnginePeople(new People(audit, Clock.systemUTC()), this::cards, this::forget);
        this.asking = new EngineAsking(audit, new Asking(audit, Clock.systemUTC()), this::judgeAnew);
        // Who is who, and what is to be asked, is known when all is examined.
        this.beginning = soFar ? Beginning.NOTHING : Beginning.of(people, asking);
        this.pictures = new EnginePictures(engine, audit);
        this.copies = new EngineCopies(engine, audit);
        this.places = new EnginePlaces(audit, gazetteer);
        this.faces = new EngineFaces(engine, audit, pictures, locale);
    }

    private List<AuditProblem> problemsNow() {
        return List.copyOf(audit.problems(MOST_PROBLEMS, new Messages(locale.get())));
    }

    @Override
    public boolean isSoFar() {
        return soFar;
    }

    @Override
    public void lookAgain() {
        judgeAnew();
        problems = problemsNow();
    }

    @Override
    public AuditSummary summary() {
        return summary;
    }

    @Override
    public AuditSummary summaryNow() {
        AuditSummary held = now;
        if (held == null) {
            held = audit.summary(List.of());
            now = held;
        }
        return held;
    }

    @Override
    public Beginning beginning() {
        return beginning;
    }

    @Override
    public List<AuditProblem> problems() {
        return problems;
    }

    @Override
    public List<PhotoCard> cards() {
        List<PhotoCard> held = cards;
        if (held == null) {
            List<PhotoCard> made = new ArrayList<>();
            audit.forEachPhoto(List.of(), photo -> made.add(PhotoCard.of(photo)));
            held = List.copyOf(made);
            cards = held;
        }
        return held;
    }

    @Override
    public PlanWithChoice plan() {
        Locale now = locale.get();
        PlanWithChoice held = plan;
        if (held == null || !now.equals(planIn)) {
            held = new EnginePlan(planning(now).withChoice(audit, List.of()));
            plan = held;
        }
        return held;
    }

    private Planning planning(Locale now) {
        Planning held = planning;
        if (held == null || !now.equals(planIn)) {
            held = new Planning(now);
            planning = held;
            planIn = now;
        }
        return held;
    }

    @Override
    public void mark(String action, @Nullable StepState state) {
        new Checklist(audit, planning(locale.get()).catalogue(), Clock.system(ZoneId.systemDefault()))
                .mark(List.of(action), state);
        plan = null;
    }

    /** What is said of audiences changes the photos that people are shown by, too. */
    private void judgeAnew() {
        forget();
        people.forgetPhotos();
    }

    private void forget() {
        now = null;
        cards = null;
        plan = null;
    }

    @Override
    public Optional<JudgedPhoto> photo(PhotoId id) {
        return audit.photo(id, List.of());
    }

    @Override
    public NearPlace nearest(Coordinates point) {
        return gazetteer.nearest(point);
    }

    @Override
    public PeopleDesk people() {
        return people;
    }

    @Override
    public AskingDesk asking() {
        return asking;
    }

    @Override
    public FaceDesk faces() {
        return faces;
    }

    @Override
    public LetterDesk letters() {
        return letters;
    }

    @Override
    public CopyDesk copies() {
        return copies;
    }

    @Override
    public PlaceDesk places() {
        return places;
    }

    @Override
    public PictureSource pictures() {
        return pictures;
    }

    @Override
    public List<Path> saveReport(Path folder, ReportChoice choice) throws IOException {
        if (!choice.discretion().faces()) {
            return write(folder, choice, null);
        }
        try (Pictures covered = new Pictures(engine, audit, List.of(), HtmlReport.PICTURE_SIDE)) {
            return write(folder, choice, covered);
        }
    }

    private List<Path> write(Path folder, ReportChoice choice, @Nullable Pictures covered) throws IOException {
        List<Path> files =
                writer.write(audit, List.of(), folder, choice.formats(), choice.locale(), choice.discretion(), covered);
        audit.rememberReport(folder, files);
        return files;
    }

    @Override
    public Optional<KeptAudit> kept() {
        return Optional.ofNullable(kept);
    }

    boolean shows(Audit other) {
        return audit == other;
    }

    /** Ends looking at the audit, which somebody else goes on with. */
    void release() {
        closed = true;
        pictures.close();
        copies.close();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            pictures.close();
            copies.close();
            if (!soFar) {
                audit.close();
            }
        }
    }
}
