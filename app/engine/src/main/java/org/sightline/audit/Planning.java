package org.sightline.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanPhoto;
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

    public Plan of(Audit audit, List<Assumption> assumptions) {
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
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        audit.archives().forEach(archive -> platforms.add(archive.platform()));
        return Planner.plan(catalogue, photos, platforms, Checklist.of(audit));
    }
}
