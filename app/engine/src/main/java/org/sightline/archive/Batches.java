package org.sightline.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Parts of one download whose names do not say whose it is. They belong together where all of these hold: their names say the
 * same but for a number or a hash; the file about the account, which every whole export has, is in one of them alone; and no
 * list stands in two of them, as it would if one were another person's export or one of another day.
 */
final class Batches {

    private final Set<String> whole;

    private Batches(Set<String> whole) {
        this.whole = whole;
    }

    static Batches among(List<Recognised> recognised) {
        Map<String, List<Recognition.Batch>> named = new HashMap<>();
        for (Recognised part : recognised) {
            name(part)
                    .ifPresent(name -> named.computeIfAbsent(name, unused -> new ArrayList<>())
                            .add(Objects.requireNonNull(part.recognition().batch())));
        }
        Set<String> whole = new HashSet<>();
        named.forEach((name, parts) -> {
            if (isOneExport(parts)) {
                whole.add(name);
            }
        });
        return new Batches(whole);
    }

    /** The name of the export that it is a part of; empty where nothing says so. */
    Optional<String> of(Recognised part) {
        return name(part).filter(whole::contains);
    }

    private static Optional<String> name(Recognised part) {
        Recognition.Batch batch = part.recognition().batch();
        return batch == null || part.recognition().exportKey() != null
                ? Optional.empty()
                : Optional.of(part.reader().getClass().getSimpleName() + " " + batch.name());
    }

    private static boolean isOneExport(List<Recognition.Batch> parts) {
        Set<String> lists = new HashSet<>();
        return parts.stream().filter(Recognition.Batch::tellsOwner).count() == 1
                && parts.stream().flatMap(part -> part.lists().stream()).allMatch(lists::add);
    }
}
