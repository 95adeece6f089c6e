package org.sightline.cli;

import java.io.StringWriter;
import org.sightline.audit.ScanProgress;
import org.sightline.batch.BatchListener;
import org.sightline.batch.BatchRow;
import org.sightline.batch.BatchWords;
import org.sightline.batch.Child;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Tells how a batch goes on standard error, and on standard output what became of each child. */
final class BatchProgress implements BatchListener {

    private final Terminal terminal;
    private final ProgressPrinter.Style style;
    private final BatchWords words;
    private String place = "";

    BatchProgress(Terminal terminal, ProgressPrinter.Style style, BatchWords words) {
        this.terminal = terminal;
        this.style = style;
        this.words = words;
    }

    @Override
    public void begun(Child child, int number, int count) {
        place = words.of("batch.PROGRESS", number, count, child.name());
        if (style == ProgressPrinter.Style.JSON) {
            terminal.message(json(child, number, count));
        } else if (style == ProgressPrinter.Style.AUTO) {
            terminal.passing(place);
        }
    }

    @Override
    public void progress(ScanProgress progress) {
        if (style == ProgressPrinter.Style.JSON) {
            new ProgressPrinter(terminal, style).progress(progress);
        } else if (style == ProgressPrinter.Style.AUTO) {
            terminal.passing(place + ": " + ProgressPrinter.line(progress, terminal.words()));
        }
    }

    @Override
    public void ended(BatchRow row, boolean before) {
        if (style == ProgressPrinter.Style.AUTO) {
            terminal.passing("");
        }
        String state = before && row.isDone() ? words.of("batch.BEFORE") : row.inWords(words);
        terminal.print(words.of("batch.LINE", row.child(), state));
        terminal.flush();
    }

    private static String json(Child child, int number, int count) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("child", child.name());
            json.writeNumberProperty("number", number);
            json.writeNumberProperty("of", count);
            json.writeEndObject();
        }
        return text.toString();
    }
}
