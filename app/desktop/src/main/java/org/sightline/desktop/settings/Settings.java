package org.sightline.desktop.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.ScanOptions;
import org.sightline.model.Effort;

/**
 * What the user set for all audits to come.
 *
 * @param language of the window, {@code en} or {@code de}; null where it was never chosen
 * @param threads photos examined at once; 0 for as many as the computer has room for
 * @param keepsNew whether new audits are kept in a file unless told otherwise
 * @param folder that is offered for them; null where none was chosen
 */
public record Settings(
        @Nullable String language,
        Effort effort,
        int threads,
        boolean keepsNew,
        @Nullable Path folder) {

    /** More would not be faster on any machine. */
    public static final int MOST_THREADS = 256;

    public Settings {
        threads = Math.max(0, Math.min(MOST_THREADS, threads));
    }

    public static Settings usual() {
        return new Settings(null, Effort.NORMAL, 0, false, null);
    }

    public Settings withLanguage(String chosen) {
        return new Settings(chosen, effort, threads, keepsNew, folder);
    }

    public Settings withEffort(Effort chosen) {
        return new Settings(language, chosen, threads, keepsNew, folder);
    }

    public Settings withThreads(int chosen) {
        return new Settings(language, effort, chosen, keepsNew, folder);
    }

    public Settings withKeeping(boolean chosen) {
        return new Settings(language, effort, threads, chosen, folder);
    }

    public Settings withFolder(Path chosen) {
        return new Settings(language, effort, threads, keepsNew, chosen);
    }

    /** How the next scan is to be done. */
    public ScanOptions scanOptions() {
        return new ScanOptions(Set.of(), threads == 0 ? ScanOptions.usualThreads() : threads, effort);
    }

    /** Writes them as properties. */
    public Properties toProperties() {
        Properties properties = new Properties();
        if (language != null) {
            properties.setProperty("language", language);
        }
        properties.setProperty("effort", effort.id());
        properties.setProperty("threads", Integer.toString(threads));
        properties.setProperty("keep", Boolean.toString(keepsNew));
        if (folder != null) {
            properties.setProperty("folder", folder.toString());
        }
        return properties;
    }

    /** Reads what {@link #toProperties} wrote; what is missing or makes no sense is as usual. */
    public static Settings of(Properties properties) {
        return new Settings(
                properties.getProperty("language"),
                Effort.byId(properties.getProperty("effort", "")).orElse(Effort.NORMAL),
                number(properties.getProperty("threads", "0")),
                Boolean.parseBoolean(properties.getProperty("keep")),
                path(properties.getProperty("folder")));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private static @Nullable Path path(@Nullable String text) {
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }
}
