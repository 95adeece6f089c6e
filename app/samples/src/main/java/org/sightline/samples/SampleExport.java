package org.sightline.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * A ready-made export of the fictional Alex Example.
 *
 * @param export the builder, for writing it in any form
 * @param truth what is in it
 * @param pathsShowingPeople the paths of the photos of people, at least one face well visible in most; all other photos
 *     hold none
 */
public record SampleExport(FacebookExport export, ExportTruth truth, Set<String> pathsShowingPeople) {
    /** The usual number of photos of a {@linkplain #large generated export}. */
    public static final int USUAL_PHOTOS = 200;

    /** Writes the small export for the demonstration as a zip. */
    public static SampleExport create(Path zip) throws IOException {
        SampleExport demo = demo();
        demo.export().writeZip(zip);
        return demo;
    }

    /** The small export for the demonstration: about two dozen photos from many years. */
    public static SampleExport demo() {
        PhotoShelf shelf = new PhotoShelf(SamplePhotos.load());
        return of(DemoExport.fill(FacebookExport.in(Layout.JSON_2024), shelf), shelf);
    }

    /** A generated export of the usual size. */
    public static SampleExport large() {
        return large(USUAL_PHOTOS);
    }

    /** A generated export of so many photos, each a file of its own; two of three show people. */
    public static SampleExport large(int photos) {
        return large(photos, Layout.JSON_2024);
    }

    /** The same in another arrangement. */
    public static SampleExport large(int photos, Layout layout) {
        SamplePhotos samples = SamplePhotos.load();
        PhotoShelf shelf = new PhotoShelf(samples);
        return of(LargeExport.fill(FacebookExport.in(layout), shelf, samples, photos), shelf);
    }

    /** How many photos of a generated export show people. */
    public static int peopleAmong(int photos) {
        return photos - photos / LargeExport.EVERY_NTH_IS_A_SCENE;
    }

    private static SampleExport of(FacebookExport export, PhotoShelf shelf) {
        return new SampleExport(export, export.truth(), shelf.pathsShowingPeople(export));
    }
}
