package org.sightline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;
import org.sightline.system.FailPoints;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrases;

/** A process is killed before and after every single commit, one by one; the next one ends with the same store. */
class KilledAtCommitTest {

    private static final int KILLED = 42;

    @TempDir
    private Path folder;

    /** What a scan commits, in its order; a second run goes on where the first was. */
    static void work(AuditStore store) {
        if (!store.isCurrent(Platform.FACEBOOK, "someone", "listing")) {
            StoreContents.take(store, Platform.FACEBOOK, "someone");
        }
        store.saveInputProblems(List.of(Problem.of(ProblemCode.NOT_FOUND, "missing.zip")));
        store.prepareExamination(
                EnumSet.of(AppearanceKind.MESSAGE), StoreContents.PIPELINE, Set.of(StoreContents.PIPELINE));
        StoreContents.analyse(store, "facebook-1");
        store.show(Map.of(StoreContents.photoId(2), StoreContents.photoId(1)), Map.of());
        StoreContents.answer(store);
        store.saveChecklist(List.of(new StepMark("fb.posts.past", StepState.DONE, LocalDate.of(2026, 1, 31))));
        store.saveReport(Path.of("out"), List.of(Path.of("out/report.json")));
    }

    /** A process that dies at the n-th point, without any chance to clean up. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) {
            Path folder = Path.of(arguments[0]);
            int last = Integer.parseInt(arguments[1]);
            AtomicInteger reached = new AtomicInteger();
            FailPoints killing = point -> {
                if (reached.incrementAndGet() == last) {
                    Runtime.getRuntime().halt(KILLED);
                }
            };
            try (AuditStore store = open(folder, killing)) {
                work(store);
            }
        }
    }

    private static AuditStore open(Path folder, FailPoints failPoints) {
        KeySource keys = new KeySource(new KeyFiles(folder.resolve("keys")), Passphrases.NONE);
        return AuditStore.open(folder.resolve("audit.sightline"), keys, failPoints);
    }

    private int runVictim(Path home, int last) throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString(),
                        Integer.toString(last))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output" + last).toFile())
                .start()
                .waitFor();
    }

    private static List<String> contents(Path home) {
        List<String> contents = new ArrayList<>();
        try (AuditStore store = open(home, FailPoints.NONE);
                AuditQuery query = store.query()) {
            query.forEachPhoto((photo, appearances) -> contents.add(photo + " " + appearances));
            query.forEachProblem(problem -> contents.add(problem.toString()));
            query.forEachWaiting(waiting -> contents.add(waiting.toString()));
            contents.add(query.archives().toString());
            contents.add(query.reportFiles().toString());
            contents.add(query.answers().toString());
            contents.add(query.checklist().toString());
            assertThat(store.mostAnalyses()).as("nothing is analysed twice").isEqualTo(1);
        }
        return contents;
    }

    /** What is not committed is lost, and done again. */
    @Test
    void nothingIsLostOrDoubledWhicheverKindOfCommitItDiesBefore() throws Exception {
        Set<String> seen = new HashSet<>();
        assertThatAllIsThere(point -> point.startsWith("before") && seen.add(point));
    }

    @Tag("slow")
    @Test
    void nothingIsLostOrDoubledWhicheverCommitItDiesBefore() throws Exception {
        assertThatAllIsThere(point -> point.startsWith("before"));
    }

    /** What is committed is there, though nothing else was told. Differs little from dying before the next. */
    @Tag("slow")
    @Test
    void nothingIsLostOrDoubledWhicheverCommitItDiesAfter() throws Exception {
        assertThatAllIsThere(point -> !point.startsWith("before"));
    }

    private void assertThatAllIsThere(Predicate<String> killedAt) throws Exception {
        List<String> points = new ArrayList<>();
        Path undisturbed = Files.createDirectories(folder.resolve("undisturbed"));
        try (AuditStore store = open(undisturbed, points::add)) {
            work(store);
        }
        List<String> expected = contents(undisturbed);
        assertThat(points)
                .contains(
                        "before commit of a new store",
                        "before commit of an archive",
                        "before commit of problems of inputs",
                        "before commit of what is to be examined",
                        "before commit of results",
                        "before commit of which photos are one",
                        "before commit of answers",
                        "before commit of the checklist",
                        "before commit of where reports are");
        int killed = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (!killedAt.test(points.get(i - 1))) {
                continue;
            }
            killed++;
            Path home = Files.createDirectories(folder.resolve("home" + i));
            assertThat(runVictim(home, i))
                    .as("%s: %s", points.get(i - 1), Files.readString(folder.resolve("output" + i)))
                    .isEqualTo(KILLED);
            try (AuditStore store = open(home, FailPoints.NONE)) {
                work(store);
            }
            assertThat(contents(home).toString().replace("home" + i, ""))
                    .as("killed at: %s", points.get(i - 1))
                    .isEqualTo(expected.toString().replace("undisturbed", ""));
        }
        assertThat(killed).as("some are chosen").isPositive();
    }
}
