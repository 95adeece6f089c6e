package org.sightline.desktop.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;

/** The sentences of the window, by key. */
public final class Messages {

    private static final String BUNDLE = "org.sightline.resources.messages.desktop";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** English, the only language there is; its numbers are written in English too. */
    public static Messages english() {
        return new Messages(ResourceBundle.getBundle(BUNDLE, Locale.ROOT), Locale.ENGLISH);
    }

    /**
     * The sentence of a key, filled with values.
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    /** Who can see a photo. */
    public String of(Audience audience) {
        return bundle.getString("audience." + audience.name());
    }

    /** What that means, in one sentence, or null where the name says it all. */
    public @Nullable String meaning(Audience audience) {
        String key = "audience." + audience.name() + ".meaning";
        return bundle.containsKey(key) ? bundle.getString(key) : null;
    }

    /** The word for a level. */
    public String of(Exposure exposure) {
        return bundle.getString("exposure." + exposure.name());
    }

    /** What a level means, in one sentence. */
    public String meaning(Exposure exposure) {
        return bundle.getString("exposure." + exposure.name() + ".meaning");
    }

    /** A number with the usual separators. */
    public String number(long number) {
        return text("number", number);
    }
}
