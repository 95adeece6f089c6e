package org.sightline.advice;

import static org.sightline.advice.SectionDraft.orNone;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Audience;
import org.sightline.model.Platform;

/** An entry as it is written, where what is left out is null. */
record EntryDraft(
        String id,
        @Nullable EntryKind kind,
        ActionGroup group,
        @Nullable Scope scope,
        Undo undo,
        ActionEffort effort,
        @Nullable Offer offered,
        Confidence confidence,
        @Nullable List<EntryPart> unverified,
        @Nullable String address,
        @Nullable String mail,
        @Nullable List<String> post,
        @Nullable String phone,
        @Nullable String asOf,
        List<String> sources,
        @Nullable List<EffectDraft> effects,
        @Nullable OptOut optOut,
        @Nullable LegalRequest request,
        WordsDraft words) {

    /** Who finds it. */
    enum Offer {
        EVERYBODY,
        SOME,
        /** Whoever answers for a child on a photo. */
        FOR_CHILDREN
    }

    record EffectDraft(
            WhereDraft where,
            @Nullable Audience narrowsTo,
            @Nullable Boolean removes,
            @Nullable Boolean leaves) {

        Effect effect(Set<Platform> usual) {
            return new Effect(where.where(usual), narrowsTo, Boolean.TRUE.equals(removes));
        }
    }

    record WordsDraft(
            String title,
            String protects,
            @Nullable List<String> web,
            @Nullable List<String> app,
            String appliesTo,
            @Nullable String preset,
            @Nullable List<String> sideEffects,
            List<String> remains) {

        Words words() {
            return new Words(
                    title, protects, orNone(web), orNone(app), appliesTo, preset, orNone(sideEffects), remains);
        }
    }

    /**
     * @param platform what it belongs to
     * @param usual the platforms that its effects are about where they name none
     */
    Entry entry(String platform, Set<Platform> usual, Map<String, Source> known, Translation translation) {
        return new Entry(
                id,
                platform,
                Objects.requireNonNullElse(kind, EntryKind.SETTING),
                group,
                scope,
                undo,
                effort,
                offered != Offer.SOME,
                offered == Offer.FOR_CHILDREN,
                confidence,
                orNone(unverified),
                new Contact(address, mail, orNone(post), phone),
                asOf,
                sources.stream()
                        .map(key -> Objects.requireNonNull(known.get(key), key))
                        .toList(),
                orNone(effects).stream().map(effect -> effect.effect(usual)).toList(),
                optOut,
                request,
                translation.of(id, words.words()));
    }
}
