package org.sightline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two audits of the same accounts.
 *
 * @param changes of photos above LOW that are or were open, or may be or have been; the kinds in order, each by path
 */
public record Comparison(List<Change> changes) {

    private static final Comparator<Change> ORDER = Comparator.comparing(Change::kind)
            .thenComparing(change -> change.photo().exposure())
            .thenComparing(change -> change.photo().path())
            .thenComparing(change -> change.photo().id());

    public Comparison {
        changes = List.copyOf(changes);
    }

    public static Comparison of(AuditState before, AuditState after) {
        Matches matches = Matches.of(before, after);
        List<Change> changes = new ArrayList<>();
        Set<ComparedPhoto> seen = new HashSet<>();
        for (ComparedPhoto old : before.photos()) {
            Optional<ComparedPhoto> now = matches.of(old);
            now.ifPresent(seen::add);
            if (old.counts() || now.map(ComparedPhoto::counts).orElse(false)) {
                change(old, now.orElse(null), after).ifPresent(changes::add);
            }
        }
        for (ComparedPhoto fresh : after.photos()) {
            if (!seen.contains(fresh) && fresh.counts()) {
                change(null, fresh, after).ifPresent(changes::add);
            }
        }
        changes.sort(ORDER);
        return new Comparison(changes);
    }

    private static Optional<Change> change(
            @Nullable ComparedPhoto before, @Nullable ComparedPhoto after, AuditState now) {
        ChangeKind kind;
        if (after != null) {
            kind = before == null ? appeared(after.visibility()) : between(before.visibility(), after.visibility());
        } else if (before == null || before.visibility() == Visibility.CLOSED) {
            kind = null;
        } else {
            kind = before.places().stream().allMatch(place -> now.platforms().contains(place.platform()))
                    ? ChangeKind.GONE
                    : ChangeKind.NOT_COVERED;
        }
        return Optional.ofNullable(kind).map(found -> new Change(found, before, after));
    }

    private static @Nullable ChangeKind appeared(Visibility now) {
        return switch (now) {
            case OPEN -> ChangeKind.NEW_OPEN;
            case MAYBE -> ChangeKind.NEW_MAYBE;
            case CLOSED -> null;
        };
    }

    private static @Nullable ChangeKind between(Visibility before, Visibility now) {
        return switch (now) {
            case OPEN -> before == Visibility.OPEN ? ChangeKind.STILL_OPEN : ChangeKind.WORSE;
            case MAYBE -> before == Visibility.MAYBE ? ChangeKind.STILL_MAYBE : ChangeKind.NO_LONGER_TOLD;
            case CLOSED -> before == Visibility.CLOSED ? null : ChangeKind.BETTER;
        };
    }

    /** How many photos of each kind; every kind is named. */
    public Map<ChangeKind, Integer> counts() {
        Map<ChangeKind, Integer> counts = new EnumMap<>(ChangeKind.class);
        for (ChangeKind kind : ChangeKind.values()) {
            counts.put(kind, 0);
        }
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    public List<Change> of(ChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
