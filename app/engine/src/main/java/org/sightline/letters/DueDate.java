package org.sightline.letters;

import java.time.LocalDate;
import org.sightline.advice.Deadline;

/**
 * A day by the end of which something has to be there.
 *
 * @param provision where it is laid down
 */
public record DueDate(Deadline.Purpose purpose, LocalDate day, String provision) {}
