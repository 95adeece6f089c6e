package org.sightline.letters;

import java.util.EnumSet;
import java.util.Set;

/** What a letter asks for. */
public enum LetterKind {
    /** What the recipient holds (GDPR). */
    ACCESS(Jurisdiction.EU, Jurisdiction.UK),
    /** To erase it (GDPR). */
    ERASURE(Jurisdiction.EU, Jurisdiction.UK),
    /** To stop, and to leave the data alone meanwhile (GDPR). */
    OBJECTION(Jurisdiction.EU, Jurisdiction.UK),
    /** What the recipient holds (CCPA). */
    KNOW(Jurisdiction.CALIFORNIA),
    /** To delete it (CCPA). */
    DELETION(Jurisdiction.CALIFORNIA),
    /** To stop selling and sharing it (CCPA). */
    OPT_OUT_OF_SALE(Jurisdiction.CALIFORNIA),
    /** The answer to an earlier letter; in the UK it is a complaint to the recipient as well. */
    REMINDER(Jurisdiction.EU, Jurisdiction.UK, Jurisdiction.CALIFORNIA),
    /** To an authority, about a recipient that did not answer. */
    COMPLAINT(Jurisdiction.EU, Jurisdiction.UK, Jurisdiction.CALIFORNIA);

    private final Set<Jurisdiction> jurisdictions;

    LetterKind(Jurisdiction... jurisdictions) {
        this.jurisdictions = EnumSet.noneOf(Jurisdiction.class);
        this.jurisdictions.addAll(Set.of(jurisdictions));
    }

    public boolean isKnownIn(Jurisdiction jurisdiction) {
        return jurisdictions.contains(jurisdiction);
    }

    /** Whether it is a letter of its own, not one about an earlier letter. */
    public boolean isRequest() {
        return this != REMINDER && this != COMPLAINT;
    }

    /** The catalogue's entry that it rests on. */
    public String entry(Jurisdiction jurisdiction) {
        return switch (this) {
            case ACCESS -> "law.gdpr.access";
            case ERASURE -> "law.gdpr.erasure";
            case OBJECTION -> "law.gdpr.objection";
            case KNOW, DELETION -> "law.ca.rights";
            case OPT_OUT_OF_SALE -> "law.ca.sale";
            case REMINDER, COMPLAINT ->
                switch (jurisdiction) {
                    case EU -> "law.gdpr.complaint";
                    case UK -> "law.uk.complaint";
                    case CALIFORNIA -> "law.ca.complaint";
                };
        };
    }
}
