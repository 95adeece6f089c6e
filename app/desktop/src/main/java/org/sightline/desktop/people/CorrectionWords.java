package org.sightline.desktop.people;

import org.sightline.audit.CorrectionRefused;
import org.sightline.desktop.words.Messages;
import org.sightline.model.Correction;

/** Corrections in words that name nobody. */
final class CorrectionWords {

    private final Messages messages;

    CorrectionWords(Messages messages) {
        this.messages = messages;
    }

    String undone(Correction correction) {
        return messages.text("people.undone", of(correction));
    }

    String redone(Correction correction) {
        return messages.text("people.redone", of(correction));
    }

    private String of(Correction correction) {
        if (correction instanceof Correction.Named) {
            return messages.text("correction.named");
        } else if (correction instanceof Correction.HasRole) {
            return messages.text("correction.role");
        } else if (correction instanceof Correction.Ignored ignored) {
            return ignored.ignored() ? messages.text("correction.ignored") : messages.text("correction.notIgnored");
        } else if (correction instanceof Correction.Merged) {
            return messages.text("correction.merged");
        } else if (correction instanceof Correction.Split split) {
            return messages.text("correction.split", split.go().size());
        } else if (correction instanceof Correction.Moved moved) {
            return messages.text("correction.moved", moved.faces().size());
        } else if (correction instanceof Correction.NotThisPerson not) {
            return messages.text("correction.notThisPerson", not.faces().size());
        } else if (correction instanceof Correction.ToldApart) {
            return messages.text("correction.apart");
        } else if (correction instanceof Correction.NotAFace) {
            return messages.text("correction.notAFace");
        }
        return messages.text("correction.drawn");
    }

    String refused(CorrectionRefused.Why why) {
        return switch (why) {
            case NO_SUCH_PERSON, NO_SUCH_FACE -> messages.text("people.refused.gone");
            case BOTH_ON_ONE_PHOTO -> messages.text("people.refused.both");
            case ALL_FACES -> messages.text("people.refused.all");
            case NOTHING_TO_CHANGE -> messages.text("people.refused.nothing");
        };
    }
}
