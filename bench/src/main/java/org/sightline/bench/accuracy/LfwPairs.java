package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Pairs of photos in the form of LFW's pairs.txt, for verification accuracy over ten folds. */
record LfwPairs(List<Pair> pairs) {

    static final int FOLDS = 10;

    /** Two photos by person and number. */
    record Pair(String firstPerson, int first, String secondPerson, int second) {

        boolean isSame() {
            return firstPerson.equals(secondPerson);
        }

        static String file(String person, int number) {
            return String.format(Locale.ROOT, "%s_%04d.jpg", person, number);
        }
    }

    static LfwPairs read(Path file) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] fields = line.strip().split("\t", -1);
            if (fields.length == 3) {
                pairs.add(new Pair(fields[0], Integer.parseInt(fields[1]), fields[0], Integer.parseInt(fields[2])));
            } else if (fields.length == 4) {
                pairs.add(new Pair(fields[0], Integer.parseInt(fields[1]), fields[2], Integer.parseInt(fields[3])));
            }
        }
        return new LfwPairs(pairs);
    }

    /** Share of pairs told right, each fold at the threshold that is best on the nine others. */
    static Rate accuracy(List<Double> similarities, List<Boolean> same) {
        long right = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            double threshold = best(similarities, same, fold);
            for (int i = 0; i < similarities.size(); i++) {
                if (i * FOLDS / similarities.size() == fold && similarities.get(i) > threshold == same.get(i)) {
                    right++;
                }
            }
        }
        return new Rate(right, similarities.size());
    }

    private static double best(List<Double> similarities, List<Boolean> same, int leftOut) {
        double best = 0;
        long most = -1;
        for (double threshold = 0; threshold < 0.8; threshold += 0.002) {
            long right = 0;
            for (int i = 0; i < similarities.size(); i++) {
                if (i * FOLDS / similarities.size() != leftOut && similarities.get(i) > threshold == same.get(i)) {
                    right++;
                }
            }
            if (right > most) {
                most = right;
                best = threshold;
            }
        }
        return best;
    }
}
