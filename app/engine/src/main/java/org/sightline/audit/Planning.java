package org.sightline.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Choice;
import org.sightline.advice.Entry;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanPhoto;
import org.sightline.advice.PlanStep;
import org.sightline.advice.Planner;
import org.sightline.model.Assumption;
import org.sightline.model.Exposure;
import org.sightline.model.Platform;

/** Makes the plan of an audit, under the user's answers and by what was done of it already. */
public final class Planning {

    private final Catalogue catalogue;

    /** Reads the catalogue that comes with the program, so keep it; in English. */
    public Planning() {
        this(Locale.ENGLISH);
    }

    /** @param locale language of its words */
    public Planning(Locale locale) {
        this.catalogue = Catalogue.shipped(locale);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** A plan, and what any choice out of its steps, alternatives and deletions would bring. */
    public record WithChoice(Plan plan, Choice choice) {}

    public Plan of(Audit audit, List<Assumption> assumptions) {
        return Planner.plan(catalogue, photos(audit, assumptions), platforms(audit), Checklist.of(audit));
    }

    public WithChoice withChoice(Audit audit, List<Assumption> assumptions) {
        List<PlanPhoto> photos = photos(audit, assumptions);
        Plan plan = Planner.plan(catalogue, photos, platforms(audit), Checklist.of(audit));
        List<Entry> entries = new ArrayList<>();
        for (List<PlanStep> steps : List.of(plan.steps(), plan.alternatives(), plan.deletions())) {
            steps.forEach(step -> entries.add(step.entry()));
        }
        return new WithChoice(plan, new Choice(photos, entries));
    }

    private static List<PlanPhoto> photos(Audit audit, List<Assumption> assumptions) {
        List<PlanPhoto> photos = new ArrayList<>();
        audit.forEachPhoto(assumptions, judged -> {
            if (judged.exposure() == Exposure.HIGH || judged.exposure() == Exposure.MEDIUM) {
                photos.add(new PlanPhoto(
                        judged.photo().id(),
                        judged.exposure(),
                        judged.photo().faces().stream()
                                .anyMatch(face -> face.identifiability().isIdentifiable()),
                        judged.faces().stream()
                                .map(PhotoFace::person)
                                .anyMatch(person -> person != null && person.isChild()),
                        judged.appearances()));
            }
        });
        return photos;
    }

    private static Set<Platform> platforms(Audit audit) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        audit.archives().forEach(archive -> platforms.add(archive.platform()));
        return platforms;
    }
}
