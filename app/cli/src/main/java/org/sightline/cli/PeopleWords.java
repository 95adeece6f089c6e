package org.sightline.cli;

import org.sightline.audit.CorrectionRefused;
import org.sightline.audit.Person;
import org.sightline.model.Correction;
import org.sightline.model.Role;

/** People, what was said of them and what was refused about them, in words. */
final class PeopleWords {

    private final CommandWords words;

    PeopleWords(CommandWords words) {
        this.words = words;
    }

    /** How a person is called in a sentence. */
    String of(Person person) {
        if (person.isMe()) {
            return words.of("person.me");
        }
        String name = person.name();
        return name == null ? words.of("person.id", person.id()) : name;
    }

    /** A person in a list: the id, by which commands know it, first. */
    static String listed(Person person) {
        return person.name() == null ? person.id().value() : person.id() + " (" + person.name() + ")";
    }

    /** The word that commands take for a role; it is the same in every language. */
    static String of(Role role) {
        return switch (role) {
            case ME -> "me";
            case MY_CHILD -> "child";
            case KNOWN -> "known";
            case STRANGER -> "stranger";
        };
    }

    String of(Correction correction) {
        if (correction instanceof Correction.Named named) {
            return named.name().isEmpty()
                    ? words.of("correction.unnamed", named.person())
                    : words.of("correction.named", named.person(), named.name());
        } else if (correction instanceof Correction.HasRole role) {
            return words.of("correction.role", role.person(), of(role.role()));
        } else if (correction instanceof Correction.Ignored ignored) {
            return words.of(ignored.ignored() ? "correction.ignored" : "correction.notIgnored", ignored.person());
        } else if (correction instanceof Correction.Merged merged) {
            return words.of("correction.merged", merged.gone(), merged.kept());
        } else if (correction instanceof Correction.Split split) {
            return words.of("correction.split", split.go().size(), split.person(), split.fresh());
        } else if (correction instanceof Correction.Moved moved) {
            return words.of("correction.moved", moved.faces().size(), moved.to());
        } else if (correction instanceof Correction.NotThisPerson not) {
            return words.of("correction.not", not.faces().size(), not.person());
        } else if (correction instanceof Correction.ToldApart told) {
            return words.of("correction.apart", told.one().size(), told.other().size());
        }
        return words.of(correction instanceof Correction.NotAFace ? "correction.noFace" : "correction.drawn");
    }

    static CommandFailure of(CorrectionRefused refused) {
        String photo = refused.photo() == null ? "" : refused.photo().shortForm();
        return new CommandFailure(
                ExitCode.WRONG_USAGE, "failure.refused." + refused.why().name(), photo);
    }
}
