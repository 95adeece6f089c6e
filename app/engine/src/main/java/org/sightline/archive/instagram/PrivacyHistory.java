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
 * Since when an account is private, by what the export records. A post is taken for the followers' alone only where the
 * record reaches from its day to the export without a gap; an account that was opened later shows its older posts, too.
 */
final class PrivacyHistory {

    private static final int MOST_HOURS_BEHIND_UTC = 12;
    private static final int MOST_HOURS_BEFORE_UTC = 14;

    private final List<VisibilityChange> changes = new ArrayList<>();
    private boolean incomplete;
    private @Nullable Audience atExport;

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

    void atExport(Audience visibility) {
        atExport = visibility;
    }

    /** Oldest first. */
    List<VisibilityChange> changes() {
        return List.copyOf(changes);
    }

    /** The change by which the account was private on that day and has been since; empty where the record does not say so. */
    Optional<Evidence> privateSince(@Nullable Timestamp posted) {
        if (posted == null || incomplete || (atExport != null && atExport != Audience.FOLLOWERS)) {
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
        if (before == null || before.to() != Audience.FOLLOWERS) {
            return Optional.empty();
        }
        Evidence recorded = before.evidence();
        String value = recorded.value() + ", " + before.at();
        return Optional.of(new Evidence(EvidenceKind.ACCOUNT, recorded.file(), recorded.field(), value, null));
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
