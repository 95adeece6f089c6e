package org.sightline.samples;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a builder put into an export.
 *
 * @param appearances every listing of a photo, and every photo that no record lists
 * @param counts numbers of things
 * @param videoPaths the paths or uris of videos
 * @param stickerPaths the paths or uris of stickers and voice notes, which are neither photos nor videos
 * @param accounts the accounts the export is from
 * @param films every listing of a video on Meta's platforms, as a reader of videos should find it; kinds are those of
 *     photos in like lists, reels count as posts
 */
public record ExportTruth(
        List<ExpectedAppearance> appearances,
        ExportCounts counts,
        Set<String> videoPaths,
        Set<String> stickerPaths,
        List<ExpectedAccount> accounts,
        List<ExpectedAppearance> films) {

    /** Of an export whose videos are told elsewhere. */
    public ExportTruth(
            List<ExpectedAppearance> appearances,
            ExportCounts counts,
            Set<String> videoPaths,
            Set<String> stickerPaths,
            List<ExpectedAccount> accounts) {
        this(appearances, counts, videoPaths, stickerPaths, accounts, List.of());
    }

    /** The paths of the photos in the archive, each once. */
    public Set<String> photoPaths() {
        return appearances.stream()
                .filter(ExpectedAppearance::present)
                .map(ExpectedAppearance::path)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Both together, of exports in one archive. */
    public ExportTruth and(ExportTruth other) {
        return new ExportTruth(
                joined(appearances, other.appearances),
                counts.plus(other.counts),
                joined(videoPaths, other.videoPaths),
                joined(stickerPaths, other.stickerPaths),
                joined(accounts, other.accounts),
                joined(films, other.films));
    }

    /** The same in an export that lies in a folder, given with a slash at its end. */
    public ExportTruth below(String folder) {
        return new ExportTruth(
                appearances.stream().map(each -> each.below(folder)).toList(),
                counts,
                below(folder, videoPaths),
                below(folder, stickerPaths),
                accounts.stream().map(each -> each.below(folder)).toList(),
                films.stream().map(each -> each.below(folder)).toList());
    }

    private static Set<String> below(String folder, Set<String> paths) {
        return paths.stream()
                .map(path -> path.startsWith("http") ? path : folder + path)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
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
