package org.sightline.samples.twitter;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AccountState;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.EvidenceKind;
import org.sightline.samples.ExpectedAccount;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExpectedEvidence;

/**
 * What the file of protections says of an account.
 *
 * @param file its path, null when the archive has none
 * @param changes what it records, which is the last six months only
 */
record ProtectionHistory(@Nullable String file, List<Protection> changes) {
    ExpectedAccount account(String handle) {
        Protection latest = latest();
        return new ExpectedAccount(
                "twitter",
                handle,
                state(latest),
                latest == null ? null : evidence(latest),
                changes.stream()
                        .map(each -> new ExpectedAccount.Change(each.time(), state(each), evidence(each)))
                        .toList());
    }

    ExpectedAudience audience(String handle, @Nullable Long postedAt) {
        ExpectedAccount account = account(handle);
        ExpectedAccount.Change change = postedAt == null ? null : account.lastChangeAt(postedAt);
        AccountState then = change == null ? AccountState.UNKNOWN : change.state();
        AudienceWord whenPosted = then == AccountState.PRIVATE ? AudienceWord.FOLLOWERS : AudienceWord.UNKNOWN;
        Protection latest = latest();
        if (file == null) {
            return new ExpectedAudience(
                    AudienceWord.UNKNOWN,
                    Set.of(AudienceWord.PUBLIC),
                    whenPosted,
                    account.state(),
                    then,
                    AudienceRule.TWITTER_HISTORY_ABSENT,
                    List.of());
        }
        if (latest != null && latest.isProtected()) {
            return new ExpectedAudience(
                    AudienceWord.FOLLOWERS,
                    Set.of(),
                    whenPosted,
                    account.state(),
                    then,
                    AudienceRule.TWITTER_PROTECTED,
                    List.of(evidence(latest)));
        }
        ExpectedEvidence evidence =
                latest == null ? new ExpectedEvidence(EvidenceKind.ACCOUNT, file, null, null) : evidence(latest);
        return new ExpectedAudience(
                AudienceWord.PUBLIC,
                Set.of(AudienceWord.UNKNOWN),
                whenPosted,
                account.state(),
                then,
                AudienceRule.TWITTER_NO_PROTECT_EVENT,
                List.of(evidence));
    }

    private @Nullable Protection latest() {
        return changes.stream().max(Comparator.comparingLong(Protection::time)).orElse(null);
    }

    private ExpectedEvidence evidence(Protection change) {
        return new ExpectedEvidence(EvidenceKind.ACCOUNT, file, "action", change.action());
    }

    private static AccountState state(@Nullable Protection change) {
        if (change == null) {
            return AccountState.UNKNOWN;
        }
        return change.isProtected() ? AccountState.PRIVATE : AccountState.PUBLIC;
    }
}
