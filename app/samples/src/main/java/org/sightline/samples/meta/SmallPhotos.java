package org.sightline.samples.meta;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sightline.samples.MediaItem;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** Small real photos, each another file, the same in every export: three of people, then a scene, and so on. */
public final class SmallPhotos {
    private static final int WIDTH_PIXELS = 240;
    /** Few different pictures, so that few large ones must be decoded. */
    private static final int PEOPLE = 3;

    private static final int SCENES = 1;
    private static final int EVERY_NTH_IS_A_SCENE = 4;

    private final SamplePhotos samples;
    private final Map<Integer, byte[]> made;
    private int taken;

    private SmallPhotos(SamplePhotos samples, Map<Integer, byte[]> made) {
        this.samples = samples;
        this.made = made;
    }

    /** Photos over these pictures. */
    public static SmallPhotos of(SamplePhotos samples) {
        return new SmallPhotos(samples, new ConcurrentHashMap<>());
    }

    /** The same photos from the first on, without making them again. */
    public SmallPhotos fromStart() {
        return new SmallPhotos(samples, made);
    }

    /** The next photo. */
    public MediaItem next() {
        return MediaItem.photo(nextBytes());
    }

    /** The next photo under a given file name. */
    public MediaItem named(String fileName) {
        return MediaItem.photoNamed(fileName, nextBytes());
    }

    private Supplier<byte[]> nextBytes() {
        int number = taken++;
        return () -> made.computeIfAbsent(number, this::make);
    }

    private byte[] make(int number) {
        boolean scene = number % EVERY_NTH_IS_A_SCENE == EVERY_NTH_IS_A_SCENE - 1;
        int turn = number / EVERY_NTH_IS_A_SCENE;
        SamplePhoto photo = scene
                ? samples.emptyScenes().get(turn % SCENES)
                : samples.people().get((number - turn) % PEOPLE);
        return samples.smallVariation(photo, WIDTH_PIXELS, number);
    }
}
