package org.sightline.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Problems, up to a number of each kind; the rest is counted, so that a list of a million lies takes no memory. */
final class ProblemList {

    private final List<Problem> problems = new ArrayList<>();
    private final Map<ProblemCode, Integer> counts = new EnumMap<>(ProblemCode.class);

    void add(Problem problem) {
        if (isWithin(counts, problem)) {
            problems.add(problem);
        }
    }

    /** Counts the problem. */
    static boolean isWithin(Map<ProblemCode, Integer> counts, Problem problem) {
        return counts.merge(problem.code(), 1, Integer::sum) <= ArchiveLimits.PROBLEMS_OF_A_KIND;
    }

    /** A line for each kind that has more than may be listed. */
    static List<Problem> rest(Map<ProblemCode, Integer> counts) {
        List<Problem> rest = new ArrayList<>();
        counts.forEach((code, count) -> {
            if (count > ArchiveLimits.PROBLEMS_OF_A_KIND) {
                int unlisted = count - ArchiveLimits.PROBLEMS_OF_A_KIND;
                rest.add(Problem.of(ProblemCode.MORE_PROBLEMS, null, Integer.toString(unlisted), code.code()));
            }
        });
        return rest;
    }

    List<Problem> all() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(rest(counts));
        return all;
    }
}
