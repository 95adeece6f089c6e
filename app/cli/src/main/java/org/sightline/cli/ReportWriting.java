package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.Engine;
import org.sightline.audit.Pictures;
import org.sightline.model.Assumption;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.Discretion;
import org.sightline.report.html.HtmlReport;
import org.sightline.system.Version;

/** Writes the reports and says what was found and where they are. */
final class ReportWriting {

    private final Terminal terminal;
    private final ReportArguments arguments;

    ReportWriting(Terminal terminal, ReportArguments arguments) {
        this.terminal = terminal;
        this.arguments = arguments;
    }

    /** @param moved where archives lie now that lay elsewhere when they were examined */
    void write(Engine engine, Audit audit, List<Assumption> assumptions, List<Path> moved, Path out)
            throws IOException {
        if (!arguments.pictures()) {
            write(audit, assumptions, out);
            return;
        }
        terminal.passing(terminal.words().of("report.writing"));
        try (Pictures pictures = new Pictures(engine, audit, moved, HtmlReport.PICTURE_SIDE)) {
            write(audit, assumptions, out, pictures);
        }
    }

    /** Where no pictures are needed, nor what makes them. */
    void write(Audit audit, List<Assumption> assumptions, Path out) throws IOException {
        write(audit, assumptions, out, null);
    }

    private void write(Audit audit, List<Assumption> assumptions, Path out, @Nullable Pictures pictures)
            throws IOException {
        Discretion discretion = arguments.discretion();
        List<Path> files = new ReportWriter(Version.current(), Clock.systemUTC())
                .write(audit, assumptions, out, arguments.formats(), arguments.locale(), discretion, pictures);
        audit.rememberReport(out, files);
        terminal.passing("");
        new Headline(terminal.words()).of(audit.summary(assumptions)).forEach(terminal::print);
        long further = 0;
        for (Path file : files) {
            if (out.equals(file.getParent())) {
                terminal.say("report.file", file.toAbsolutePath().normalize());
            } else {
                further++;
            }
        }
        if (further > 0) {
            // One of them is the plan.
            terminal.say("report.further", further - 1);
        }
    }
}
