package org.sightline.desktop.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Asked;
import org.sightline.advice.Entry;
import org.sightline.advice.OptOut;
import org.sightline.advice.PhotoCount;
import org.sightline.advice.PlanStep;
import org.sightline.advice.Source;
import org.sightline.advice.Undo;
import org.sightline.desktop.words.Messages;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;

/** One line of the list: a heading, or something that can be done. */
public sealed interface PlanLine {

    /** What stands above the lines that follow. */
    record Heading(String text) implements PlanLine {}

    /**
     * Something that can be done, in words.
     *
     * @param id of the entry
     * @param number its place in the plan; 0 where it is beside the plan
     * @param gain what it brings; empty where it closes nothing by itself
     * @param after how many photos stay visible after it and the steps before it; empty beside the plan
     * @param marks effort, and whether there is a way back
     * @param closes whether it changes who sees what stands already, so that it can be tried out
     * @param hard whether there is no easy way back
     * @param state what the user made of it; null while it is open
     * @param said the same in words with its day; empty while it is open
     */
    record Step(
            String id,
            int number,
            String title,
            String gain,
            String after,
            String marks,
            boolean closes,
            boolean hard,
            @Nullable StepState state,
            String said,
            Details details)
            implements PlanLine {

        /** The title with its place in the plan. */
        public String numbered(Messages messages) {
            return number == 0 ? title : messages.text("overview.step", number, title);
        }
    }

    /**
     * The rest of it.
     *
     * @param ways each with its name and what to choose, one after the other
     * @param address where it is done; null where none is known
     * @param sources each with its day
     */
    record Details(
            String protects,
            String appliesTo,
            List<String> warnings,
            List<Way> ways,
            @Nullable String address,
            List<String> handedOver,
            List<String> sideEffects,
            List<String> remains,
            String confidence,
            List<String> sources) {
        public Details {
            warnings = List.copyOf(warnings);
            ways = List.copyOf(ways);
            handedOver = List.copyOf(handedOver);
            sideEffects = List.copyOf(sideEffects);
            remains = List.copyOf(remains);
            sources = List.copyOf(sources);
        }
    }

    /** What to choose, one after the other, in a browser or in an app. */
    record Way(String name, List<String> steps) {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step of the plan.
     *
     * @param number its place; 0 beside the plan
     * @param left photos that stay visible after it and those before it; null beside the plan
     */
    static Step of(PlanStep step, int number, @Nullable PhotoCount left, Messages messages) {
        Entry entry = step.entry();
        StepMark mark = step.mark();
        return new Step(
                entry.id(),
                number,
                messages.text(
                        "plan.title",
                        messages.ofSection(entry.platform()),
                        entry.words().title()),
                messages.advice().of(step),
                left == null ? "" : messages.text("plan.after", left.known(), left.unknown()),
                messages.text(
                        "plan.marks",
                        messages.advice().of(entry.effort()),
                        messages.advice().of(entry.undo())),
                !entry.effects().isEmpty(),
                entry.undo() == Undo.NEVER || entry.undo() == Undo.ONE_BY_ONE,
                mark == null ? null : mark.state(),
                mark == null ? "" : messages.advice().of(mark),
                details(step, messages));
    }

    private static Details details(PlanStep step, Messages messages) {
        Entry entry = step.entry();
        List<Way> ways = Stream.of(
                        new Way(messages.text("plan.way.web"), entry.words().web()),
                        new Way(messages.text("plan.way.app"), entry.words().app()))
                .filter(way -> !way.steps().isEmpty())
                .toList();
        return new Details(
                entry.words().protects(),
                entry.words().appliesTo(),
                step.warnings().stream()
                        .map(warning -> messages.advice().of(warning, entry))
                        .toList(),
                ways,
                entry.contact().address(),
                handedOver(entry.optOut(), messages),
                entry.words().sideEffects(),
                entry.words().remains(),
                messages.advice().of(entry.confidence()),
                entry.sources().stream().map(source -> source(source, messages)).toList());
    }

    private static List<String> handedOver(@Nullable OptOut optOut, Messages messages) {
        return optOut == null
                ? List.of()
                : optOut.asks().stream()
                        .map((Asked asked) -> messages.advice().of(asked))
                        .toList();
    }

    private static String source(Source source, Messages messages) {
        return Optional.ofNullable(source.dated())
                .map(dated -> messages.text("plan.source.dated", source.title(), dated, messages.date(source.read())))
                .orElseGet(() -> messages.text("plan.source", source.title(), messages.date(source.read())));
    }
}
