package org.sightline.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An account the export is from.
 *
 * @param platform {@code facebook}, {@code instagram}, {@code threads} or another
 * @param handle the user name, null where the layout has none
 * @param state its state when the export was made
 * @param stateEvidence where the export says so, null if it does not
 * @param changes the recorded changes of its state, oldest first
 */
public record ExpectedAccount(
        String platform,
        @Nullable String handle,
        AccountState state,
        @Nullable ExpectedEvidence stateEvidence,
        List<Change> changes) {
    /**
     * A recorded change.
     *
     * @param time epoch seconds
     * @param state the state from then on
     * @param evidence the file and the title of the record
     */
    public record Change(long time, AccountState state, ExpectedEvidence evidence) {}

    public ExpectedAccount {
        changes =
                changes.stream().sorted(Comparator.comparingLong(Change::time)).toList();
    }

    /** The last change at or before an epoch second, null before the first: then nothing is recorded. */
    public @Nullable Change lastChangeAt(long time) {
        Change last = null;
        for (Change change : changes) {
            if (change.time() <= time) {
                last = change;
            }
        }
        return last;
    }

    /**
     * The audience of what the account showed by its own setting: followers while private, unknown while public or not
     * recorded.
     *
     * @param postedAt epoch seconds, null if the record has no time
     * @param privateRule the rule to name when the account is private
     */
    public ExpectedAudience audienceOf(@Nullable Long postedAt, AudienceRule privateRule) {
        Change change = postedAt == null ? null : lastChangeAt(postedAt);
        AccountState then = change == null ? AccountState.UNKNOWN : change.state();
        List<ExpectedEvidence> evidence = new ArrayList<>();
        if (stateEvidence != null) {
            evidence.add(stateEvidence);
        }
        if (change != null) {
            evidence.add(change.evidence());
        }
        AudienceRule rule = switch (state) {
            case PRIVATE -> privateRule;
            case PUBLIC -> AudienceRule.ACCOUNT_PUBLIC;
            case UNKNOWN -> AudienceRule.ACCOUNT_NOT_RECORDED;
        };
        return new ExpectedAudience(word(state), Set.of(), word(then), state, then, rule, List.copyOf(evidence));
    }

    ExpectedAccount below(String folder) {
        return new ExpectedAccount(
                platform,
                handle,
                state,
                stateEvidence == null ? null : stateEvidence.below(folder),
                changes.stream()
                        .map(each -> new Change(
                                each.time(), each.state(), each.evidence().below(folder)))
                        .toList());
    }

    private static AudienceWord word(AccountState state) {
        return state == AccountState.PRIVATE ? AudienceWord.FOLLOWERS : AudienceWord.UNKNOWN;
    }
}
