package org.sightline.samples;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a builder put into an export.
 *
 * @param appearances every listing of a photo, and every photo that no record lists
 * @param counts numbers of things
 * @param videoPaths the paths or uris of videos
 * @param stickerPaths the paths or uris of stickers, which are not photos
 * @param accounts the accounts the export is from
 */
public record ExportTruth(
        List<ExpectedAppearance> appearances,
        ExportCounts counts,
        Set<String> videoPaths,
        Set<String> stickerPaths,
        List<ExpectedAccount> accounts) {

    /** The paths of the photos in the archive, each once. */
    public Set<String> photoPaths() {
        return appearances.stream()
                .filter(ExpectedAppearance::present)
                .map(ExpectedAppearance::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The appearances of one kind. */
    public List<ExpectedAppearance> ofKind(AppearanceKind kind) {
        return appearances.stream().filter(each -> each.kind() == kind).toList();
    }

    /** The appearances of one file. */
    public List<ExpectedAppearance> ofPath(String path) {
        return appearances.stream().filter(each -> each.path().equals(path)).toList();
    }
}
