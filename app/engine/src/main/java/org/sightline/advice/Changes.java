package org.sightline.advice;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.PlacedAppearance;

/** What places become when entries are acted on. The order does not matter: the narrowest stands. */
public final class Changes {

    private Changes() {}

    /** A place afterwards; empty where it was taken down. */
    public static Optional<PlacedAppearance> after(PlacedAppearance place, Collection<Entry> entries) {
        Audience narrowest = null;
        Entry by = null;
        for (Entry entry : entries) {
            Effect effect = entry.effectOn(place).orElse(null);
            if (effect != null && effect.removes()) {
                return Optional.empty();
            }
            Audience to = effect == null ? null : effect.narrowsTo();
            if (to != null && (narrowest == null || narrowest.isWiderThan(to))) {
                narrowest = to;
                by = entry;
            }
        }
        return Optional.of(narrowest == null || by == null ? place : with(place, narrowed(place, narrowest, by)));
    }

    private static Appearance narrowed(PlacedAppearance place, Audience to, Entry by) {
        Appearance appearance = place.appearance();
        if (!widest(appearance).isWiderThan(to)) {
            return appearance;
        }
        Evidence evidence =
                new Evidence(EvidenceKind.PLATFORM_RULE, appearance.evidence().file(), null, null, by.id());
        return appearance.audience().isKnown()
                ? appearance.withAudience(to, evidence)
                : appearance.boundedBy(to, evidence);
    }

    private static PlacedAppearance with(PlacedAppearance place, Appearance appearance) {
        return new PlacedAppearance(place.archive(), place.platform(), place.filePath(), place.copy(), appearance);
    }

    /** Who can see it or, where nobody knows, who can at most. */
    static Audience widest(Appearance appearance) {
        return appearance.audience().isKnown() ? appearance.audience() : appearance.notWiderThan();
    }

    /** Who can see it at most once an effect has come about; taking down leaves it to nobody else. */
    static @Nullable Audience most(Effect effect) {
        return effect.removes() ? Audience.ONLY_ME : effect.narrowsTo();
    }
}
