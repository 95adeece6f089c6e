package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.SampleExport;

/** The sample export in a temporary folder, which goes when the program ends. For one thread: the background's. */
public final class TemporarySamplePhotos implements SamplePhotos {

    private static final String NAME = "facebook-alex-example.zip";

    private @Nullable Path written;

    @Override
    public Path export() throws IOException {
        Path zip = written;
        if (zip == null || !Files.exists(zip)) {
            zip = write();
            written = zip;
        }
        return zip;
    }

    private static Path write() throws IOException {
        Path folder = Files.createTempDirectory("sightline-samples-");
        Path zip = folder.resolve(NAME);
        // Removed in the opposite order at the end.
        folder.toFile().deleteOnExit();
        zip.toFile().deleteOnExit();
        SampleExport.create(zip);
        return zip;
    }
}
