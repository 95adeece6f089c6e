package org.sightline.image;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Stage;
import org.sightline.model.StageTimes;

/** Tells for what time was spent: a stage within another counts for itself only. For one thread. */
public final class StageClock {

    private StageTimes times = new StageTimes();
    private Span current = new Span(null, null);

    /** A stage that is under way; its end gives the time back to the one around it. */
    public final class Span implements AutoCloseable {
        private final @Nullable Span around;
        private final @Nullable Stage stage;
        private long since = System.nanoTime();

        private Span(@Nullable Span around, @Nullable Stage stage) {
            this.around = around;
            this.stage = stage;
        }

        private void count() {
            long now = System.nanoTime();
            if (stage != null) {
                times.add(stage, now - since);
            }
            since = now;
        }

        @Override
        public void close() {
            count();
            if (around != null) {
                around.since = since;
                current = around;
            }
        }
    }

    /** Begins a stage, which ends when the span is closed. */
    public Span enter(Stage stage) {
        current.count();
        Span span = new Span(current, stage);
        current = span;
        return span;
    }

    /** What was counted since the last call. */
    public StageTimes take() {
        StageTimes taken = times;
        times = new StageTimes();
        return taken;
    }
}
