package org.sightline.archive.folder;

import java.util.Optional;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.Recognition;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;

/** Pictures that no platform exported: nothing says who could see them. */
public final class FolderReader implements ExportReader {

    /** The format of pictures that the user saved from platforms whose exports hold none. */
    public static final String SAVED_BY_HAND = "saved";

    private final String format;

    /** Reads any folder. */
    public FolderReader() {
        this("files");
    }

    /** @param format what its folders are called in reports */
    public FolderReader(String format) {
        this.format = format;
    }

    @Override
    public Platform platform() {
        return Platform.FOLDER;
    }

    @Override
    public Basis basis() {
        return Basis.SEEN;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) {
        return Optional.of(new Recognition("", format, null, true));
    }

    @Override
    public void read(Archive archive, ExportSink sink) {
        // A folder holds no lists: every picture in it is taken as it lies there.
    }

    @Override
    public Appearance unlisted(String path) {
        return Appearance.builder(AppearanceKind.FILE, path)
                .audience(Audience.UNKNOWN, Evidence.listedIn(null))
                .build();
    }
}
