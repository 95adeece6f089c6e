package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sightline.letters.LetterOrder;
import org.sightline.letters.Recipient;

/** Letters that claim rights. What they are made of is kept nowhere. For the background. */
public interface LetterDesk {

    /** Everybody to whom letters are known to go, authorities last. */
    List<Recipient> recipients();

    /** What came of an order. */
    sealed interface Composed {}

    /**
     * A letter.
     *
     * @param text whole
     * @param notes by when what is due, how to send it, what to look at before
     */
    record Written(String text, List<String> notes) implements Composed {
        public Written {
            notes = List.copyOf(notes);
        }
    }

    /** None, because it would be wrong. */
    record Refused(String why) implements Composed {}

    Composed compose(LetterOrder order);

    /**
     * Writes the letter into a file that only this user can read, in place of one that is there: as PDF where its name ends so, else
     * as text.
     *
     * @return why it cannot be written so; empty where it was
     */
    String save(LetterOrder order, Path file) throws IOException;

    /**
     * Writes its deadlines for a calendar.
     *
     * @return why there is nothing to write; empty where it was written
     */
    String saveCalendar(LetterOrder order, Path file) throws IOException;
}
