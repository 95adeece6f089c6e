package org.sightline.desktop.photos;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sightline.desktop.service.PhotoCard;

/**
 * Which photos are shown: of each facet any of the chosen values, and all words that are searched for.
 *
 * @param chosen values by facet; of a facet that is not there all
 * @param words parts of words, apart by spaces, in any order
 */
public record PhotoFilter(Map<Facet, Set<String>> chosen, String words) {

    public static final PhotoFilter NONE = new PhotoFilter(Map.of(), "");

    public PhotoFilter {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        chosen.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(values));
            }
        });
        chosen = Map.copyOf(copy);
    }

    /**
     * The photos that fit.
     *
     * @param photos in the order that was asked for
     * @param counts of each value of each facet: how many photos there would be if it were the only one chosen of its facet
     * @param without of each facet that is in the way: how many there would be without it
     */
    public record Sifted(
            List<PhotoCard> photos, Map<Facet, Map<String, Integer>> counts, Map<Facet, Integer> without) {}

    /** One pass over all photos: what fits, and what each facet would let through. */
    public Sifted sift(List<PhotoCard> cards, PhotoSort sort) {
        List<String> parts = Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1))
                .filter(part -> !part.isEmpty())
                .toList();
        List<PhotoCard> fitting = new ArrayList<>();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        Map<Facet, Integer> without = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, new LinkedHashMap<>());
        }
        for (PhotoCard card : cards) {
            if (parts.stream().allMatch(card.words()::contains)) {
                List<Facet> inTheWay = inTheWay(card);
                if (inTheWay.isEmpty()) {
                    fitting.add(card);
                    for (Facet facet : Facet.values()) {
                        count(facet, card, counts);
                    }
                } else if (inTheWay.size() == 1) {
                    count(inTheWay.get(0), card, counts);
                    without.merge(inTheWay.get(0), 1, Integer::sum);
                }
            }
        }
        fitting.sort(sort.order());
        return new Sifted(fitting, counts, without);
    }

    private List<Facet> inTheWay(PhotoCard card) {
        List<Facet> inTheWay = new ArrayList<>();
        chosen.forEach((facet, values) -> {
            if (facet.of(card).stream().noneMatch(values::contains)) {
                inTheWay.add(facet);
            }
        });
        return inTheWay;
    }

    private static void count(Facet facet, PhotoCard card, Map<Facet, Map<String, Integer>> counts) {
        Map<String, Integer> values = counts.computeIfAbsent(facet, none -> new LinkedHashMap<>());
        facet.of(card).forEach(value -> values.merge(value, 1, Integer::sum));
    }
}
