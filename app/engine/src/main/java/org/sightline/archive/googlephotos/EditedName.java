package org.sightline.archive.googlephotos;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What Google appends to the names of edited copies, which have no file beside them of their own. */
final class EditedName {

    private static final List<String> SUFFIXES = List.of(
            "-edited",
            "-edytowane",
            "-bearbeitet",
            "-bewerkt",
            "-編集済み",
            "-modificato",
            "-modifié",
            "-ha editado",
            "-editado",
            "-editat",
            "-编辑",
            "-effects",
            "-motion",
            "-animation",
            "-smile",
            "-collage",
            "-mix");

    private EditedName() {}

    /** The stem of the original's name; empty where the stem is that of no edited copy. */
    static Optional<String> original(String stem) {
        String lower = stem.toLowerCase(Locale.ROOT);
        return SUFFIXES.stream()
                .filter(suffix -> lower.length() > suffix.length() && lower.endsWith(suffix))
                // Lower case may have another length; then the stem is left alone.
                .filter(suffix -> lower.length() == stem.length())
                .map(suffix -> stem.substring(0, stem.length() - suffix.length()))
                .findFirst();
    }

    /** The same where the suffix itself was cut, because the stem is as long as one may be. */
    static Optional<String> cutOriginal(String stem) {
        int length = SidecarName.length(stem);
        int dash = stem.lastIndexOf('-');
        if ((length != SidecarName.CUT[0] && length != SidecarName.CUT[1]) || dash <= 0 || dash == stem.length() - 1) {
            return Optional.empty();
        }
        String rest = stem.substring(dash).toLowerCase(Locale.ROOT);
        return SUFFIXES.stream().anyMatch(suffix -> suffix.startsWith(rest))
                ? Optional.of(stem.substring(0, dash))
                : Optional.empty();
    }
}
