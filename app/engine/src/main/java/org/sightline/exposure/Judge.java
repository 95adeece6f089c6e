package org.sightline.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.Coordinates;
import org.sightline.model.Exposure;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.Owner;
import org.sightline.model.Reason;
import org.sightline.model.ReasonCode;

/**
 * Judges one photo. Two questions are kept apart: what the known audience sees, and what an unknown one might; the second
 * never makes more than MEDIUM. Pictures of others stay out of the owner's exposure.
 */
public final class Judge {

    private Judge() {}

    public static Judgement judge(PhotoFacts facts) {
        List<Appearance> own = facts.appearances().stream()
                .filter(appearance -> appearance.owner() == Owner.SELF)
                .toList();
        if (own.isEmpty() && !facts.appearances().isEmpty()) {
            return othersPicture(facts);
        }
        List<Reason> reasons = new ArrayList<>();
        Appearance widest = widest(own);
        List<Appearance> unknown = own.stream()
                .filter(appearance -> !appearance.audience().isKnown())
                .toList();
        Appearance mayBePublic =
                unknown.stream().filter(Appearance::mayBePublic).findFirst().orElse(null);
        Appearance bounded = widestBound(unknown);
        Identifiability face = strongest(facts.faces());
        Audience audience = widest == null ? Audience.UNKNOWN : widest.audience();

        Exposure exposure = Exposure.NONE;
        if (widest != null) {
            reasons.add(audienceReason(widest));
            exposure = raised(
                    facts,
                    audience,
                    ofKnown(audience, face, !facts.faces().isEmpty(), facts.visibleCoordinates() != null));
        }
        boolean visible = facts.visibleCoordinates() != null;
        if (mayBePublic != null) {
            reasons.add(reason(ReasonCode.AUDIENCE_UNKNOWN, mayBePublic));
            exposure = higher(exposure, ofUnknown(face, visible));
        }
        if (bounded != null) {
            Audience widestItCanBe = bounded.notWiderThan();
            reasons.add(new Reason(ReasonCode.AUDIENCE_NOT_PUBLIC, List.of(widestItCanBe.name()), bounded.evidence()));
            exposure = higher(
                    exposure,
                    raised(
                            facts,
                            widestItCanBe,
                            ofKnown(widestItCanBe, face, !facts.faces().isEmpty(), visible)));
        }
        boolean formerlyPublic =
                audience != Audience.PUBLIC && own.stream().anyMatch(appearance -> appearance.wasPublic() != null);
        if (formerlyPublic) {
            own.stream()
                    .filter(appearance -> appearance.wasPublic() != null)
                    .findFirst()
                    .ifPresent(first -> reasons.add(reason(ReasonCode.WAS_PUBLIC, first)));
            exposure = higher(exposure, face.isIdentifiable() ? Exposure.MEDIUM : Exposure.LOW);
        }
        Appearance earlier = own.stream()
                .filter(Appearance::earlierAudienceUnknown)
                .findFirst()
                .orElse(null);
        if (earlier != null && audience != Audience.PUBLIC) {
            reasons.add(reason(ReasonCode.EARLIER_AUDIENCE_UNKNOWN, earlier));
            exposure = higher(exposure, face.isIdentifiable() ? Exposure.LOW : Exposure.NONE);
        }
        reasons.add(faceReason(facts.faces(), face));
        addLocation(facts, reasons);
        addPeople(facts, reasons);
        return new Judgement(
                audience,
                !unknown.isEmpty(),
                mayBePublic != null,
                face.isIdentifiable(),
                formerlyPublic,
                exposure,
                reasons);
    }

    private static Judgement othersPicture(PhotoFacts facts) {
        Appearance widest = widest(facts.appearances());
        boolean unknown = facts.appearances().stream()
                .anyMatch(appearance -> !appearance.audience().isKnown());
        boolean mayBePublic = facts.appearances().stream().anyMatch(Appearance::mayBePublic);
        Reason reason = reason(ReasonCode.OWNER_OTHER, facts.appearances().get(0));
        return new Judgement(
                widest == null ? Audience.UNKNOWN : widest.audience(),
                unknown,
                mayBePublic,
                false,
                false,
                Exposure.NONE,
                List.of(reason));
    }

    private static @Nullable Appearance widest(List<Appearance> appearances) {
        Appearance widest = null;
        for (Appearance appearance : appearances) {
            if (appearance.audience().isKnown()
                    && (widest == null || appearance.audience().isWiderThan(widest.audience()))) {
                widest = appearance;
            }
        }
        return widest;
    }

    /** Of those whose audience is unknown and not public, the one that may be seen by most. */
    private static @Nullable Appearance widestBound(List<Appearance> unknown) {
        Appearance widest = null;
        for (Appearance appearance : unknown) {
            if (!appearance.mayBePublic()
                    && (widest == null || appearance.notWiderThan().isWiderThan(widest.notWiderThan()))) {
                widest = appearance;
            }
        }
        return widest;
    }

    private static Identifiability strongest(List<Face> faces) {
        return faces.stream()
                .map(Face::identifiability)
                .max(Identifiability::compareTo)
                .orElse(Identifiability.NONE);
    }

    private static Exposure ofKnown(Audience audience, Identifiability face, boolean anyFace, boolean location) {
        return switch (audience) {
            case PUBLIC -> face.isIdentifiable() ? Exposure.HIGH : anyFace || location ? Exposure.MEDIUM : Exposure.LOW;
            case LINK, MEMBERS -> face.isIdentifiable() || location ? Exposure.MEDIUM : Exposure.LOW;
            case FOLLOWERS, FRIENDS_OF_FRIENDS, FRIENDS, CUSTOM, RECIPIENTS ->
                face.isIdentifiable() || location ? Exposure.LOW : Exposure.NONE;
            case ONLY_ME -> Exposure.NONE;
            case UNKNOWN -> throw new IllegalArgumentException("Not a known audience");
        };
    }

    /**
     * A child's picture weighs a step more wherever others see it; so does a face beside which its name stands in public, which
     * finds it however poorly it shows. What an unknown audience might see is not raised: it never makes more than MEDIUM.
     */
    private static Exposure raised(PhotoFacts facts, Audience audience, Exposure exposure) {
        boolean named = audience == Audience.PUBLIC && !facts.names().isEmpty();
        if ((!facts.child() && !named) || audience == Audience.ONLY_ME) {
            return exposure;
        }
        return switch (exposure) {
            case HIGH, MEDIUM -> Exposure.HIGH;
            case LOW -> Exposure.MEDIUM;
            case NONE -> Exposure.LOW;
        };
    }

    private static void addPeople(PhotoFacts facts, List<Reason> reasons) {
        if (facts.child()) {
            reasons.add(new Reason(ReasonCode.CHILD, List.of(), null));
        }
        for (NameShown shown : facts.names()) {
            reasons.add(new Reason(code(shown.where()), List.of(shown.name()), null));
        }
    }

    private static ReasonCode code(NameShown.Where where) {
        return switch (where) {
            case CAPTION -> ReasonCode.NAME_IN_CAPTION;
            case TAG -> ReasonCode.NAME_IN_TAG;
            case ALBUM -> ReasonCode.NAME_IN_ALBUM;
            case FILE_NAME -> ReasonCode.NAME_IN_FILE_NAME;
            case PROFILE_PICTURE -> ReasonCode.NAME_WITH_PROFILE_PICTURE;
        };
    }

    private static Exposure ofUnknown(Identifiability face, boolean location) {
        return face.isIdentifiable() || location ? Exposure.MEDIUM : Exposure.LOW;
    }

    private static Exposure higher(Exposure first, Exposure second) {
        return first.compareTo(second) <= 0 ? first : second;
    }

    private static Reason audienceReason(Appearance widest) {
        ReasonCode code = switch (widest.audience()) {
            case PUBLIC -> ReasonCode.AUDIENCE_PUBLIC;
            case LINK, MEMBERS -> ReasonCode.AUDIENCE_WIDE;
            case ONLY_ME -> ReasonCode.AUDIENCE_ONLY_ME;
            default -> ReasonCode.AUDIENCE_LIMITED;
        };
        return new Reason(code, List.of(widest.audience().name()), widest.evidence());
    }

    private static Reason reason(ReasonCode code, Appearance appearance) {
        return new Reason(code, List.of(), appearance.evidence());
    }

    private static Reason faceReason(List<Face> faces, Identifiability strongest) {
        if (faces.isEmpty()) {
            return new Reason(ReasonCode.NO_FACE_FOUND, List.of(), null);
        }
        Face clearest = faces.stream()
                .filter(face -> face.identifiability() == strongest)
                .reduce((first, second) -> first.interEyeDistance() >= second.interEyeDistance() ? first : second)
                .orElseThrow();
        long identifiable = faces.stream()
                .filter(face -> face.identifiability().isIdentifiable())
                .count();
        ReasonCode code = switch (strongest) {
            case STRONG, USABLE -> ReasonCode.FACE_IDENTIFIABLE;
            case WEAK -> ReasonCode.FACE_WEAK;
            case NONE -> ReasonCode.FACE_BELOW_MATCHING;
        };
        return new Reason(
                code,
                List.of(
                        Long.toString(identifiable),
                        Integer.toString(faces.size()),
                        Long.toString(Math.round(clearest.interEyeDistance())),
                        String.format(Locale.ROOT, "%.2f", clearest.norm()),
                        Integer.toString(strongest.matchedOfAHundred())),
                null);
    }

    private static void addLocation(PhotoFacts facts, List<Reason> reasons) {
        addLocation(ReasonCode.LOCATION_IN_FILE, facts.visibleCoordinates(), reasons);
        addLocation(ReasonCode.LOCATION_KNOWN_TO_PLATFORM, facts.platformCoordinates(), reasons);
    }

    private static void addLocation(ReasonCode code, @Nullable Coordinates coordinates, List<Reason> reasons) {
        if (coordinates != null) {
            reasons.add(new Reason(code, List.of(), null));
        }
    }
}
