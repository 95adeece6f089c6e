package org.sightline.bench.accuracy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.sightline.model.Embedding;

/**
 * Whether pairs of photos of one person are told from pairs of two: true accept rate at thresholds that let a given share of
 * strangers pass. A photo in which nobody is found counts as never accepted.
 */
final class Verification {

    private static final int RESAMPLES = 400;

    private final List<String> people = new ArrayList<>();
    private final List<double[]> genuineByPerson = new ArrayList<>();
    private final double[] impostors;

    /** @param embeddings by photo; null where nobody was found */
    Verification(List<LabelledPeople.Photo> photos, List<@org.jspecify.annotations.Nullable Embedding> embeddings) {
        List<double[]> strangers = new ArrayList<>();
        double[][] genuine = new double[photos.size()][];
        for (int i = 0; i < photos.size(); i++) {
            List<Double> same = new ArrayList<>();
            double[] others = new double[photos.size()];
            int count = 0;
            for (int j = i + 1; j < photos.size(); j++) {
                Embedding first = embeddings.get(i);
                Embedding second = embeddings.get(j);
                double similarity = first == null || second == null ? -1 : first.similarity(second);
                if (photos.get(i).person().equals(photos.get(j).person())) {
                    same.add(similarity);
                } else {
                    others[count++] = similarity;
                }
            }
            genuine[i] = same.stream().mapToDouble(Double::doubleValue).toArray();
            strangers.add(Arrays.copyOf(others, count));
        }
        impostors = strangers.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        collect(photos, genuine);
    }

    private void collect(List<LabelledPeople.Photo> photos, double[][] genuine) {
        for (int i = 0; i < photos.size(); i++) {
            String person = photos.get(i).person();
            int at = people.indexOf(person);
            if (at < 0) {
                people.add(person);
                genuineByPerson.add(genuine[i]);
            } else {
                double[] before = genuineByPerson.get(at);
                double[] all = Arrays.copyOf(before, before.length + genuine[i].length);
                System.arraycopy(genuine[i], 0, all, before.length, genuine[i].length);
                genuineByPerson.set(at, all);
            }
        }
    }

    int impostorPairs() {
        return impostors.length;
    }

    long genuinePairs() {
        return genuineByPerson.stream().mapToLong(pairs -> pairs.length).sum();
    }

    /** The lowest threshold above which no larger share of strangers lies. */
    double threshold(double falseAcceptRate) {
        int above = (int) Math.floor(impostors.length * falseAcceptRate);
        return impostors[Math.max(0, impostors.length - 1 - above)];
    }

    double falseAcceptRate(double threshold) {
        return (double) Arrays.stream(impostors)
                        .filter(value -> value > threshold)
                        .count()
                / impostors.length;
    }

    double trueAcceptRate(double threshold) {
        return rate(genuineByPerson, threshold);
    }

    /** 95 % interval, by drawing people with replacement: pairs of one person are not independent. */
    double[] interval(double threshold) {
        Random random = new Random(17);
        double[] rates = new double[RESAMPLES];
        for (int i = 0; i < RESAMPLES; i++) {
            List<double[]> drawn = new ArrayList<>();
            for (int k = 0; k < people.size(); k++) {
                drawn.add(genuineByPerson.get(random.nextInt(people.size())));
            }
            rates[i] = rate(drawn, threshold);
        }
        Arrays.sort(rates);
        return new double[] {rates[(int) (0.025 * RESAMPLES)], rates[(int) (0.975 * RESAMPLES)]};
    }

    private static double rate(List<double[]> pairs, double threshold) {
        long of = 0;
        long accepted = 0;
        for (double[] similarities : pairs) {
            of += similarities.length;
            for (double similarity : similarities) {
                if (similarity > threshold) {
                    accepted++;
                }
            }
        }
        return of == 0 ? 0 : (double) accepted / of;
    }
}
