package org.sightline.desktop.photos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;
import org.sightline.model.Platform;

/** What photos can be filtered by. A photo may have several values of one, such as two platforms. */
public enum Facet {
    EXPOSURE(card -> List.of(card.exposure().name())),
    AUDIENCE(card -> List.of(card.audience().name())),
    FACES(Facet::faces),
    PLATFORM(card -> card.platforms().stream().map(Platform::name).toList()),
    KIND(card -> card.kinds().stream().map(AppearanceKind::name).toList()),
    YEAR(card -> List.of(
            card.day() == null
                    ? Facet.UNDATED
                    : String.format(Locale.ROOT, "%04d", card.day().getYear()))),
    MORE(Facet::more);

    static final String UNDATED = "none";
    static final String ME = "me";
    static final String CHILD = "child";
    static final String OTHERS = "others";
    static final String NO_MATCHABLE = "none";
    static final String FORMERLY = "formerly";
    static final String PLACE = "place";

    private final Function<PhotoCard, List<String>> values;

    Facet(Function<PhotoCard, List<String>> values) {
        this.values = values;
    }

    /** A photo's values. */
    List<String> of(PhotoCard card) {
        return values.apply(card);
    }

    private static List<String> faces(PhotoCard card) {
        List<String> values = new ArrayList<>();
        for (CardFace face : card.faces()) {
            if (face.level().isIdentifiable()) {
                String whose = face.isMine() ? ME : face.isMyChilds() ? CHILD : OTHERS;
                if (!values.contains(whose)) {
                    values.add(whose);
                }
            }
        }
        return values.isEmpty() ? List.of(NO_MATCHABLE) : values;
    }

    private static List<String> more(PhotoCard card) {
        List<String> values = new ArrayList<>();
        if (card.formerlyPublic()) {
            values.add(FORMERLY);
        }
        if (card.withPlace()) {
            values.add(PLACE);
        }
        return values;
    }

    /** What it is called. */
    String name(Messages messages) {
        return switch (this) {
            case EXPOSURE -> messages.text("results.byExposure");
            case AUDIENCE -> messages.text("results.byAudience");
            case FACES -> messages.text("facet.faces");
            case PLATFORM -> messages.text("facet.platform");
            case KIND -> messages.text("facet.kind");
            case YEAR -> messages.text("facet.year");
            case MORE -> messages.text("facet.more");
        };
    }

    /** What one of its values is called. */
    String name(String value, Messages messages) {
        return switch (this) {
            case EXPOSURE -> messages.of(Exposure.valueOf(value));
            case AUDIENCE -> messages.of(Audience.valueOf(value));
            case PLATFORM -> messages.of(Platform.valueOf(value));
            case KIND -> messages.of(AppearanceKind.valueOf(value));
            case YEAR -> value.equals(UNDATED) ? messages.text("photo.undated") : value;
            case FACES ->
                switch (value) {
                    case ME -> messages.text("facet.faces.me");
                    case CHILD -> messages.text("facet.faces.child");
                    case OTHERS -> messages.text("facet.faces.others");
                    default -> messages.text("facet.faces.none");
                };
            case MORE ->
                value.equals(FORMERLY) ? messages.text("facet.more.formerly") : messages.text("facet.more.place");
        };
    }

    /** Where a value stands among the others. */
    int place(String value) {
        return switch (this) {
            case EXPOSURE -> List.of(Exposure.values()).indexOf(Exposure.valueOf(value));
            case AUDIENCE -> List.of(Audience.values()).indexOf(Audience.valueOf(value));
            case PLATFORM -> List.of(Platform.values()).indexOf(Platform.valueOf(value));
            case KIND -> List.of(AppearanceKind.values()).indexOf(AppearanceKind.valueOf(value));
            case YEAR -> value.equals(UNDATED) ? 1 : -Integer.parseInt(value);
            case FACES -> List.of(ME, CHILD, OTHERS, NO_MATCHABLE).indexOf(value);
            case MORE -> value.equals(FORMERLY) ? 0 : 1;
        };
    }
}
