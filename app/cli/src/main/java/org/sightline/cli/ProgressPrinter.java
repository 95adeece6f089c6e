package org.sightline.cli;

import java.io.StringWriter;
import java.time.Duration;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanProgress;
import org.sightline.model.PlayingTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Tells a scan's progress on standard error. */
final class ProgressPrinter implements ScanListener {

    /** How it is told. */
    enum Style {
        AUTO,
        JSON,
        NONE
    }

    private final Terminal terminal;
    private final Style style;

    ProgressPrinter(Terminal terminal, Style style) {
        this.terminal = terminal;
        this.style = style;
    }

    @Override
    public void progress(ScanProgress progress) {
        if (style == Style.JSON) {
            terminal.message(json(progress));
        } else if (style == Style.AUTO && terminal.interactive()) {
            boolean last = progress.phase() == ScanProgress.Phase.FINISHED;
            terminal.overwrite(last ? "" : line(progress, terminal.words()));
        }
    }

    static String line(ScanProgress progress, CommandWords words) {
        return switch (progress.phase()) {
            case OPENING -> opening(progress.unpacked() >> 20, words);
            case READING -> words.of("progress.reading");
            case EXAMINING, FINISHED -> examining(progress, words);
            case COMPARING -> words.of("progress.comparing", Math.round(100 * progress.compared()));
        };
    }

    private static String opening(long megabytes, CommandWords words) {
        return megabytes == 0 ? words.of("progress.opening") : words.of("progress.unpacking", megabytes);
    }

    private static String examining(ScanProgress progress, CommandWords words) {
        StringBuilder line =
                new StringBuilder(words.of("progress.examining", progress.done(), progress.total(), progress.faces()));
        ScanProgress.Footage footage = progress.footage();
        if (footage != null) {
            line.append(words.of(
                    footage.estimated() ? "progress.footage.about" : "progress.footage",
                    PlayingTime.of(footage.watched()),
                    PlayingTime.of(footage.total())));
        }
        if (progress.unreadable() > 0) {
            line.append(words.of("progress.unreadable", progress.unreadable()));
        }
        if (progress.perSecond() > 0) {
            line.append(words.of("progress.perSecond", progress.perSecond()));
        }
        Duration remaining = progress.remaining();
        if (remaining != null) {
            line.append(words.of("progress.remaining", inWords(remaining, words)));
        }
        return line.toString();
    }

    static String inWords(Duration duration, CommandWords words) {
        long seconds = duration.toSeconds();
        if (seconds < 90) {
            return words.of("time.seconds", Long.toString(seconds));
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < 90 ? words.of("time.minutes", Long.toString(minutes)) : words.of("time.hours", minutes / 60.0);
    }

    private static String json(ScanProgress progress) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("phase", progress.phase().name());
            if (progress.unpacked() > 0) {
                json.writeNumberProperty("unpackedBytes", progress.unpacked());
            }
            json.writeNumberProperty("done", progress.done());
            json.writeNumberProperty("total", progress.total());
            json.writeNumberProperty("share", Math.round(progress.share() * 1000) / 1000.0);
            ScanProgress.Footage footage = progress.footage();
            if (footage != null) {
                json.writeNumberProperty("videoSeconds", footage.watched() / 1000);
                json.writeNumberProperty("videoSecondsTotal", footage.total() / 1000);
                json.writeBooleanProperty("videoSecondsEstimated", footage.estimated());
            }
            json.writeNumberProperty("faces", progress.faces());
            json.writeNumberProperty("unreadable", progress.unreadable());
            if (progress.phase() == ScanProgress.Phase.COMPARING) {
                json.writeNumberProperty("compared", Math.round(progress.compared() * 100) / 100.0);
            }
            json.writeNumberProperty("perSecond", Math.round(progress.perSecond() * 10) / 10.0);
            Duration remaining = progress.remaining();
            if (remaining != null) {
                json.writeNumberProperty("remainingSeconds", remaining.toSeconds());
            }
            json.writeEndObject();
        }
        return text.toString();
    }
}
