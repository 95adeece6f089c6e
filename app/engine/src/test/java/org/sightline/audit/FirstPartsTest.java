package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.ProblemCode;
import org.sightline.model.StageTimes;
import org.sightline.worker.Analysis;

class FirstPartsTest {

    private final FirstParts parts = new FirstParts();
    private final AtomicInteger watched = new AtomicInteger();

    private static PhotoId film(int number) {
        return new PhotoId(String.format("%064x", number));
    }

    private Analysis seen() {
        watched.incrementAndGet();
        Film film = new Film(2_000, 2_000, "mp4", "h264", 640, 480, 0);
        return new Analysis.Watched(
                new FilmPart(film, PhotoMetadata.NONE, 0, 0, true, null, null, null, 2_000, 0, List.of()),
                new StageTimes());
    }

    @Test
    void twoThreadsThatAskAtOnceHaveItLookedThroughOnce() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Analysis>> asked = new ArrayList<>();
            asked.add(threads.submit(() -> parts.of(film(1), () -> {
                begun.countDown();
                end.await();
                return seen();
            })));
            begun.await();
            asked.add(threads.submit(() -> parts.of(film(1), this::seen)));
            end.countDown();
            for (Future<Analysis> one : asked) {
                assertThat(one.get()).isInstanceOf(Analysis.Watched.class);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(watched).hasValue(1);
    }

    @Test
    void whatCouldNotBeLookedThroughIsTriedAgain() throws Exception {
        Analysis refused = parts.of(film(1), () -> Analysis.Refused.of(ProblemCode.EXAMINER_CRASHED));
        assertThatThrownBy(() -> parts.of(film(1), () -> {
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(refused).isInstanceOf(Analysis.Refused.class);
        assertThat(parts.of(film(1), this::seen)).isInstanceOf(Analysis.Watched.class);
        assertThat(watched).hasValue(1);
    }

    @Test
    void filmsOfLongAgoAreForgotten() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            parts.of(film(i), this::seen);
        }
        parts.of(film(999), this::seen);
        assertThat(watched).hasValue(1_000);
        parts.of(film(0), this::seen);
        assertThat(watched).hasValue(1_001);
    }
}
