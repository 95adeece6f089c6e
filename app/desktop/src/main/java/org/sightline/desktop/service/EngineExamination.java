package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.Engine;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.People;
import org.sightline.audit.Pictures;
import org.sightline.audit.Planning;
import org.sightline.model.PhotoId;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;
import org.sightline.report.html.HtmlReport;

/** A scan's results, read out of its store. */
final class EngineExamination implements Examination {

    private final Engine engine;
    private final Audit audit;
    private final ReportWriter writer;
    private final AuditSummary summary;
    private final List<AuditProblem> problems;
    private @Nullable AuditSummary now;
    private @Nullable List<PhotoCard> cards;
    private @Nullable Planning planning;
    private @Nullable PlanWithChoice plan;
    private final PeopleDesk people;
    private final FaceDesk faces;
    private final EnginePictures pictures;
    private final @Nullable KeptAudit kept;
    private boolean closed;

    /** @param kept the file that keeps the audit; null for a temporary one */
    EngineExamination(Engine engine, Audit audit, ReportWriter writer, @Nullable KeptAudit kept) {
        this.engine = engine;
        this.audit = audit;
        this.writer = writer;
        this.kept = kept;
        this.summary = audit.summary(List.of());
        this.now = summary;
        this.problems = List.copyOf(audit.problems(MOST_PROBLEMS));
        this.people = new EnginePeople(new People(audit, Clock.systemUTC()), this::cards, this::forget);
        this.pictures = new EnginePictures(engine, audit);
        this.faces = new EngineFaces(engine, audit, pictures);
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
        PlanWithChoice held = plan;
        if (held == null) {
            Planning ready = planning == null ? new Planning() : planning;
            planning = ready;
            held = new EnginePlan(ready.withChoice(audit, List.of()));
            plan = held;
        }
        return held;
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
    public PeopleDesk people() {
        return people;
    }

    @Override
    public FaceDesk faces() {
        return faces;
    }

    @Override
    public PictureSource pictures() {
        return pictures;
    }

    @Override
    public List<Path> saveReport(Path folder) throws IOException {
        try (Pictures covered = new Pictures(engine, audit, List.of(), HtmlReport.PICTURE_SIDE)) {
            List<Path> files = writer.write(
                    audit,
                    List.of(),
                    folder,
                    EnumSet.allOf(ReportWriter.Format.class),
                    Locale.ENGLISH,
                    Discretion.USUAL,
                    covered);
            audit.rememberReport(folder, files);
            return files;
        }
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
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            pictures.close();
            audit.close();
        }
    }
}
