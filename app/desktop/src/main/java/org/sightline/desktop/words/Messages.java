package org.sightline.desktop.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.AdviceWords;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;
import org.sightline.model.Identifiability;
import org.sightline.model.Platform;
import org.sightline.model.Role;
import org.sightline.system.FaultException;

/** The sentences of the window, by key. */
public final class Messages {

    /** Names the language of the window at the start: {@code en} or {@code de}. */
    public static final String PROPERTY = "sightline.language";

    private static final String BUNDLE = "org.sightline.resources.messages.desktop";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final AdviceWords advice;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
        this.advice = new AdviceWords(locale);
    }

    /** English; its numbers are written in English too. */
    public static Messages english() {
        return new Messages(ResourceBundle.getBundle(BUNDLE, Locale.ROOT), Locale.ENGLISH);
    }

    public static Messages german() {
        return new Messages(
                ResourceBundle.getBundle(
                        BUNDLE,
                        Locale.GERMAN,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                Locale.GERMAN);
    }

    /**
     * The language that was asked for: English unless that is German.
     *
     * @param asked the value of {@link #PROPERTY}
     */
    public static Messages inLanguage(@Nullable String asked) {
        return "de".equals(asked) ? german() : english();
    }

    /** What a failure says for itself: of what is amiss with the program, in the window's language. */
    public @Nullable String of(Throwable failure) {
        return failure instanceof FaultException amiss ? amiss.fault().words(locale) : failure.getMessage();
    }

    /** The language of the window. */
    public Locale locale() {
        return locale;
    }

    /** What plans say beside their entries' own words. */
    public AdviceWords advice() {
        return advice;
    }

    /** The language's code, {@code en} or {@code de}. */
    public String language() {
        return locale.getLanguage();
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

    public String of(Platform platform) {
        return bundle.getString("platform." + platform.id());
    }

    /** What a part of the catalogue of advice is about, such as a platform. */
    public String ofSection(String id) {
        String key = "section." + id;
        return bundle.containsKey(key) ? bundle.getString(key) : id;
    }

    /** In what way a photo stood at a place. */
    public String of(AppearanceKind kind) {
        return bundle.getString("kind." + kind.name());
    }

    /** How well this app could match a face. */
    public String of(Identifiability level) {
        return bundle.getString("face." + level.name());
    }

    /** Who a person is to the user. */
    public String of(Role role) {
        return bundle.getString("role." + role.name());
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(bundle.getString("date"), locale).format(day);
    }

    /** A number with the usual separators. */
    public String number(long number) {
        return text("number", number);
    }
}
