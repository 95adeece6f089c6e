package org.sightline.archive.googlephotos;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds, by names alone, which file beside the photos of a folder is about which of them. One may be about several: an edited
 * copy and the moving part share that of the original.
 */
final class SidecarPairing {

    /**
     * What a medium's name tells.
     *
     * @param certain whether the name alone decides; else the title that stands in the file must fit
     */
    record Pair(String sidecar, boolean certain) {}

    private record Key(String name, String number) {}

    private final Map<Key, String> named = new HashMap<>();
    private final Map<Key, String> cut = new HashMap<>();
    /** By the name of a picture without its extension. */
    private final Map<Key, String> stills = new HashMap<>();

    private SidecarPairing() {}

    /**
     * The pairs of one folder.
     *
     * @param media names of photos and videos
     * @param sidecars names of files that may be about them; of two that are about the same medium the first is taken
     * @return by the medium's name; media without a pair are left out
     */
    static Map<String, Pair> of(Collection<String> media, Collection<String> sidecars) {
        SidecarPairing pairing = new SidecarPairing();
        sidecars.forEach(pairing::add);
        Map<String, Pair> pairs = new LinkedHashMap<>();
        for (String medium : media) {
            Pair pair = pairing.find(MediaName.of(medium));
            if (pair != null) {
                pairs.put(medium, pair);
            }
        }
        return pairs;
    }

    private void add(String sidecar) {
        SidecarName name = SidecarName.of(sidecar);
        named.putIfAbsent(new Key(name.base(), name.number()), sidecar);
        named.putIfAbsent(new Key(name.named(), name.number()), sidecar);
        if (name.isCut()) {
            cut.putIfAbsent(new Key(name.base(), name.number()), sidecar);
        }
        MediaName medium = MediaName.of(name.named());
        if (medium.isPicture()) {
            stills.putIfAbsent(new Key(medium.stem(), name.number()), sidecar);
        }
    }

    private @Nullable Pair find(MediaName medium) {
        return Stream.<java.util.function.Supplier<Optional<Pair>>>of(
                        () -> ofOriginal(medium), () -> ofEdited(medium), () -> ofMoving(medium))
                .map(java.util.function.Supplier::get)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Optional<Pair> ofOriginal(MediaName medium) {
        return byWholeName(medium)
                .or(() -> byCutName(medium, medium.number()))
                .or(() -> byCutNameOfAnother(medium))
                .or(() -> byNameWithoutExtension(medium));
    }

    private Optional<Pair> byWholeName(MediaName medium) {
        String sidecar = named.get(new Key(medium.stem() + medium.extension(), ""));
        if (sidecar == null && !medium.number().isEmpty()) {
            sidecar = named.get(new Key(medium.plainStem() + medium.extension(), medium.number()));
        }
        return pair(sidecar, true);
    }

    private Optional<Pair> byCutName(MediaName medium, String number) {
        String whole = medium.plainStem() + medium.extension();
        for (int length : SidecarName.CUT) {
            String sidecar = SidecarName.length(whole) > length
                    ? cut.get(new Key(SidecarName.start(whole, length), number))
                    : null;
            if (sidecar != null) {
                // What was cut off is a part of the extension, or something by which other photos may differ.
                return pair(sidecar, length > SidecarName.length(medium.plainStem()));
            }
        }
        return Optional.empty();
    }

    /** Of photos whose names differ behind the cut alone there may be one file for all. */
    private Optional<Pair> byCutNameOfAnother(MediaName medium) {
        return medium.number().isEmpty()
                ? Optional.empty()
                : byCutName(medium, "").filter(pair -> !pair.certain());
    }

    /** The title may have had no extension. */
    private Optional<Pair> byNameWithoutExtension(MediaName medium) {
        String sidecar = named.get(new Key(medium.stem(), ""));
        if (sidecar == null && !medium.number().isEmpty()) {
            sidecar = named.get(new Key(medium.plainStem(), medium.number()));
        }
        return medium.extension().isEmpty() ? Optional.empty() : pair(sidecar, false);
    }

    private Optional<Pair> ofEdited(MediaName medium) {
        Optional<Pair> edited =
                EditedName.original(medium.plainStem()).flatMap(stem -> ofOriginal(withStem(medium, stem)));
        return edited.or(() -> EditedName.cutOriginal(medium.plainStem())
                .flatMap(stem -> ofOriginal(withStem(medium, stem)))
                .flatMap(pair -> pair(pair.sidecar(), false)));
    }

    private static MediaName withStem(MediaName medium, String stem) {
        String number = medium.number().isEmpty() ? "" : "(" + medium.number() + ")";
        return MediaName.of(stem + number + medium.extension());
    }

    private Optional<Pair> ofMoving(MediaName medium) {
        if (!medium.isVideo()) {
            return Optional.empty();
        }
        // The still of X.MP is X.MP.jpg, that of X.MP4 is X.jpg or the like.
        String part = medium.extension().replaceFirst("~\\d+$", "");
        String inName = part.equalsIgnoreCase(".mp") ? part : "";
        String sidecar = stills.get(new Key(medium.stem() + inName, ""));
        if (sidecar == null && !medium.number().isEmpty()) {
            sidecar = stills.get(new Key(medium.plainStem() + inName, medium.number()));
        }
        return pair(sidecar, true);
    }

    private static Optional<Pair> pair(@Nullable String sidecar, boolean certain) {
        return sidecar == null ? Optional.empty() : Optional.of(new Pair(sidecar, certain));
    }
}
