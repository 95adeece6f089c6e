package org.sightline.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which photo of the newer audit is which of the older one: by their bytes or, where a platform wrote the file anew, by the file's
 * name on the same platform, if one photo alone has it in each audit.
 */
final class Matches {

    private final Map<ComparedPhoto, ComparedPhoto> matches = new HashMap<>();

    private Matches() {}

    static Matches of(AuditState before, AuditState after) {
        Matches matches = new Matches();
        Map<String, ComparedPhoto> byBytes = new HashMap<>();
        for (ComparedPhoto photo : after.photos()) {
            copies(photo).forEach(copy -> byBytes.putIfAbsent(copy, photo));
        }
        for (ComparedPhoto photo : before.photos()) {
            copies(photo)
                    .map(byBytes::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(found -> matches.matches.put(photo, found));
        }
        matches.byName(before, after);
        return matches;
    }

    private static Stream<String> copies(ComparedPhoto photo) {
        return Stream.concat(Stream.of(photo.id()), photo.copies().stream().sorted());
    }

    private void byName(AuditState before, AuditState after) {
        Set<ComparedPhoto> taken = new HashSet<>(matches.values());
        Map<String, Optional<ComparedPhoto>> names = names(after.photos());
        names(before.photos()).forEach((name, photo) -> {
            Optional<ComparedPhoto> now = names.getOrDefault(name, Optional.empty());
            if (photo.isPresent() && now.isPresent() && !taken.contains(now.get())) {
                matches.putIfAbsent(photo.get(), now.get());
            }
        });
    }

    /** The photo of each name; empty where several have it. */
    private static Map<String, Optional<ComparedPhoto>> names(List<ComparedPhoto> photos) {
        Map<String, Optional<ComparedPhoto>> names = new HashMap<>();
        for (ComparedPhoto photo : photos) {
            Set<String> own = new HashSet<>();
            for (ComparedPlace place : photo.places()) {
                own.add(place.platform().id() + "/" + place.name());
            }
            own.forEach(name -> names.merge(name, Optional.of(photo), (one, other) -> Optional.empty()));
        }
        return names;
    }

    Optional<ComparedPhoto> of(ComparedPhoto old) {
        return Optional.ofNullable(matches.get(old));
    }
}
