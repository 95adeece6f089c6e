package org.sightline.bench.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Effort;
import org.sightline.model.Embedding;
import org.sightline.model.Face;
import org.sightline.worker.Analysis.Findings;
import picocli.CommandLine;

/** Measures detection, verification and identifiability; see bench/accuracy. */
@CommandLine.Command(
        name = "accuracy",
        mixinStandardHelpOptions = true,
        description = "Measures how well faces are found, matched and judged on labelled photos.")
public final class AccuracyBenchmark implements Callable<Integer> {

    private static final double[] FALSE_ACCEPT_RATES = {1e-2, 1e-3, 1e-4};

    @CommandLine.Option(names = "--faces", paramLabel = "DIR", description = "A folder a person. Repeatable.")
    private List<Path> faces = new ArrayList<>();

    @CommandLine.Option(names = "--boxes", paramLabel = "DIR", description = "Photos and dlib's XML with boxes.")
    private @Nullable Path boxes;

    @CommandLine.Option(names = "--pairs", paramLabel = "FILE", description = "Pairs in LFW's form, of --faces.")
    private @Nullable Path pairs;

    @CommandLine.Option(names = "--clean", paramLabel = "DIR", description = "Pictures without a face.")
    private @Nullable Path clean;

    @CommandLine.Option(
            names = "--effort",
            split = ",",
            paramLabel = "LEVEL",
            description = "QUICK, NORMAL, THOROUGH; all unless told otherwise. Verification is at NORMAL.")
    private Set<Effort> efforts = EnumSet.allOf(Effort.class);

    @CommandLine.Option(names = "--no-study", description = "Leaves identifiability out.")
    private boolean noStudy;

    @CommandLine.Option(names = "--write", paramLabel = "FILE", description = "Where the table is written.")
    private @Nullable Path write;

    @CommandLine.Option(names = "--compare", paramLabel = "FILE", description = "Fails where this table was better.")
    private @Nullable Path compare;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new AccuracyBenchmark())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        AccuracyTable table = new AccuracyTable();
        try (Examiners examiners = new Examiners()) {
            measure(examiners, table);
        }
        table.lines().forEach(System.out::println);
        if (write != null) {
            table.write(write);
        }
        List<String> worse = compare == null ? List.of() : table.worseThan(compare);
        worse.forEach(line -> System.out.println("WORSE " + line));
        return worse.isEmpty() ? 0 : 1;
    }

    private void measure(Examiners examiners, AccuracyTable table) throws IOException {
        DetectionMeasure detection = new DetectionMeasure(examiners, table);
        List<Path> empty = clean == null ? List.of() : pictures(clean);
        for (Effort effort : efforts) {
            if (boxes != null) {
                detection.boxes(DlibBoxes.read(boxes), effort);
            }
            if (!empty.isEmpty()) {
                detection.clean(empty, effort);
            }
        }
        if (!faces.isEmpty()) {
            LabelledPeople people = LabelledPeople.of(faces);
            List<Findings> findings = examiners.examine(people.photos(), Effort.NORMAL);
            verify(table, people, findings);
            if (!empty.isEmpty()) {
                smallFaces(examiners, table, people, findings, empty);
            }
            if (!noStudy) {
                IdentifiabilityStudy study = new IdentifiabilityStudy(examiners, people.photos(), findings);
                study.addTo(table);
                study.lines().forEach(System.out::println);
            }
        }
    }

    private void smallFaces(
            Examiners examiners, AccuracyTable table, LabelledPeople people, List<Findings> findings, List<Path> empty)
            throws IOException {
        SmallFaces small = new SmallFaces(examiners, table, people, findings, empty);
        for (Effort effort : efforts) {
            switch (effort) {
                case QUICK -> small.measure(effort, 140, 200);
                case NORMAL -> small.measure(effort, 36, 48, 96);
                case THOROUGH -> small.measure(effort, 20, 24, 48);
            }
        }
    }

    private void verify(AccuracyTable table, LabelledPeople people, List<Findings> findings) throws IOException {
        List<@Nullable Embedding> embeddings = new ArrayList<>();
        long found = 0;
        for (Findings seen : findings) {
            Embedding embedding =
                    LabelledPeople.mainFace(seen).map(Face::embedding).orElse(null);
            embeddings.add(embedding);
            found += embedding == null ? 0 : 1;
        }
        table.add("photos of people: with a face", new Rate(found, findings.size()), AccuracyTable.Better.HIGHER);
        Verification verification = new Verification(people.photos(), embeddings);
        for (double rate : FALSE_ACCEPT_RATES) {
            double threshold = verification.threshold(rate);
            double[] interval = verification.interval(threshold);
            table.add(
                    "true accept rate at false accept rate %.0e".formatted(rate),
                    verification.trueAcceptRate(threshold),
                    interval[0],
                    interval[1],
                    verification.genuinePairs(),
                    AccuracyTable.Better.HIGHER);
            table.add(
                    "threshold at false accept rate %.0e".formatted(rate),
                    threshold,
                    threshold,
                    threshold,
                    verification.impostorPairs(),
                    AccuracyTable.Better.LOWER);
        }
        if (pairs != null) {
            tenFold(table, LfwPairs.read(pairs), people, embeddings);
        }
    }

    private static void tenFold(
            AccuracyTable table, LfwPairs pairs, LabelledPeople people, List<@Nullable Embedding> embeddings) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < people.photos().size(); i++) {
            byName.put(String.valueOf(people.photos().get(i).file().getFileName()), i);
        }
        List<Double> similarities = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        for (LfwPairs.Pair pair : pairs.pairs()) {
            Integer first = byName.get(LfwPairs.Pair.file(pair.firstPerson(), pair.first()));
            Integer second = byName.get(LfwPairs.Pair.file(pair.secondPerson(), pair.second()));
            if (first != null && second != null) {
                Embedding one = embeddings.get(first);
                Embedding other = embeddings.get(second);
                similarities.add(one == null || other == null ? -1 : one.similarity(other));
                same.add(pair.isSame());
            }
        }
        if (!similarities.isEmpty()) {
            table.add(
                    "verification accuracy, ten folds",
                    LfwPairs.accuracy(similarities, same),
                    AccuracyTable.Better.HIGHER);
        }
    }

    private static List<Path> pictures(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jpg"))
                    .sorted()
                    .toList();
        }
    }
}
