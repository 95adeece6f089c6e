package org.sightline.desktop.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;

/**
 * How the photos divide: whom they show, where they stood and when.
 *
 * @param whose of what anyone can see, perhaps can see, and could once see
 * @param meKnown whether the user said which face is theirs
 * @param platforms photos by platform, most first; a photo that stood on two counts for both
 * @param kinds the same by kind of place
 * @param years photos by year, every year between the first and the last
 * @param undated photos of which no day is known
 */
public record Breakdown(
        List<Whose> whose, boolean meKnown, List<Share> platforms, List<Share> kinds, List<Year> years, long undated) {

    public Breakdown {
        whose = List.copyOf(whose);
        platforms = List.copyOf(platforms);
        kinds = List.copyOf(kinds);
        years = List.copyOf(years);
    }

    /** A year and how many photos are of it. */
    public record Year(int year, long photos) {}

    /**
     * Whom the photos of one headline show. One photo may show several.
     *
     * @param name which photos
     */
    public record Whose(String name, long photos, long me, long children, long others) {}

    static Breakdown of(List<PhotoCard> cards, Messages messages) {
        Map<Platform, Long> platforms = new EnumMap<>(Platform.class);
        Map<AppearanceKind, Long> kinds = new EnumMap<>(AppearanceKind.class);
        TreeMap<Integer, Long> years = new TreeMap<>();
        long undated = 0;
        boolean meKnown = false;
        for (PhotoCard card : cards) {
            card.platforms().forEach(platform -> platforms.merge(platform, 1L, Long::sum));
            card.kinds().forEach(kind -> kinds.merge(kind, 1L, Long::sum));
            LocalDate day = card.day();
            if (day == null) {
                undated++;
            } else {
                years.merge(day.getYear(), 1L, Long::sum);
            }
            meKnown |= card.faces().stream().anyMatch(CardFace::isMine);
        }
        return new Breakdown(
                List.of(
                        whose(messages.text("whose.public"), cards, PhotoCard::seenByAnyone),
                        whose(messages.text("whose.perhaps"), cards, PhotoCard::perhapsSeen),
                        whose(messages.text("whose.formerly"), cards, PhotoCard::formerlyPublic)),
                meKnown,
                shares(platforms, cards.size(), messages::of, messages),
                shares(kinds, cards.size(), messages::of, messages),
                filled(years),
                undated);
    }

    private static Whose whose(String name, List<PhotoCard> cards, Predicate<PhotoCard> which) {
        long photos = 0;
        long me = 0;
        long children = 0;
        long others = 0;
        for (PhotoCard card : cards) {
            if (which.test(card)) {
                photos++;
                me += shows(card, CardFace::isMine) ? 1 : 0;
                children += shows(card, CardFace::isMyChilds) ? 1 : 0;
                others += shows(card, face -> !face.isMine() && !face.isMyChilds()) ? 1 : 0;
            }
        }
        return new Whose(name, photos, me, children, others);
    }

    private static boolean shows(PhotoCard card, Predicate<CardFace> whom) {
        return card.faces().stream().anyMatch(face -> face.level().isIdentifiable() && whom.test(face));
    }

    /** Puts a thing into words. */
    private interface Naming<T> {
        String of(T thing);
    }

    private static <T extends Enum<T>> List<Share> shares(
            Map<T, Long> counts, int all, Naming<T> naming, Messages messages) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Share(
                        null,
                        naming.of(entry.getKey()),
                        null,
                        messages.number(entry.getValue()),
                        all == 0 ? 0 : (double) entry.getValue() / all))
                .toList();
    }

    private static List<Year> filled(TreeMap<Integer, Long> years) {
        List<Year> filled = new ArrayList<>();
        if (!years.isEmpty()) {
            for (int year = years.firstKey(); year <= years.lastKey(); year++) {
                filled.add(new Year(year, years.getOrDefault(year, 0L)));
            }
        }
        return filled;
    }
}
