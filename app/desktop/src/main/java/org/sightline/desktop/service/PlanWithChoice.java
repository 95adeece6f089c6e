package org.sightline.desktop.service;

import java.util.Set;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.Plan;

/** The plan of an audit, and what any choice out of it would bring. */
public interface PlanWithChoice {

    Plan plan();

    /**
     * Photos that stay visible without an account once these entries were acted on; quick.
     *
     * @param entries ids, in any order
     */
    PhotoCount after(Set<String> entries);
}
