package org.sightline.model;

/** What the user said about the appearances that an answer speaks of. */
public sealed interface AnswerStatement {

    /** They have this audience, as seen or known on the day of the answer. */
    record AudienceNow(Audience audience) implements AnswerStatement {
        public AudienceNow {
            requireKnown(audience);
        }
    }

    /** They had this audience when they were posted; what happened later may have narrowed it. */
    record AudienceWhenPosted(Audience audience) implements AnswerStatement {
        public AudienceWhenPosted {
            requireKnown(audience);
        }
    }

    /** Looked for without being logged in, and not visible: not public. Nothing is said about who else can see them. */
    record NotPublic() implements AnswerStatement {}

    /**
     * At some time everything that was wider was narrowed.
     *
     * @param to what wider audiences became
     * @param goesOn it still holds for what was posted since, such as a private account; else it happened once
     * @param settles it decides who can see them, also where nothing else is known; else it only bounds that
     */
    record Narrowed(Audience to, Since since, boolean goesOn, boolean settles) implements AnswerStatement {
        public Narrowed {
            requireKnown(to);
            if (settles && !goesOn) {
                throw new IllegalArgumentException("What happened once does not settle what was posted since");
            }
        }
    }

    /** The user does not know, or what they know says nothing about an audience. */
    record Nothing() implements AnswerStatement {}

    private static void requireKnown(Audience audience) {
        if (!audience.isKnown()) {
            throw new IllegalArgumentException("A statement names an audience");
        }
    }
}
