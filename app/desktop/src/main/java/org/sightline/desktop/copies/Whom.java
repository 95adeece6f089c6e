package org.sightline.desktop.copies;

import java.util.Set;
import org.sightline.audit.HiddenPeople;
import org.sightline.model.PersonId;

/** Whose faces copies hide, as the user chooses it. */
public enum Whom {
    STRANGERS,
    EVERYONE,
    ALL_BUT_ME,
    /** Those whom the user ticks. */
    CHOSEN;

    HiddenPeople hidden(Set<PersonId> ticked) {
        return switch (this) {
            case STRANGERS -> new HiddenPeople.Strangers();
            case EVERYONE -> new HiddenPeople.Everyone();
            case ALL_BUT_ME -> new HiddenPeople.AllButMe();
            case CHOSEN -> new HiddenPeople.These(ticked);
        };
    }
}
