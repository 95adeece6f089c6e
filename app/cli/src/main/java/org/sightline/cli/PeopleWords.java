package org.sightline.cli;

import org.sightline.audit.CorrectionRefused;
import org.sightline.audit.Person;

/** People and what was refused about them, in words. */
final class PeopleWords {

    private PeopleWords() {}

    /** How a person is called in a sentence. */
    static String of(Person person) {
        if (person.isMe()) {
            return "you";
        }
        String name = person.name();
        return name == null ? "person " + person.id() : name;
    }

    static CommandFailure of(CorrectionRefused refused) {
        String photo = refused.photo() == null ? "" : refused.photo().shortForm();
        return new CommandFailure(
                ExitCode.WRONG_USAGE,
                switch (refused.why()) {
                    case NO_SUCH_PERSON -> "There is no such person in this audit. 'sightline people list' names all.";
                    case NO_SUCH_FACE ->
                        "There is no such face. 'sightline people faces PERSON' names a person's faces.";
                    case BOTH_ON_ONE_PHOTO ->
                        "Photo " + photo + " shows both, so they are not taken for one person."
                                + " If it is a mirror or a collage, say so with --same-photo.";
                    case ALL_FACES ->
                        "These are all of the person's faces. To give them to another, use 'people merge'.";
                    case NOTHING_TO_CHANGE -> "It is so already; nothing was changed.";
                });
    }
}
