package org.sightline.batch;

import java.time.LocalDate;
import java.util.Set;

/**
 * What one person agreed to.
 *
 * @param person as they want to be named in the record
 * @param copy the record itself, in UTF-8, as it goes into the hand-over
 */
@SuppressWarnings("ArrayRecordComponent") // written down, never compared
public record Consent(String person, LocalDate agreedOn, Set<Scope> agreedTo, byte[] copy) {

    /** What can be agreed to. */
    public enum Scope {
        /** The export is read, faces on its photos are found and compared with each other, a report is made. */
        EXAMINATION,
        /** The person is counted, without a name, in the numbers of the group. */
        COUNTING,
        /** Pictures in messages are examined, too. */
        MESSAGES,
        /** Pictures that the platform keeps as deleted are examined, too. */
        DELETED
    }

    public Consent {
        agreedTo = Set.copyOf(agreedTo);
    }

    public boolean allows(Scope scope) {
        return agreedTo.contains(scope);
    }
}
