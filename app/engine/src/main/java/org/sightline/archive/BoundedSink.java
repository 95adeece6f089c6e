package org.sightline.archive;

import java.util.EnumMap;
import java.util.Map;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Passes on as much as one archive may tell. */
public final class BoundedSink implements ExportSink {

    private final ExportSink sink;
    private final int mostAppearances;
    private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);
    private int appearances;

    public BoundedSink(ExportSink sink) {
        this(sink, ArchiveLimits.APPEARANCES);
    }

    BoundedSink(ExportSink sink, int mostAppearances) {
        this.sink = sink;
        this.mostAppearances = mostAppearances;
    }

    @Override
    public void account(Account account) {
        sink.account(account);
    }

    @Override
    public void appearance(Appearance appearance) {
        if (appearances == mostAppearances) {
            counts.computeIfAbsent(ProblemCode.TOO_MANY_RECORDS, this::tell);
        } else {
            appearances++;
            sink.appearance(appearance);
        }
    }

    private int tell(ProblemCode code) {
        sink.problem(Problem.of(code, null, Integer.toString(mostAppearances)));
        return 1;
    }

    @Override
    public void problem(Problem problem) {
        if (ProblemList.isWithin(counts, problem)) {
            sink.problem(problem);
        }
    }

    @Override
    public void goOn() {
        sink.goOn();
    }

    /** Tells what was left out. */
    public void finish() {
        ProblemList.rest(counts).forEach(sink::problem);
    }
}
