package org.sightline.desktop.photos;

import java.time.LocalDate;
import java.util.Comparator;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;

/** The order of the photos. */
public enum PhotoSort {
    EXPOSURE,
    NEWEST,
    OLDEST,
    FACES,
    NAME;

    private static final Comparator<PhotoCard> BY_ID =
            Comparator.comparing((PhotoCard card) -> card.id().sha256());

    /** Photos without a day come last, whichever way days go. */
    private static final Comparator<PhotoCard> NEWEST_FIRST = Comparator.comparing(
            PhotoCard::day,
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder().reversed()));

    private static final Comparator<PhotoCard> OLDEST_FIRST =
            Comparator.comparing(PhotoCard::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    Comparator<PhotoCard> order() {
        Comparator<PhotoCard> order = switch (this) {
            case EXPOSURE -> Comparator.comparing(PhotoCard::exposure).thenComparing(NEWEST_FIRST);
            case NEWEST -> NEWEST_FIRST;
            case OLDEST -> OLDEST_FIRST;
            case FACES ->
                Comparator.comparingInt((PhotoCard card) -> -card.faces().size())
                        .thenComparing(NEWEST_FIRST);
            case NAME -> Comparator.comparing(PhotoCard::name, String.CASE_INSENSITIVE_ORDER);
        };
        return order.thenComparing(BY_ID);
    }

    String name(Messages messages) {
        return switch (this) {
            case EXPOSURE -> messages.text("sort.exposure");
            case NEWEST -> messages.text("sort.newest");
            case OLDEST -> messages.text("sort.oldest");
            case FACES -> messages.text("sort.faces");
            case NAME -> messages.text("sort.name");
        };
    }
}
