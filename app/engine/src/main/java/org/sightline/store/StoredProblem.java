package org.sightline.store;

import org.jspecify.annotations.Nullable;
import org.sightline.model.Problem;

/** A problem and the archive it concerns; null where no archive could be made of the input. */
public record StoredProblem(@Nullable String archive, Problem problem) {}
