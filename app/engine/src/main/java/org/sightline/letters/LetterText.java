package org.sightline.letters;

import java.util.ArrayList;
import java.util.List;

/** A letter as plain text, for an email or a form: a paragraph is a line. */
public final class LetterText {

    private LetterText() {}

    public static String of(Letter letter) {
        List<String> lines = new ArrayList<>(letter.sender());
        lines.add("");
        lines.addAll(letter.recipient());
        lines.add("");
        lines.add(letter.way());
        lines.add("");
        lines.add(letter.date());
        lines.add("");
        lines.add(letter.subject());
        lines.add("");
        lines.add(letter.salutation());
        for (Letter.Passage passage : letter.body()) {
            lines.add("");
            lines.add(passage.words());
            passage.points().forEach(point -> lines.add("- " + point));
        }
        lines.add("");
        lines.addAll(letter.closing());
        return String.join("\n", lines) + "\n";
    }
}
