package org.sightline.desktop.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.AuditSummary;
import org.sightline.desktop.service.Examination;

/** Results made of numbers. */
public final class FakeExamination implements Examination {

    private final AuditSummary summary;
    private boolean closed;

    public FakeExamination(AuditSummary summary) {
        this.summary = summary;
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
    public List<Path> saveReport(Path folder) throws IOException {
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
