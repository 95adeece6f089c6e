package org.sightline.advice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.model.PlacedAppearance;

/**
 * Something that can be changed, asked for or known.
 *
 * @param id such as {@code fb.posts.past}
 * @param platform id of what it belongs to, as its file has it
 * @param scope how it reaches photos; null where it changes none that stand already
 * @param offeredToAll whether everybody whom it concerns finds it
 * @param forChildren whether it is for photos of children, and for nobody else
 * @param unverified what of it was not read anywhere, whatever the confidence in the rest
 * @param asOf the day of the fact itself, a month or a year; null where it has none of its own
 * @param effects of which the first that fits decides
 */
public record Entry(
        String id,
        String platform,
        EntryKind kind,
        ActionGroup group,
        @Nullable Scope scope,
        Undo undo,
        ActionEffort effort,
        boolean offeredToAll,
        boolean forChildren,
        Confidence confidence,
        List<EntryPart> unverified,
        Contact contact,
        @Nullable String asOf,
        List<Source> sources,
        List<Effect> effects,
        @Nullable OptOut optOut,
        @Nullable LegalRequest request,
        Words words) {

    public Entry {
        unverified = List.copyOf(unverified);
        sources = List.copyOf(sources);
        effects = List.copyOf(effects);
    }

    /** What becomes of a place; nothing where it stays as it is. */
    public Optional<Effect> effectOn(PlacedAppearance place) {
        for (Effect effect : effects) {
            if (effect.where().fits(place)) {
                return effect.leaves() ? Optional.empty() : Optional.of(effect);
            }
        }
        return Optional.empty();
    }

    /** When the newest of its sources was written; empty where none bears a day. */
    public Optional<LocalDate> seen() {
        return sources.stream().flatMap(source -> source.day().stream()).max(Comparator.naturalOrder());
    }
}
