package org.sightline.bench.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.outside.SystemOutside;
import org.sightline.desktop.photos.PhotosView;
import org.sightline.desktop.photos.PhotosViewModel;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.theme.Stylist;
import org.sightline.desktop.theme.TextSize;
import org.sightline.desktop.theme.Theme;
import org.sightline.desktop.theme.ThemeChoice;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.FaceId;

/**
 * Scrolls through very many photos, slowly, fast and in leaps, and measures for how long each pulse keeps the window's thread busy
 * and how much memory the program takes.
 */
public final class ScrollBenchmark extends Application {

    private static final int WARM_UP = 120;
    private static final int SLOW = 600;
    private static final int FAST = 600;
    private static final int LEAPS = 300;
    private static final double SLOW_PIXELS = 40;
    private static final double FAST_PIXELS = 1500;
    private static final double MILLISECOND = 1e6;

    private final List<Double> work = new ArrayList<>();
    private final List<Double> gaps = new ArrayList<>();
    private final Random random = new Random(3);
    private long lastWork;
    private long lastPulse;
    private int pulses;

    /** Nothing of the program's is asked for here. */
    private static final class NoActions implements PhotosViewModel.Actions {
        @Override
        public void find(PhotoCard photo, FaceId face) {}

        @Override
        public void showPlan() {}

        @Override
        public void answersChanged() {}

        @Override
        public void makeCopies(List<PhotoCard> chosen) {}
    }

    @Override
    public void start(Stage stage) {
        int count = Integer.parseInt(getParameters().getRaw().get(0));
        ManyPhotos photos = new ManyPhotos(count);
        Messages messages = Messages.english();
        PhotosViewModel model =
                new PhotosViewModel(photos.examination(), Background.start(), messages, new NoActions());
        PhotosView view = new PhotosView(
                model,
                new PictureStore(photos.pictures(), Background.start()),
                new SystemOutside(getHostServices()),
                new Hiding(new Discreet(), messages),
                messages);
        Scene scene = new Scene(view, 1280, 800);
        Stylist.dress(scene, new ThemeChoice(Theme.LIGHT), new TextSize(TextSize.USUAL));
        stage.setScene(scene);
        stage.show();
        model.refresh();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (model.photos().size() == count) {
                    pulse(view, this, count);
                }
            }
        }.start();
    }

    private void pulse(PhotosView view, AnimationTimer timer, int count) {
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long now = System.nanoTime();
        if (pulses > WARM_UP) {
            work.add((spent - lastWork) / MILLISECOND);
            gaps.add((now - lastPulse) / MILLISECOND);
        }
        lastWork = spent;
        lastPulse = now;
        pulses++;
        ListView<?> list = (ListView<?>) view.lookup("#photo-grid .list-view");
        VirtualFlow<?> flow = (VirtualFlow<?>) list.lookup(".virtual-flow");
        if (pulses < WARM_UP + SLOW) {
            flow.scrollPixels(SLOW_PIXELS);
        } else if (pulses < WARM_UP + SLOW + FAST) {
            flow.scrollPixels(FAST_PIXELS);
        } else if (pulses < WARM_UP + SLOW + FAST + LEAPS) {
            list.scrollTo(random.nextInt(list.getItems().size()));
        } else {
            timer.stop();
            print(count);
            Platform.exit();
        }
    }

    private void print(int count) {
        Collections.sort(work);
        Collections.sort(gaps);
        System.out.printf(
                Locale.ENGLISH,
                "%,d photos, %,d pulses: the window's thread worked %.1f ms for half of them, %.1f for 99 of 100, %.1f at most;"
                        + " from pulse to pulse %.1f, %.1f and %.1f ms; %,d MB of memory at most%n",
                count,
                work.size(),
                part(work, 0.5),
                part(work, 0.99),
                part(work, 1),
                part(gaps, 0.5),
                part(gaps, 0.99),
                part(gaps, 1),
                peakMegabytes());
    }

    private static double part(List<Double> sorted, double part) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    private static long peakMegabytes() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                            .filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException notOnThisSystem) {
            throw new UncheckedIOException(notOnThisSystem);
        }
    }
}
