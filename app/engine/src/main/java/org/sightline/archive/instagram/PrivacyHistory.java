package org.sightline.archive.instagram;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Account;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Timestamp;
import org.sightline.model.VisibilityChange;

/**
 * Whether an account is private, and since when, by what the export records. A private account shows its older posts to followers
 * alone as well; who could see them before it became private stands in the record or nowhere.
 */
final class PrivacyHistory {

    private static final int MOST_HOURS_BEHIND_UTC = 12;
    private static final int MOST_HOURS_BEFORE_UTC = 14;

    private final List<VisibilityChange> changes = new ArrayList<>();
    private boolean incomplete;
    private @Nullable Audience atExport;
    private @Nullable Evidence atExportEvidence;

    void add(@Nullable Timestamp at, Audience to, Evidence evidence) {
        if (at == null || changes.size() == Account.MOST_CHANGES) {
            incomplete = true;
        } else {
            changes.add(new VisibilityChange(at, to, evidence));
            // Of two changes at one time the wider one counts.
            changes.sort(Comparator.comparing((VisibilityChange change) -> earliest(change.at()))
                    .thenComparing(change -> change.to() != Audience.FOLLOWERS));
        }
    }

    /** Something of the record was not read: a change in it may have opened the account. */
    void incomplete() {
        incomplete = true;
    }

    /** @param evidence where that stands; null where it is not known */
    void atExport(Audience visibility, @Nullable Evidence evidence) {
        atExport = visibility;
        atExportEvidence = evidence;
    }

    /** Oldest first. */
    List<VisibilityChange> changes() {
        return List.copyOf(changes);
    }

    /**
     * What makes a post the followers' alone.
     *
     * @param sinceBefore whether the account was private on the post's day already and has been since
     */
    record PrivateNow(Evidence evidence, boolean sinceBefore) {}

    /** Empty where the account is not known to be private, or one statement contradicts another. */
    Optional<PrivateNow> privateNow(@Nullable Timestamp posted) {
        boolean stated = atExport == Audience.FOLLOWERS;
        VisibilityChange last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        boolean contradicted = atExport != null && !stated;
        if (contradicted || (last != null && last.to() != Audience.FOLLOWERS)) {
            return Optional.empty();
        }
        Optional<PrivateNow> before =
                privateSince(posted).map(change -> new PrivateNow(evidence(change.evidence(), change.at()), true));
        if (before.isPresent()) {
            return before;
        }
        if (stated && atExportEvidence != null) {
            return Optional.of(new PrivateNow(evidence(atExportEvidence, null), false));
        }
        return last == null || incomplete
                ? Optional.empty()
                : Optional.of(new PrivateNow(evidence(last.evidence(), last.at()), false));
    }

    private static Evidence evidence(Evidence recorded, @Nullable Timestamp at) {
        String value = at == null ? recorded.value() : recorded.value() + ", " + at;
        return new Evidence(EvidenceKind.ACCOUNT, recorded.file(), recorded.field(), value, null);
    }

    /** The change by which the account was private on that day and has been since; empty where the record does not say so. */
    private Optional<VisibilityChange> privateSince(@Nullable Timestamp posted) {
        if (posted == null || incomplete) {
            return Optional.empty();
        }
        VisibilityChange before = null;
        for (VisibilityChange change : changes) {
            if (isSurelyBefore(change.at(), posted)) {
                before = change;
            } else if (change.to() != Audience.FOLLOWERS) {
                return Optional.empty();
            }
        }
        return before == null || before.to() != Audience.FOLLOWERS ? Optional.empty() : Optional.of(before);
    }

    /** Two times without a zone are of one page and of one clock; a time without and one with may lie a day apart. */
    private static boolean isSurelyBefore(Timestamp change, Timestamp posted) {
        if (change.offset() == null && posted.offset() == null) {
            return !change.dateTime().isAfter(posted.dateTime());
        }
        return !latest(change).isAfter(earliest(posted));
    }

    private static LocalDateTime earliest(Timestamp time) {
        return time.offset() == null
                ? time.dateTime().minusHours(MOST_HOURS_BEFORE_UTC)
                : time.dateTime().minusSeconds(time.offset().getTotalSeconds());
    }

    private static LocalDateTime latest(Timestamp time) {
        return time.offset() == null
                ? time.dateTime().plusHours(MOST_HOURS_BEHIND_UTC)
                : time.dateTime().minusSeconds(time.offset().getTotalSeconds());
    }
}
