package org.sightline.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import org.sightline.model.StepMark;
import org.sightline.model.StepState;

/** Makes the plan out of the catalogue and the photos as they were judged. */
public final class Planner {

    private final Catalogue catalogue;
    private final Set<Platform> platforms;
    private final Standing standing;
    /** By action, the earliest first. */
    private final Map<String, StepMark> marks = new LinkedHashMap<>();

    private final List<PlanStep> steps = new ArrayList<>();
    private PhotoCount total = PhotoCount.NONE;

    private Planner(Catalogue catalogue, Collection<PlanPhoto> photos, Set<Platform> platforms, List<StepMark> marks) {
        this.catalogue = catalogue;
        this.platforms = platforms;
        this.standing = new Standing(photos);
        marks.forEach(mark -> this.marks.put(mark.action(), mark));
    }

    /**
     * Makes a plan. What the user did already comes first and counts as done, what the user does not want is left out.
     *
     * @param platforms of the archives, also of those that hold no photo
     * @param marks what the user made of earlier plans' steps, the earliest first
     */
    public static Plan plan(
            Catalogue catalogue, Collection<PlanPhoto> photos, Set<Platform> platforms, List<StepMark> marks) {
        return new Planner(catalogue, photos, platforms, marks).plan();
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

        closing.addAll(removing);
        for (Candidate candidate : done(closing)) {
            if (candidate.gain() > 0) {
                take(candidate);
            }
        }
        List<PlanStep> alternatives = alone(open(notForAll));
        List<PlanStep> leftOut = leftOut(closing);
        Greedy all = new Greedy(open(switches));
        Greedy each = new Greedy(open(oneByOne));
        first(all, each, open(switches)).ifPresent(this::take);
        takeAll(all);
        takeAll(each);
        List<PlanStep> deletions = alone(open(removing));
        for (ActionGroup group : ActionGroup.values()) {
            if (group != ActionGroup.CLOSE && group != ActionGroup.INFORMATION) {
                addOthers(group, leftOut);
            }
        }
        return new Plan(before, steps, alternatives, deletions, leftOut, photos(actions, removals));
    }

    private boolean is(Entry entry, StepState state) {
        StepMark mark = marks.get(entry.id());
        return mark != null && mark.state() == state;
    }

    /** What is neither done nor unwanted. */
    private List<Candidate> open(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> !is(candidate.entry, StepState.DONE) && !is(candidate.entry, StepState.NOT_FOR_ME))
                .toList();
    }

    /** What the user did already, in that order. */
    private List<Candidate> done(List<Candidate> candidates) {
        List<String> order = List.copyOf(marks.keySet());
        return candidates.stream()
                .filter(candidate -> is(candidate.entry, StepState.DONE))
                .sorted(Comparator.comparing(candidate -> order.indexOf(candidate.entry.id())))
                .toList();
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
        return candidates.stream()
                .filter(candidate -> candidate.gain() > 0)
                .map(this::alone)
                .toList();
    }

    private PlanStep alone(Candidate candidate) {
        PhotoCount closes = standing.wouldClose(candidate);
        return step(candidate.entry, closes, closes, Standing.ids(candidate.photos()));
    }

    private List<PlanStep> leftOut(List<Candidate> candidates) {
        List<PlanStep> leftOut = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (is(candidate.entry, StepState.NOT_FOR_ME)) {
                leftOut.add(alone(candidate));
            }
        }
        return leftOut;
    }

    private void addOthers(ActionGroup group, List<PlanStep> leftOut) {
        List<PhotoId> shown = group == ActionGroup.REFRESH
                ? standing.photos().stream()
                        .filter(photo -> photo.isKnownToHaveClosed() || photo.wasPublic())
                        .map(photo -> photo.photo.id())
                        .toList()
                : List.of();
        for (boolean forChildren : new boolean[] {true, false}) {
            for (Section section : catalogue.sections()) {
                if (concerns(section)) {
                    section.entries().stream()
                            .filter(entry -> entry.group() == group && entry.forChildren() == forChildren)
                            .filter(entry -> !forChildren || !children().isEmpty())
                            .forEach(entry -> (is(entry, StepState.NOT_FOR_ME) ? leftOut : steps)
                                    .add(step(entry, PhotoCount.NONE, total, forChildren ? children() : shown)));
                }
            }
        }
    }

    /** Photos of children that strangers see, may see or could see. */
    private List<PhotoId> children() {
        return standing.photos().stream()
                .filter(photo -> photo.photo.showsChild() && (photo.mayHaveBeenOpen() || photo.wasPublic()))
                .map(photo -> photo.photo.id())
                .toList();
    }

    private boolean concerns(Section section) {
        return section.forEverybody()
                ? standing.photos().stream().anyMatch(counted -> counted.photo.identifiable())
                : section.covers().stream().anyMatch(platforms::contains);
    }

    private PlanStep step(Entry entry, PhotoCount closes, PhotoCount total, List<PhotoId> photos) {
        return new PlanStep(entry, closes, total, photos, Warning.of(entry), marks.get(entry.id()));
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
