package org.sightline.advice;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What plans and entries say beside their own words. */
public final class AdviceWords {

    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("org.sightline.resources.messages.advice", Locale.ROOT);

    private AdviceWords() {}

    /** What a step brings: what is known, what is possible and what is only narrowed, in sentences of their own. */
    public static String of(PlanStep step) {
        if (step.entry().group() != ActionGroup.CLOSE) {
            return step.photos().isEmpty()
                    ? ""
                    : of("gain.REFRESH", step.photos().size());
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

    private static void add(int photos, String what, List<String> sentences) {
        if (photos > 0) {
            sentences.add(of("gain." + (sentences.isEmpty() ? what : "AND_" + what), photos));
        }
    }

    /** @param entry what the warning is about */
    public static String of(Warning warning, Entry entry) {
        String parts = entry.unverified().stream().map(AdviceWords::of).collect(Collectors.joining(", "));
        return of("warning." + warning.name(), parts);
    }

    public static String of(ActionGroup group) {
        return of("group." + group.name());
    }

    public static String of(EntryPart part) {
        return of("part." + part.name());
    }

    public static String of(Undo undo) {
        return of("undo." + undo.name());
    }

    public static String of(ActionEffort effort) {
        return of("effort." + effort.name());
    }

    public static String of(Confidence confidence) {
        return of("confidence." + confidence.name());
    }

    public static String of(OptOutLabel label) {
        return of("label." + label.name());
    }

    public static String of(Asked asked) {
        return of("asked." + asked.name());
    }

    private static String of(String key, Object... arguments) {
        return new MessageFormat(MESSAGES.getString(key), Locale.ROOT).format(arguments);
    }
}
