package org.sightline.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sightline.bench.accuracy.FaceOfPerson;
import org.sightline.model.Effort;
import org.sightline.people.FaceIndex;
import org.sightline.people.GroupedFace;
import org.sightline.people.Grouping;
import org.sightline.people.GroupingProgress;
import org.sightline.people.PersonIds;
import org.sightline.people.Restrictions;

/** Groups and searches skewed archives of growing size in this process; see bench/people. */
public final class ScaleOfPeople {

    private static final int QUERIES = 100;

    private ScaleOfPeople() {}

    /** @param arguments how many faces, separated by commas, and folders of labelled photos */
    public static void main(String[] arguments) throws IOException {
        List<Path> folders = Stream.of(arguments).skip(1).map(Path::of).toList();
        LabelledFaces labels = LabelledFaces.of(FaceOfPerson.examine(folders, Effort.NORMAL));
        int[] counts =
                Stream.of(arguments[0].split(",")).mapToInt(Integer::parseInt).toArray();
        print(labels, counts);
    }

    static void print(LabelledFaces labels, int... counts) throws IOException {
        System.out.printf(
                "%9s %9s %10s %8s %9s %9s %12s %16s %12s%n",
                "faces",
                "groups",
                "seconds",
                "peak MB",
                "precision",
                "recall",
                "find, ms",
                "nine of ten, ms",
                "at most, ms");
        for (int count : counts) {
            print(new SkewedArchive(labels, 11).of(count));
        }
    }

    private static void print(LabelledFaces archive) throws IOException {
        long begun = System.nanoTime();
        List<Grouping.Group> groups = Grouping.of(archive.faces(), Restrictions.NONE, GroupingProgress.NONE);
        double seconds = (System.nanoTime() - begun) / 1e9;
        GroupingMeasure measure = GroupingMeasure.of(groups, archive);
        double[] find = find(archive, groups);
        System.out.printf(
                Locale.ENGLISH,
                "%,9d %,9d %10.1f %8d %9.4f %9.4f %12.1f %16.1f %12.1f%n",
                archive.faces().size(),
                groups.size(),
                seconds,
                peakMegabytes(),
                measure.precision(),
                measure.recall(),
                find[find.length / 2],
                find[find.length * 9 / 10],
                find[find.length - 1]);
    }

    /** Milliseconds of each query once warm, sorted. */
    private static double[] find(LabelledFaces archive, List<Grouping.Group> groups) {
        FaceIndex index = new FaceIndex(archive.faces(), PersonIds.assign(groups, Map.of()));
        double[] milliseconds = new double[QUERIES];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < QUERIES; i++) {
                GroupedFace query = archive.faces().get(i * (archive.faces().size() / QUERIES));
                long begun = System.nanoTime();
                index.find(query.embedding(), 0.335, 20);
                milliseconds[i] = (System.nanoTime() - begun) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return milliseconds;
    }

    /** The most memory that this process ever held, where the system tells. */
    private static long peakMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
