package org.sightline.audit;

import java.util.EnumSet;
import java.util.Set;
import org.sightline.model.AppearanceKind;

/**
 * What a scan examines and with how many threads.
 *
 * @param included what is left out unless asked for: {@link AppearanceKind#MESSAGE}, {@link AppearanceKind#DELETED}
 * @param threads photos examined at once, 1 or more
 */
public record ScanOptions(Set<AppearanceKind> included, int threads) {

    /** Kinds that are counted, and examined only when asked for. */
    public static final Set<AppearanceKind> LEFT_OUT =
            Set.copyOf(EnumSet.of(AppearanceKind.MESSAGE, AppearanceKind.DELETED));

    public ScanOptions {
        included = Set.copyOf(included);
        if (threads < 1) {
            throw new IllegalArgumentException("A scan needs a thread");
        }
    }

    public static ScanOptions usual() {
        return new ScanOptions(Set.of(), Runtime.getRuntime().availableProcessors());
    }
}
