package org.sightline.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Entry;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;
import org.sightline.store.AuditQuery;

/** What the user made of the plan's steps: kept with the audit, and counted by every plan that is made of it. */
public final class Checklist {

    private final Audit audit;
    private final Set<String> actions;
    private final Clock clock;

    /** @param clock dates the marks, in the user's zone */
    public Checklist(Audit audit, Catalogue catalogue, Clock clock) {
        this.audit = audit;
        this.actions = catalogue.entries().stream().map(Entry::id).collect(Collectors.toSet());
        this.clock = clock;
    }

    static List<StepMark> of(Audit audit) {
        try (AuditQuery query = audit.store().query()) {
            return query.checklist();
        }
    }

    /** The latest last. */
    public List<StepMark> marks() {
        return of(audit);
    }

    /** Those that the catalogue has not. */
    public List<String> unknown(Collection<String> asked) {
        return asked.stream().filter(action -> !actions.contains(action)).toList();
    }

    /**
     * Marks steps, in place of what they were marked with.
     *
     * @param state null makes them open again
     * @throws IllegalArgumentException if the catalogue has no such action; nothing is marked then
     */
    public void mark(Collection<String> asked, @Nullable StepState state) {
        if (!unknown(asked).isEmpty()) {
            throw new IllegalArgumentException("No such action: " + unknown(asked));
        }
        Set<String> marked = new HashSet<>(asked);
        Stream<StepMark> others = marks().stream().filter(mark -> !marked.contains(mark.action()));
        Stream<StepMark> fresh = state == null
                ? Stream.of()
                : asked.stream().distinct().map(action -> new StepMark(action, state, LocalDate.now(clock)));
        audit.store().saveChecklist(new ArrayList<>(Stream.concat(others, fresh).toList()));
    }
}
