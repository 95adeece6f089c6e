package org.sightline.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sightline.model.Answer;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Copy;
import org.sightline.model.Owner;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;

/**
 * Chooses the photos for the spot check: few, and spread over kinds, years and albums, those with a face that could be matched
 * first. The same audit gives the same photos, whatever the order it was examined in. Of each kind, year and album only a
 * handful is held.
 */
public final class SpotCheckChoice {

    private static final int HELD = 10;
    private static final int FACE = 4;
    private static final int NEW_KIND = 4;
    private static final int NEW_YEAR = 2;
    private static final int NEW_ALBUM = 2;

    private static final Comparator<SpotCheck> FACES_FIRST = Comparator.comparing(
                    (SpotCheck check) -> !check.identifiable())
            .thenComparing(check -> check.photo().sha256());

    private final Answers answers;
    private final Set<Checked> checked = new HashSet<>();
    private final Map<Stratum, Held> strata = new TreeMap<>(Stratum.ORDER);

    private record Checked(Platform platform, PhotoId photo) {}

    private record Stratum(Platform platform, String account, AppearanceKind kind, int year, String album) {
        static final Comparator<Stratum> ORDER = Comparator.comparing(Stratum::platform)
                .thenComparing(Stratum::account)
                .thenComparing(Stratum::kind)
                .thenComparing(Stratum::year)
                .thenComparing(Stratum::album);
    }

    private static final class Held {
        private final TreeSet<SpotCheck> best = new TreeSet<>(FACES_FIRST);
        private long photos;

        void add(SpotCheck check) {
            photos++;
            best.add(check);
            if (best.size() > HELD) {
                best.pollLast();
            }
        }
    }

    /** @param kept the answers so far: what was looked for once is not chosen again */
    public SpotCheckChoice(List<Answer> kept, Answers answers) {
        this.answers = answers;
        for (Answer answer : kept) {
            PhotoId photo = answer.scope().photo();
            if (answer.origin() == Answer.Origin.SPOT_CHECK && photo != null) {
                checked.add(new Checked(answer.scope().platform(), photo));
            }
        }
    }

    /**
     * Takes a photo.
     *
     * @param appearances as the answers have them
     */
    public void add(PhotoId photo, boolean identifiable, List<PlacedAppearance> appearances) {
        Map<Stratum, List<PlacedAppearance>> open = new TreeMap<>(Stratum.ORDER);
        Map<Platform, Stratum> first = new TreeMap<>();
        for (PlacedAppearance placed : appearances) {
            if (canBeLookedFor(placed) && !isChecked(photo, placed)) {
                Stratum stratum = first.computeIfAbsent(placed.platform(), unused -> stratum(placed));
                open.computeIfAbsent(stratum, unused -> new ArrayList<>()).add(placed);
            }
        }
        open.forEach((stratum, places) -> strata.computeIfAbsent(stratum, unused -> new Held())
                .add(new SpotCheck(
                        photo,
                        String.valueOf(places.get(0).filePath()),
                        stratum.platform(),
                        stratum.account(),
                        identifiable,
                        places)));
    }

    /** Whether the photo was looked for there, or the copy that stands there before it was known to be one. */
    private boolean isChecked(PhotoId photo, PlacedAppearance placed) {
        Copy copy = placed.copy();
        return checked.contains(new Checked(placed.platform(), photo))
                || (copy != null && checked.contains(new Checked(placed.platform(), copy.id())));
    }

    private static boolean canBeLookedFor(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        return appearance.mayBePublic()
                && appearance.owner() == Owner.SELF
                && placed.platform() != Platform.FOLDER
                && appearance.kind() != AppearanceKind.UNLISTED
                && placed.filePath() != null;
    }

    private Stratum stratum(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        return new Stratum(
                placed.platform(),
                answers.account(placed.archive()),
                Answers.kindOf(placed),
                appearance.postedAt() == null ? 0 : appearance.postedAt().date().getYear(),
                appearance.album() == null ? "" : appearance.album());
    }

    /** At most so many, those first that tell most. */
    public List<SpotCheck> choose(int most) {
        Set<Object> covered = new HashSet<>();
        List<SpotCheck> chosen = new ArrayList<>();
        Set<PhotoId> photos = new HashSet<>();
        while (chosen.size() < most) {
            Map.Entry<Stratum, Held> best = null;
            long highest = -1;
            for (Map.Entry<Stratum, Held> entry : strata.entrySet()) {
                long worth = entry.getValue().best.isEmpty() ? -1 : worth(entry.getKey(), entry.getValue(), covered);
                if (worth > highest) {
                    best = entry;
                    highest = worth;
                }
            }
            if (best == null) {
                return chosen;
            }
            SpotCheck check = best.getValue().best.pollFirst();
            if (check != null && photos.add(check.photo())) {
                chosen.add(check);
                covered.addAll(marks(best.getKey()));
            }
        }
        return chosen;
    }

    /** Points of what is new, and behind them how many photos stand for it. */
    private static long worth(Stratum stratum, Held held, Set<Object> covered) {
        List<Object> marks = marks(stratum);
        long points = held.best.first().identifiable() ? FACE : 0;
        points += covered.contains(marks.get(0)) ? 0 : NEW_KIND;
        points += covered.contains(marks.get(1)) ? 0 : NEW_YEAR;
        points += covered.contains(marks.get(2)) ? 0 : NEW_ALBUM;
        return points * Integer.MAX_VALUE + Math.min(held.photos, Integer.MAX_VALUE - 1);
    }

    private record Kind(Platform platform, String account, AppearanceKind kind) {}

    private record Year(Platform platform, String account, int year) {}

    private record AlbumName(Platform platform, String account, String name) {}

    private static List<Object> marks(Stratum stratum) {
        return List.of(
                new Kind(stratum.platform(), stratum.account(), stratum.kind()),
                new Year(stratum.platform(), stratum.account(), stratum.year()),
                new AlbumName(stratum.platform(), stratum.account(), stratum.album()));
    }
}
