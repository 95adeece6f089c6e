package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sightline.image.Pictures;
import org.sightline.image.StageClock;
import org.sightline.model.Effort;
import org.sightline.model.Face;

/** OpenCV's networks give wrong numbers, and no error, when two threads use one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaceFinderThreadsTest {

    private SampleFaces samples;
    private ExecutorService threads;

    @BeforeAll
    void findFaces() {
        samples = new SampleFaces();
        threads = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    void release() throws InterruptedException {
        threads.shutdown();
        assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        samples.close();
    }

    @Test
    void refusesASecondThread() {
        SampleFaces.Group group = samples.groups().get(0);

        Future<List<Face>> second = threads.submit(() -> samples.find(group.pixels()));

        assertThatThrownBy(second::get)
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesTheSameNumbersOnTwoThreadsAtOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<List<List<Face>>>> results = new ArrayList<>();
        for (int thread = 0; thread < 2; thread++) {
            results.add(threads.submit(() -> {
                FaceFinder finder = new FaceFinder(Pictures.openCv(), Models.shipped(), new StageClock());
                start.await();
                List<List<Face>> faces = new ArrayList<>();
                for (SampleFaces.Group group : samples.groups()) {
                    faces.add(finder.find(SampleFaces.image(group.pixels()), LargerPicture.NONE, Effort.NORMAL));
                }
                return faces;
            }));
        }

        List<List<Face>> alone =
                samples.groups().stream().map(SampleFaces.Group::faces).toList();
        for (Future<List<List<Face>>> result : results) {
            assertThat(result.get()).isEqualTo(alone);
        }
    }
}
