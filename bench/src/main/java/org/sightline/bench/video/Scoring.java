package org.sightline.bench.video;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sightline.footage.PersonShot;
import org.sightline.footage.Visit;

/**
 * Holds tracks against the truth. Each visit is given to one track at most, that whose box fits best; a further track of the
 * same visit is a false one, a track of another visit of the same person-shot is not.
 */
record Scoring(Thresholds thresholds) {

    /** A track that may be of a visit. */
    private record Pair(int track, int person, int visit, double overlap) {}

    /**
     * Scores by group: {@code all}, then codecs, containers and conditions by their names.
     *
     * @throws IllegalArgumentException if a track is of a film that is not there
     */
    Map<String, Score> score(List<FilmTruth> films, List<TrackLine> tracks) {
        Map<String, List<TrackLine>> byFile = new LinkedHashMap<>();
        films.forEach(film -> byFile.put(film.file(), new ArrayList<>()));
        for (TrackLine track : tracks) {
            List<TrackLine> own = byFile.get(track.file());
            if (own == null) {
                throw new IllegalArgumentException("There is no film " + track.file());
            }
            own.add(track);
        }
        Map<String, Score> groups = new TreeMap<>();
        Score all = Score.NONE;
        for (FilmTruth film : films) {
            Score score = score(film, byFile.getOrDefault(film.file(), List.of()));
            all = all.plus(score);
            groups.merge("codec " + film.codec(), score, Score::plus);
            groups.merge("condition " + film.condition(), score, Score::plus);
            groups.merge("container " + film.container(), score, Score::plus);
        }
        Map<String, Score> ordered = new LinkedHashMap<>();
        ordered.put("all", all);
        ordered.putAll(groups);
        return ordered;
    }

    /** One film with its tracks. */
    Score score(FilmTruth film, List<TrackLine> tracks) {
        List<Pair> pairs = pairs(film, tracks);
        pairs.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::track)
                .thenComparingInt(Pair::person));
        Map<Integer, Pair> byTrack = new LinkedHashMap<>();
        Set<List<Integer>> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!byTrack.containsKey(pair.track()) && taken.add(List.of(pair.person(), pair.visit()))) {
                byTrack.put(pair.track(), pair);
            }
        }
        Set<Integer> asked = new HashSet<>();
        for (int person = 0; person < film.people().size(); person++) {
            PersonShot each = film.people().get(person);
            // Steps of hundredths add up to a little less than what they stand for.
            if (each.seconds(thresholds.interEye(), film.width(), film.height()) >= thresholds.seconds() - 1e-6) {
                asked.add(person);
            }
        }
        Set<Integer> found = new HashSet<>();
        int matched = 0;
        int ignored = 0;
        for (int track = 0; track < tracks.size(); track++) {
            Pair pair = byTrack.get(track);
            if (pair != null && asked.contains(pair.person())) {
                found.add(pair.person());
                matched++;
            } else if (pair != null) {
                ignored++;
            }
        }
        return new Score(1, asked.size(), found.size(), tracks.size() - ignored, matched, ignored);
    }

    private List<Pair> pairs(FilmTruth film, List<TrackLine> tracks) {
        List<Pair> pairs = new ArrayList<>();
        for (int track = 0; track < tracks.size(); track++) {
            TrackLine line = tracks.get(track);
            for (int person = 0; person < film.people().size(); person++) {
                List<Visit> visits = film.people().get(person).visits();
                for (int visit = 0; visit < visits.size(); visit++) {
                    Visit each = visits.get(visit);
                    double overlap = each.box(line.moment())
                            .clippedTo(film.width(), film.height())
                            .overlap(line.box());
                    if (isAt(each, line) && overlap >= thresholds.overlap()) {
                        pairs.add(new Pair(track, person, visit, overlap));
                    }
                }
            }
        }
        return pairs;
    }

    private boolean isAt(Visit visit, TrackLine track) {
        return visit.overlaps(track.start() - thresholds.tolerance(), track.end() + thresholds.tolerance())
                && track.moment() >= visit.start() - thresholds.tolerance()
                && track.moment() <= visit.end() + thresholds.tolerance();
    }
}
