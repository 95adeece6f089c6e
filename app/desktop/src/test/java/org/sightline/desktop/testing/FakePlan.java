package org.sightline.desktop.testing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Choice;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanPhoto;
import org.sightline.advice.PlanStep;
import org.sightline.advice.Planner;
import org.sightline.desktop.service.PlanWithChoice;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Exposure;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;

/** Plans of the real catalogue for photos that never were. */
public record FakePlan(Plan plan, Choice choice) implements PlanWithChoice {

    public FakePlan(Plan plan) {
        this(plan, new Choice(List.of(), List.of()));
    }

    @Override
    public PhotoCount after(Set<String> entries) {
        return choice.after(entries);
    }

    /** Nothing to do. */
    public static Plan nothing() {
        return new Plan(PhotoCount.NONE, List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    /** Posts on Facebook: so many that are known to be public, and so many of which nobody knows. */
    public static FakePlan ofPosts(int known, int unknown) {
        return ofPosts(known, unknown, Map.of());
    }

    /** @param marks what the user made of steps */
    public static FakePlan ofPosts(int known, int unknown, Map<String, StepState> marks) {
        List<PlanPhoto> photos = Stream.concat(
                        IntStream.range(0, known).mapToObj(i -> photo(i, Audience.PUBLIC)),
                        IntStream.range(known, known + unknown).mapToObj(i -> photo(i, Audience.UNKNOWN)))
                .toList();
        Plan plan = Planner.plan(
                Catalogue.shipped(),
                photos,
                EnumSet.of(Platform.FACEBOOK),
                marks.entrySet().stream()
                        .map(mark -> new StepMark(mark.getKey(), mark.getValue(), LocalDate.of(2026, 11, 20)))
                        .toList());
        List<PlanStep> all = Stream.of(plan.steps(), plan.alternatives(), plan.deletions())
                .flatMap(List::stream)
                .toList();
        return new FakePlan(
                plan, new Choice(photos, all.stream().map(PlanStep::entry).toList()));
    }

    private static PlanPhoto photo(int number, Audience audience) {
        Appearance post = Appearance.builder(AppearanceKind.POST, number + ".jpg")
                .audience(audience, Evidence.listedIn("posts.json"))
                .build();
        return new PlanPhoto(
                Cards.id(number),
                audience == Audience.PUBLIC ? Exposure.HIGH : Exposure.MEDIUM,
                true,
                List.of(new PlacedAppearance("facebook-1", Platform.FACEBOOK, number + ".jpg", post)));
    }
}
