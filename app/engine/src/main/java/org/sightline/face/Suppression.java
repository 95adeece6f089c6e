package org.sightline.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sightline.model.Box;
import org.sightline.model.Point;

/** Joins detections that show the same face. */
final class Suppression {

    private static final Comparator<Detection> BEST_FIRST = Comparator.comparingDouble(Detection::score)
            .reversed()
            .thenComparingDouble(detection -> detection.box().x())
            .thenComparingDouble(detection -> detection.box().y());

    private Suppression() {}

    /** Keeps the best of each cluster and drops what overlaps it by more than the threshold. */
    static List<Detection> strongest(List<Detection> detections, double overlap) {
        List<Detection> kept = new ArrayList<>();
        for (Detection candidate : sorted(detections)) {
            if (kept.stream().noneMatch(better -> better.box().overlap(candidate.box()) > overlap)) {
                kept.add(candidate);
            }
        }
        return kept;
    }

    /** Means of each cluster, weighted by score, with the cluster's best score (as in MediaPipe's BlazeFace). */
    static List<Detection> weighted(List<Detection> detections, double overlap) {
        List<Detection> open = sorted(detections);
        List<Detection> joined = new ArrayList<>();
        while (!open.isEmpty()) {
            Detection best = open.get(0);
            List<Detection> cluster = new ArrayList<>();
            List<Detection> others = new ArrayList<>();
            for (Detection candidate : open) {
                boolean same = candidate.equals(best) || candidate.box().overlap(best.box()) > overlap;
                (same ? cluster : others).add(candidate);
            }
            joined.add(mean(cluster));
            open = others;
        }
        return joined;
    }

    private static List<Detection> sorted(List<Detection> detections) {
        return detections.stream().sorted(BEST_FIRST).toList();
    }

    private static Detection mean(List<Detection> cluster) {
        Detection best = cluster.get(0);
        if (cluster.size() == 1) {
            return best;
        }
        double total = cluster.stream().mapToDouble(Detection::score).sum();
        double x = 0;
        double y = 0;
        double width = 0;
        double height = 0;
        double[] pointX = new double[best.keypoints().size()];
        double[] pointY = new double[best.keypoints().size()];
        for (Detection detection : cluster) {
            double weight = detection.score() / total;
            x += weight * detection.box().x();
            y += weight * detection.box().y();
            width += weight * detection.box().width();
            height += weight * detection.box().height();
            for (int i = 0; i < pointX.length; i++) {
                pointX[i] += weight * detection.keypoints().get(i).x();
                pointY[i] += weight * detection.keypoints().get(i).y();
            }
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < pointX.length; i++) {
            points.add(new Point(pointX[i], pointY[i]));
        }
        return new Detection(new Box(x, y, width, height), best.score(), points);
    }
}
