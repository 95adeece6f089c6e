package org.sightline.samples;

import java.util.List;
import java.util.Set;

/**
 * Who can see an appearance, as far as the export allows to say.
 *
 * @param word who can see it now; what applies to the account as a whole applies to its old posts too
 * @param alsoRight other words that the description leaves open; any other than these and {@code word} is wrong
 * @param whenPosted who could see it when it was posted, by the recorded history; unknown without one
 * @param accountNow the state of the account when the export was made
 * @param accountThen the state of the account when the photo was posted, by the recorded history
 * @param rule where in the description this stands
 * @param evidence what a reader can point to; empty when nothing is known
 */
public record ExpectedAudience(
        AudienceWord word,
        Set<AudienceWord> alsoRight,
        AudienceWord whenPosted,
        AccountState accountNow,
        AccountState accountThen,
        AudienceRule rule,
        List<ExpectedEvidence> evidence) {
    /** Nothing is known. */
    public static ExpectedAudience unknown(AudienceRule rule) {
        return of(AudienceWord.UNKNOWN, AudienceWord.UNKNOWN, rule, List.of());
    }

    /** The file that lists the photo implies the audience, now and when it was posted. */
    public static ExpectedAudience implied(AudienceWord word, AudienceRule rule, String file) {
        return of(word, word, rule, byFile(file));
    }

    /** The file implies that nobody else sees it now; who could before is unknown. */
    public static ExpectedAudience notVisibleNow(AudienceRule rule, String file) {
        return of(AudienceWord.ONLY_ME, AudienceWord.UNKNOWN, rule, byFile(file));
    }

    /** A field of the record says it, as of the day of the export. */
    public static ExpectedAudience recorded(
            AudienceWord word, AudienceRule rule, String file, String field, String value) {
        return of(
                word,
                AudienceWord.UNKNOWN,
                rule,
                List.of(new ExpectedEvidence(EvidenceKind.RECORDED, file, field, value)));
    }

    /** Public because the platform never hides it. */
    public static ExpectedAudience byPolicy() {
        return of(
                AudienceWord.PUBLIC,
                AudienceWord.UNKNOWN,
                AudienceRule.CURRENT_PROFILE_PICTURE,
                List.of(new ExpectedEvidence(EvidenceKind.PLATFORM_RULE, null, null, null)));
    }

    /** The same, with further words that would be right too. */
    public ExpectedAudience orAlso(AudienceWord... words) {
        return new ExpectedAudience(word, Set.of(words), whenPosted, accountNow, accountThen, rule, evidence);
    }

    /** The same in an export that lies in a folder, given with a slash at its end. */
    ExpectedAudience below(String folder) {
        return new ExpectedAudience(
                word,
                alsoRight,
                whenPosted,
                accountNow,
                accountThen,
                rule,
                evidence.stream().map(each -> each.below(folder)).toList());
    }

    /** Whether a reader may say this. */
    public boolean allows(AudienceWord said) {
        return said == word || alsoRight.contains(said);
    }

    private static ExpectedAudience of(
            AudienceWord now, AudienceWord then, AudienceRule rule, List<ExpectedEvidence> evidence) {
        return new ExpectedAudience(now, Set.of(), then, AccountState.UNKNOWN, AccountState.UNKNOWN, rule, evidence);
    }

    private static List<ExpectedEvidence> byFile(String file) {
        return List.of(new ExpectedEvidence(EvidenceKind.IMPLIED, file, null, null));
    }
}
