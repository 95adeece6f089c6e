package org.sightline.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.model.Audience;
import org.sightline.model.PlacedAppearance;

/**
 * What any choice of entries would close, in whichever order they are acted on. Works out once what each of them makes of each
 * place, so that trying a choice is quick; keeps nothing else of the photos.
 */
public final class Choice {

    private final Audience[] widest;
    private final boolean[] known;
    private final int[] photoOf;
    private final int photos;
    private final Map<String, Changed> changes = new LinkedHashMap<>();

    /** What an entry makes of the places that it changes. */
    @SuppressWarnings("ArrayRecordComponent") // handed on, never compared
    private record Changed(int[] places, Audience[] to) {}

    /** @param entries of which the choice is made; others change nothing */
    public Choice(Collection<PlanPhoto> judged, Collection<Entry> entries) {
        List<PlacedAppearance> places = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        int number = 0;
        for (PlanPhoto photo : judged) {
            if (photo.isAboveLow()) {
                for (PlacedAppearance place : photo.own()) {
                    places.add(place);
                    owners.add(number);
                }
                number++;
            }
        }
        this.photos = number;
        this.photoOf = owners.stream().mapToInt(Integer::intValue).toArray();
        this.widest = new Audience[places.size()];
        this.known = new boolean[places.size()];
        for (int i = 0; i < widest.length; i++) {
            widest[i] = Changes.widest(places.get(i).appearance());
            known[i] = places.get(i).appearance().audience().isKnown();
        }
        entries.forEach(entry -> changes.put(entry.id(), changed(entry, places)));
    }

    private static Changed changed(Entry entry, List<PlacedAppearance> places) {
        List<Integer> touched = new ArrayList<>();
        List<Audience> becomes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            entry.effectOn(places.get(i)).map(Changes::most).ifPresent(to -> {
                touched.add(place);
                becomes.add(to);
            });
        }
        return new Changed(touched.stream().mapToInt(Integer::intValue).toArray(), becomes.toArray(Audience[]::new));
    }

    /** Photos that are, or may be, visible without an account now. */
    public PhotoCount before() {
        return after(Set.of());
    }

    /**
     * Those of them that stay so.
     *
     * @param chosen ids of entries
     */
    public PhotoCount after(Set<String> chosen) {
        Audience[] then = widest.clone();
        for (String id : chosen) {
            Changed changed = changes.get(id);
            if (changed != null) {
                for (int i = 0; i < changed.places().length; i++) {
                    int place = changed.places()[i];
                    then[place] = then[place].isWiderThan(changed.to()[i]) ? changed.to()[i] : then[place];
                }
            }
        }
        boolean[] wasOpen = new boolean[photos];
        boolean[] mayHaveBeen = new boolean[photos];
        boolean[] stays = new boolean[photos];
        for (int i = 0; i < widest.length; i++) {
            wasOpen[photoOf[i]] |= known[i] && Reach.isOpen(widest[i]);
            mayHaveBeen[photoOf[i]] |= !known[i] && widest[i] == Audience.PUBLIC;
            stays[photoOf[i]] |= known[i] ? Reach.isOpen(then[i]) : then[i] == Audience.PUBLIC;
        }
        int open = 0;
        int perhaps = 0;
        for (int photo = 0; photo < photos; photo++) {
            open += stays[photo] && wasOpen[photo] ? 1 : 0;
            perhaps += stays[photo] && !wasOpen[photo] && mayHaveBeen[photo] ? 1 : 0;
        }
        return new PhotoCount(open, perhaps);
    }
}
