package org.sightline.advice;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sightline.model.StepMark;
import org.sightline.system.Bundles;

/** What plans and entries say beside their own words. */
public final class AdviceWords {

    private final ResourceBundle messages;
    private final Locale locale;

    public AdviceWords(Locale locale) {
        this.messages = Bundles.of("advice", locale);
        this.locale = locale;
    }

    public static AdviceWords english() {
        return new AdviceWords(Locale.ENGLISH);
    }

    /** What a step brings: what is known, what is possible and what is only narrowed, in sentences of their own. */
    public String of(PlanStep step) {
        if (step.entry().group() != ActionGroup.CLOSE) {
            return step.photos().isEmpty()
                    ? ""
                    : of(
                            step.entry().forChildren() ? "gain.CHILDREN" : "gain.REFRESH",
                            step.photos().size());
        }
        int known = step.closes().known();
        int unknown = step.closes().unknown();
        int narrowed = step.photos().size() - known - unknown;
        List<String> sentences = new ArrayList<>();
        add(known, "KNOWN", sentences);
        add(unknown, "UNKNOWN", sentences);
        add(narrowed, "NARROWED", sentences);
        return String.join(" ", sentences);
    }

    private void add(int photos, String what, List<String> sentences) {
        if (photos > 0) {
            sentences.add(of("gain." + (sentences.isEmpty() ? what : "AND_" + what), photos));
        }
    }

    /** @param entry what the warning is about */
    public String of(Warning warning, Entry entry) {
        String parts = entry.unverified().stream().map(this::of).collect(Collectors.joining(", "));
        return of("warning." + warning.name(), parts);
    }

    /** What the user made of a step, and when. */
    public String of(StepMark mark) {
        return of("state." + mark.state().name(), mark.on());
    }

    /** For those whom a change may put in danger: a heading and sentences. */
    public List<String> danger() {
        return Stream.of("heading", "evidence", "noticed", "device", "help")
                .map(part -> of("danger." + part))
                .toList();
    }

    public String of(ActionGroup group) {
        return of("group." + group.name());
    }

    public String of(EntryPart part) {
        return of("part." + part.name());
    }

    public String of(Undo undo) {
        return of("undo." + undo.name());
    }

    public String of(ActionEffort effort) {
        return of("effort." + effort.name());
    }

    public String of(Confidence confidence) {
        return of("confidence." + confidence.name());
    }

    public String of(OptOutLabel label) {
        return of("label." + label.name());
    }

    public String of(Asked asked) {
        return of("asked." + asked.name());
    }

    private String of(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }
}
