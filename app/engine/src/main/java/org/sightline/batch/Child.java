package org.sightline.batch;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One person's export: a folder with its parts, or an archive by itself.
 *
 * @param name of the folder or file
 */
public record Child(String name, Path location) {

    private static final String CONSENT = "consent.json";
    private static final String ANSWERS = "answers.json";

    /** Where its consent record is looked for: in the folder, or beside the archive under the archive's name. */
    public Path consentFile() {
        return own(CONSENT);
    }

    /** Where answers are looked for; there need not be any. */
    public Path answersFile() {
        return own(ANSWERS);
    }

    private Path own(String file) {
        return Files.isDirectory(location)
                ? location.resolve(file)
                : location.resolveSibling(location.getFileName() + "." + file);
    }

    static boolean isRecord(String name) {
        return name.endsWith("." + CONSENT) || name.endsWith("." + ANSWERS);
    }
}
