package org.sightline.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;

/** What the user made of the plan's steps, as the text of a setting: action, state and day a line. */
final class Checklist {

    static final String SETTING = "checklist";

    private Checklist() {}

    /** @throws StoreException if a line is none */
    static List<StepMark> parse(@Nullable String text) {
        List<StepMark> marks = new ArrayList<>();
        if (text != null) {
            text.lines().forEach(line -> marks.add(mark(line)));
        }
        return marks;
    }

    private static StepMark mark(String line) {
        String[] fields = line.split(" ", -1);
        try {
            return new StepMark(fields[0], StepState.valueOf(fields[1]), LocalDate.parse(fields[2]));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException damaged) {
            throw new StoreException(
                    StoreException.Reason.DAMAGED, damaged, "damaged.part", "The checklist cannot be read");
        }
    }

    static String text(List<StepMark> marks) {
        StringBuilder text = new StringBuilder();
        marks.forEach(mark -> text.append(mark.action())
                .append(' ')
                .append(mark.state())
                .append(' ')
                .append(mark.on())
                .append('\n'));
        return text.toString();
    }
}
