package org.sightline.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.advice.Standing.Candidate;
import org.sightline.advice.Standing.Counted;
import org.sightline.advice.Standing.Place;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;

/** Makes the plan out of the catalogue and the photos as they were judged. */
public final class Planner {

    private final Catalogue catalogue;
    private final Set<Platform> platforms;
    private final Standing standing;
    private final List<PlanStep> steps = new ArrayList<>();
    private PhotoCount total = PhotoCount.NONE;

    private Planner(Catalogue catalogue, Collection<PlanPhoto> photos, Set<Platform> platforms) {
        this.catalogue = catalogue;
        this.platforms = platforms;
        this.standing = new Standing(photos);
    }

    /** @param platforms of the archives, also of those that hold no photo */
    public static Plan plan(Catalogue catalogue, Collection<PlanPhoto> photos, Set<Platform> platforms) {
        return new Planner(catalogue, photos, platforms).plan();
    }

    private Plan plan() {
        PhotoCount before = standing.openBefore();
        List<Candidate> switches = closing(Scope.ALL, true);
        List<Candidate> oneByOne = closing(Scope.EACH, true);
        List<Candidate> notForAll = new ArrayList<>(closing(Scope.ALL, false));
        notForAll.addAll(closing(Scope.EACH, false));
        List<Candidate> removing = closing(Scope.DELETE, true);
        List<Candidate> closing = new ArrayList<>(switches);
        closing.addAll(oneByOne);
        closing.addAll(notForAll);
        Map<PhotoId, List<Entry>> actions = touched(closing);
        Map<PhotoId, List<Entry>> removals = touched(removing);
        List<PlanStep> alternatives = alone(notForAll);

        Greedy all = new Greedy(switches);
        Greedy each = new Greedy(oneByOne);
        first(all, each, switches).ifPresent(this::take);
        takeAll(all);
        takeAll(each);
        List<PlanStep> deletions = alone(removing);

        for (ActionGroup group : ActionGroup.values()) {
            if (group != ActionGroup.CLOSE && group != ActionGroup.INFORMATION) {
                addOthers(group);
            }
        }
        return new Plan(before, steps, alternatives, deletions, photos(actions, removals));
    }

    private List<Candidate> closing(Scope scope, boolean offeredToAll) {
        return catalogue.entries().stream()
                .filter(entry -> entry.scope() == scope)
                .filter(entry -> entry.offeredToAll() == offeredToAll)
                .map(standing::candidate)
                .toList();
    }

    /**
     * What can be undone goes first, if anything that can be undone helps: a switch, or else what has to be done one by one
     * because no switch does it.
     */
    private static Optional<Candidate> first(Greedy all, Greedy each, List<Candidate> switches) {
        Optional<Candidate> first = all.next(candidate -> candidate.entry.undo().isEasy());
        return first.isPresent()
                ? first
                : each.next(candidate -> candidate.entry.undo().isEasy() && candidate.gainBesides(switches) > 0);
    }

    private void takeAll(Greedy greedy) {
        Optional<Candidate> next = greedy.next(candidate -> true);
        while (next.isPresent()) {
            take(next.get());
            next = greedy.next(candidate -> true);
        }
    }

    private void take(Candidate candidate) {
        List<Counted> photos = candidate.photos();
        PhotoCount closes = standing.choose(candidate);
        total = total.plus(closes);
        steps.add(step(candidate.entry, closes, total, Standing.ids(photos)));
    }

    /** What each would close if it were the only one. */
    private List<PlanStep> alone(List<Candidate> candidates) {
        List<PlanStep> alone = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (candidate.gain() > 0) {
                PhotoCount closes = standing.wouldClose(candidate);
                alone.add(step(candidate.entry, closes, closes, Standing.ids(candidate.photos())));
            }
        }
        return alone;
    }

    private void addOthers(ActionGroup group) {
        List<PhotoId> shown = group == ActionGroup.REFRESH
                ? standing.photos().stream()
                        .filter(photo -> photo.isKnownToHaveClosed() || photo.wasPublic())
                        .map(photo -> photo.photo.id())
                        .toList()
                : List.of();
        for (Section section : catalogue.sections()) {
            if (concerns(section)) {
                section.entries().stream()
                        .filter(entry -> entry.group() == group)
                        .forEach(entry -> steps.add(step(entry, PhotoCount.NONE, total, shown)));
            }
        }
    }

    private boolean concerns(Section section) {
        return section.forEverybody()
                ? standing.photos().stream().anyMatch(counted -> counted.photo.identifiable())
                : section.covers().stream().anyMatch(platforms::contains);
    }

    private static PlanStep step(Entry entry, PhotoCount closes, PhotoCount total, List<PhotoId> photos) {
        return new PlanStep(entry, closes, total, photos, Warning.of(entry));
    }

    /** Which entries close a place of each photo as it stands now. */
    private static Map<PhotoId, List<Entry>> touched(List<Candidate> candidates) {
        Map<PhotoId, List<Entry>> touched = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            for (PhotoId photo : Standing.ids(candidate.photos())) {
                touched.computeIfAbsent(photo, none -> new ArrayList<>()).add(candidate.entry);
            }
        }
        return touched;
    }

    private Map<PhotoId, PhotoAdvice> photos(Map<PhotoId, List<Entry>> actions, Map<PhotoId, List<Entry>> deletions) {
        Map<PhotoId, PhotoAdvice> photos = new LinkedHashMap<>();
        for (Counted counted : standing.photos()) {
            PhotoId id = counted.photo.id();
            Set<Limit> limits = new LinkedHashSet<>();
            for (Place place : counted.places) {
                if (place.reach() > 0) {
                    limits.add(catalogue.limit(place.placed));
                }
            }
            if (counted.wasPublic()) {
                limits.add(catalogue.wasPublic());
            }
            photos.put(
                    id,
                    new PhotoAdvice(
                            actions.getOrDefault(id, List.of()),
                            deletions.getOrDefault(id, List.of()),
                            List.copyOf(limits)));
        }
        return photos;
    }
}
