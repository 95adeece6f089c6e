package org.sightline.advice;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What plans and entries say beside their own words. */
public final class AdviceWords {

    private static final ResourceBundle MESSAGES =
            ResourceBundle.getBundle("org.sightline.resources.messages.advice", Locale.ROOT);

    private AdviceWords() {}

    /** What a step brings; what is known and what is only possible in sentences of their own. */
    public static String of(PhotoCount closes) {
        String known = of("gain.KNOWN", closes.known());
        return closes.unknown() == 0 ? known : known + " " + of("gain.UNKNOWN", closes.unknown());
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
