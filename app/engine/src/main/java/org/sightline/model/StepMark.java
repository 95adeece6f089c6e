package org.sightline.model;

import java.time.LocalDate;

/**
 * A step of the plan and what the user made of it.
 *
 * @param action id of the entry, such as {@code fb.posts.past}
 * @param on the day on which the user said so
 */
public record StepMark(String action, StepState state, LocalDate on) {}
