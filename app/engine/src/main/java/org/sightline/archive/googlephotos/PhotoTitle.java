package org.sightline.archive.googlephotos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name under which a photo was taken up, as the file beside it tells it; the file's own name differs in characters that no
 * file may have, and in length.
 *
 * @param stem everything before the extension
 * @param extension with its dot; empty where the title has none
 */
record PhotoTitle(String stem, String extension) {

    private static final Pattern REPLACED = Pattern.compile("[&?\\\\/:*\"<>|\\x00-\\x1F]");

    static PhotoTitle of(String title) {
        String composed = REPLACED.matcher(MediaName.composed(title)).replaceAll("_");
        MediaName name = MediaName.of(composed);
        return name.isPicture() || name.isVideo()
                ? new PhotoTitle(name.stem(), name.extension())
                : new PhotoTitle(composed, "");
    }

    /** Whether a file of this name may be the photo, or an edited copy of it. */
    boolean fits(MediaName file) {
        boolean alike = extension.isEmpty() || extension.equalsIgnoreCase(file.extension());
        return alike && stems(file).stream().anyMatch(this::isStem);
    }

    private static List<String> stems(MediaName file) {
        List<String> stems = new ArrayList<>(List.of(file.stem(), file.plainStem()));
        EditedName.original(file.plainStem()).ifPresent(stems::add);
        EditedName.cutOriginal(file.plainStem()).ifPresent(stems::add);
        return stems;
    }

    private boolean isStem(String ofFile) {
        boolean cut = SidecarName.length(ofFile) >= SidecarName.CUT[1];
        return ofFile.equals(stem) || (cut && stem.startsWith(ofFile));
    }

    /** Names that its file may have, the likeliest first. */
    List<String> files(SidecarName sidecar) {
        List<String> names = new ArrayList<>();
        names.add(sidecar.numbered(stem, extension));
        for (int length : SidecarName.CUT) {
            if (SidecarName.length(stem) > length) {
                names.add(sidecar.numbered(SidecarName.start(stem, length), extension));
            }
        }
        return names;
    }

    /** The name that its file would have; empty where the title is no name. */
    Optional<String> file(SidecarName sidecar) {
        boolean name = !stem.isBlank() && !stem.equals(".") && !stem.equals("..");
        return name
                ? Optional.of(sidecar.numbered(SidecarName.start(stem, SidecarName.CUT[0]), extension))
                : Optional.empty();
    }

    /** Whether it is the title of a video. */
    boolean isVideo() {
        return MediaName.of("x" + extension.toLowerCase(Locale.ROOT)).isVideo();
    }
}
