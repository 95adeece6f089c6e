package org.sightline.store;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.AppearanceKind;

/** The kinds of appearances that are counted and not examined, as a setting of the store and as part of a query. */
final class LeftOut {

    static final String SETTING = "left-out";

    private LeftOut() {}

    static String text(Set<AppearanceKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    static Set<AppearanceKind> parse(@Nullable String text) {
        return text == null || text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",", -1))
                        .map(AppearanceKind::valueOf)
                        .collect(Collectors.toSet());
    }

    /** The kinds between the brackets of an {@code IN}. */
    static String sql(Set<AppearanceKind> kinds) {
        return kinds.stream().map(kind -> "'" + kind.name() + "'").sorted().collect(Collectors.joining(","));
    }
}
