package org.sightline.advice;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Platform;

/** A file of the catalogue as it is written, where what is left out is null. */
record SectionDraft(
        String platform,
        String name,
        Set<String> covers,
        @Nullable Boolean forEverybody,
        List<EntryDraft> entries,
        List<LimitDraft> outOfReach,
        @Nullable WasPublicDraft wasPublic) {

    record LimitDraft(String id, WhereDraft where, String sentence) {}

    record WasPublicDraft(String id, String sentence) {

        Limit limit(Translation translation) {
            return new Limit(id, WhereDraft.ANYWHERE.where(Set.of()), translation.sentence(id, sentence));
        }
    }

    Section section(Map<String, Source> sources, Translation translation) {
        Set<Platform> platforms = platforms(covers);
        return new Section(
                platform,
                Objects.requireNonNullElse(translation.name(), name),
                platforms,
                Boolean.TRUE.equals(forEverybody),
                entries.stream()
                        .map(entry -> entry.entry(platform, platforms, sources, translation))
                        .toList(),
                outOfReach.stream()
                        .map(limit -> new Limit(
                                limit.id(),
                                limit.where().where(platforms),
                                translation.sentence(limit.id(), limit.sentence())))
                        .toList());
    }

    static Set<Platform> platforms(Set<String> ids) {
        return ids.stream().map(id -> Platform.byId(id).orElseThrow()).collect(Collectors.toSet());
    }

    static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    static <T> Set<T> orNone(@Nullable Set<T> set) {
        return Objects.requireNonNullElse(set, Set.of());
    }
}
