package org.sightline.bench.accuracy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opencv.core.Mat;
import org.sightline.face.IdentifiabilityModel;
import org.sightline.image.MatScope;
import org.sightline.model.Effort;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.worker.Analysis.Findings;

/**
 * How well norm and sharpness tell whether a degraded face is matched with another, good photo of the same person. Whoever is
 * predicted was not used for fitting: ten folds over people.
 */
final class IdentifiabilityStudy {

    private static final int FOLDS = 10;
    private static final int FEWEST_PHOTOS = 4;
    private static final int BINS = 10;
    /** The similarity that one in a thousand pairs of strangers passes. */
    private static final double MATCHED = 0.335;

    /** A degraded face: who, what was measured, whether it was matched. */
    private record Item(int person, Degradation degradation, double norm, double sharpness, boolean matched) {

        double[] features() {
            return new double[] {1, norm, Math.log(sharpness + 0.5)};
        }
    }

    private record Probe(
            int person, LabelledPeople.Photo photo, Face face, Degradation degradation, List<Embedding> gallery)
            implements Examiners.Picture {

        private Probe {
            gallery = List.copyOf(gallery);
        }

        @Override
        public byte[] bytes() throws IOException {
            try (MatScope scope = new MatScope()) {
                Mat pixels = Pixels.read(photo.file(), scope);
                return degradation.apply(pixels, face, photo.file().hashCode(), scope);
            }
        }
    }

    private final List<Item> items = new ArrayList<>();
    private long notFound;

    IdentifiabilityStudy(Examiners examiners, List<LabelledPeople.Photo> photos, List<Findings> findings) {
        List<Probe> probes = probes(photos, findings);
        List<Findings> seen = examiners.examine(probes, Effort.NORMAL);
        for (int i = 0; i < probes.size(); i++) {
            Probe probe = probes.get(i);
            Optional<Face> face = LabelledPeople.mainFace(seen.get(i));
            if (face.isEmpty()) {
                notFound++;
                continue;
            }
            double best = best(face.get(), probe.gallery());
            items.add(new Item(
                    probe.person(),
                    probe.degradation(),
                    face.get().norm(),
                    face.get().sharpness(),
                    best > MATCHED));
        }
    }

    private static List<Probe> probes(List<LabelledPeople.Photo> photos, List<Findings> findings) {
        List<Probe> probes = new ArrayList<>();
        int person = 0;
        for (int from = 0; from < photos.size(); ) {
            int to = from;
            while (to < photos.size()
                    && photos.get(to).person().equals(photos.get(from).person())) {
                to++;
            }
            if (to - from >= FEWEST_PHOTOS && addProbes(probes, person, photos, findings, from, to)) {
                person++;
            }
            from = to;
        }
        return probes;
    }

    /**
     * Degrades the first photo of a person that is matched as it is: of one that is not, degrading tells nothing.
     *
     * @return whether there is one
     */
    private static boolean addProbes(
            List<Probe> probes,
            int person,
            List<LabelledPeople.Photo> photos,
            List<Findings> findings,
            int from,
            int to) {
        for (int at = from; at < to; at++) {
            Face face = LabelledPeople.mainFace(findings.get(at)).orElse(null);
            List<Embedding> gallery = gallery(findings, from, to, at);
            if (face != null && best(face, gallery) > MATCHED) {
                for (Degradation.Kind kind : Degradation.Kind.values()) {
                    for (double amount : kind.amounts()) {
                        probes.add(new Probe(person, photos.get(at), face, new Degradation(kind, amount), gallery));
                    }
                }
                return true;
            }
        }
        return false;
    }

    private static List<Embedding> gallery(List<Findings> findings, int from, int to, int leftOut) {
        List<Embedding> gallery = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (i != leftOut) {
                LabelledPeople.mainFace(findings.get(i)).ifPresent(other -> gallery.add(other.embedding()));
            }
        }
        return gallery;
    }

    private static double best(Face face, List<Embedding> gallery) {
        return gallery.stream()
                .mapToDouble(other -> other.similarity(face.embedding()))
                .max()
                .orElse(-1);
    }

    void addTo(AccuracyTable table) {
        double[] heldOut = heldOut();
        double auc = areaUnderCurve(heldOut);
        table.add("identifiability, held-out people: AUC", auc, auc, auc, items.size(), AccuracyTable.Better.HIGHER);
        double error = calibrationError(heldOut);
        table.add(
                "identifiability, held-out people: calibration error",
                error,
                error,
                error,
                items.size(),
                AccuracyTable.Better.LOWER);
        double[] shipped = items.stream()
                .mapToDouble(item -> IdentifiabilityModel.matchRate(item.norm(), item.sharpness()))
                .toArray();
        double shippedError = calibrationError(shipped);
        table.add(
                "identifiability, as shipped: calibration error",
                shippedError,
                shippedError,
                shippedError,
                items.size(),
                AccuracyTable.Better.LOWER);
        Map<Identifiability, long[]> levels = new EnumMap<>(Identifiability.class);
        for (int i = 0; i < heldOut.length; i++) {
            long[] counts = levels.computeIfAbsent(IdentifiabilityModel.level(heldOut[i]), level -> new long[2]);
            counts[0] += items.get(i).matched() ? 1 : 0;
            counts[1]++;
        }
        levels.forEach((level, counts) -> table.add(
                "identifiability " + level + ", held-out people: matched",
                new Rate(counts[0], counts[1]),
                level.isIdentifiable() ? AccuracyTable.Better.HIGHER : AccuracyTable.Better.LOWER));
        table.add(
                "identifiability: degraded faces not found",
                new Rate(notFound, notFound + items.size()),
                AccuracyTable.Better.LOWER);
    }

    /** The model of all items, the reliability of predictions, and the match rate of each degradation, in lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        LogisticModel model = fit(-1);
        lines.add(String.format(
                Locale.ROOT,
                "Fitted on all: %.3f, %.3f per norm, %.3f per ln(sharpness + 0.5)",
                model.weights()[0],
                model.weights()[1],
                model.weights()[2]));
        double[] heldOut = heldOut();
        double[] edges = {0, 0.05, 0.2, 0.5, 0.75, 0.9, 0.96, 1.0001};
        lines.add("Reliability, held-out people: predicted from..to, mean predicted, matched [95 %] of");
        for (int bin = 0; bin + 1 < edges.length; bin++) {
            long hits = 0;
            long of = 0;
            double sum = 0;
            for (int i = 0; i < heldOut.length; i++) {
                if (heldOut[i] >= edges[bin] && heldOut[i] < edges[bin + 1]) {
                    of++;
                    sum += heldOut[i];
                    hits += items.get(i).matched() ? 1 : 0;
                }
            }
            Rate rate = new Rate(hits, of);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %.2f..%.2f  %.3f  %.3f [%.3f %.3f] of %d",
                    edges[bin],
                    Math.min(1, edges[bin + 1]),
                    of == 0 ? 0 : sum / of,
                    rate.value(),
                    rate.low(),
                    rate.high(),
                    of));
        }
        lines.add("Matched by degradation");
        for (Degradation.Kind kind : Degradation.Kind.values()) {
            for (double amount : kind.amounts()) {
                Degradation degradation = new Degradation(kind, amount);
                List<Item> of = items.stream()
                        .filter(item -> item.degradation().equals(degradation))
                        .toList();
                Rate rate = new Rate(of.stream().filter(Item::matched).count(), of.size());
                lines.add(
                        String.format(Locale.ROOT, "  %-10s %6.2f  %.3f of %d", kind, amount, rate.value(), of.size()));
            }
        }
        return lines;
    }

    private double[] heldOut() {
        double[] predicted = new double[items.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            LogisticModel model = fit(fold);
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).person() % FOLDS == fold) {
                    predicted[i] = model.predict(items.get(i).features());
                }
            }
        }
        return predicted;
    }

    /** @param leftOut fold whose people are not used; -1 for none */
    private LogisticModel fit(int leftOut) {
        List<double[]> features = new ArrayList<>();
        List<Boolean> outcomes = new ArrayList<>();
        for (Item item : items) {
            if (item.person() % FOLDS != leftOut) {
                features.add(item.features());
                outcomes.add(item.matched());
            }
        }
        return LogisticModel.fit(features, outcomes);
    }

    private double areaUnderCurve(double[] predicted) {
        List<Integer> order = order(predicted);
        double ranks = 0;
        long positives = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            if (items.get(order.get(rank)).matched()) {
                ranks += rank + 1;
                positives++;
            }
        }
        long negatives = items.size() - positives;
        return (ranks - positives * (positives + 1) / 2.0) / (positives * (double) negatives);
    }

    /** Expected calibration error over bins of equally many items. */
    private double calibrationError(double[] predicted) {
        List<Integer> order = order(predicted);
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int from = order.size() * bin / BINS;
            int to = order.size() * (bin + 1) / BINS;
            double difference = 0;
            for (int i = from; i < to; i++) {
                int item = order.get(i);
                difference += predicted[item] - (items.get(item).matched() ? 1 : 0);
            }
            error += Math.abs(difference);
        }
        return error / order.size();
    }

    private static List<Integer> order(double[] predicted) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < predicted.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble(i -> predicted[i]));
        return order;
    }
}
