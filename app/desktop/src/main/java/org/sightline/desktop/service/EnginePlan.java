package org.sightline.desktop.service;

import java.util.Set;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.Plan;
import org.sightline.audit.Planning;

/** A plan as the engine made it. */
record EnginePlan(Planning.WithChoice made) implements PlanWithChoice {

    @Override
    public Plan plan() {
        return made.plan();
    }

    @Override
    public PhotoCount after(Set<String> entries) {
        return made.choice().after(entries);
    }
}
