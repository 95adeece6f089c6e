package org.sightline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An export that can be written in every form: a folder, a zip, several parts, with what people and computers add. The
 * same calls give the same bytes. Folders with letters beyond ASCII need a file system and a locale that can write
 * them; a zip can always be written.
 *
 * @param <S> the kind of export
 */
public abstract class MetaExport<S extends MetaExport<S>> {
    private boolean wrapped;
    private @Nullable String wrapperName;
    private boolean junk;
    private boolean zip64;
    private boolean streamed;

    /** For builders of one platform's exports. */
    protected MetaExport() {}

    /** The export as its own kind. */
    protected abstract S self();

    /** All files, as they are now. */
    public abstract ExportFiles files();

    /** The name of the nth part, from 0, without an extension. */
    public abstract String partName(int part);

    /** The name of an empty file that the second part holds, null for none. */
    protected @Nullable String stubName() {
        return null;
    }

    /** Puts everything into one folder, named as the platform does. */
    public S wrapped() {
        wrapped = true;
        return self();
    }

    /** Puts everything into one folder of this name, as when somebody has renamed it. */
    public S wrapped(String folderName) {
        wrapperName = folderName;
        return wrapped();
    }

    /** Adds what operating systems leave behind, such as {@code __MACOSX/._x.jpg} and {@code Thumbs.db}. */
    public S junk() {
        junk = true;
        return self();
    }

    /** Writes zips in the form for large files, whatever their size. */
    public S zip64() {
        zip64 = true;
        return self();
    }

    /** Writes zips whose sizes follow the data, which can be read from the end only. */
    public S streamed() {
        streamed = true;
        return self();
    }

    /** What is in the export so far. */
    public ExportTruth truth() {
        return files().truth();
    }

    /**
     * The path of a photo or video from the root, or its uri as given.
     *
     * @throws IllegalArgumentException when it was not put in
     */
    public String pathOf(MediaItem item) {
        return files().paths().of(item);
    }

    /** The paths of several photos, in their order. */
    List<String> pathsOf(List<MediaItem> items) {
        MediaUris paths = files().paths();
        return items.stream().map(paths::of).toList();
    }

    /** The name of the wrapper folder. */
    public String wrapperName() {
        return wrapperName == null ? partName(0) : wrapperName;
    }

    /** Writes the export into a folder, in its wrapper folder if there is one. */
    public ExportTruth writeFolder(Path folder) throws IOException {
        ExportFiles files = files();
        writer().writeFolder(folder, packageOf(files).whole());
        return files.truth();
    }

    /** Writes the export as one zip, replacing an older file. */
    public ExportTruth writeZip(Path zip) throws IOException {
        ExportFiles files = files();
        writer().writeZip(zip, packageOf(files).whole());
        return files.truth();
    }

    /** Writes the export as several zips, with all records in the first, and names them. */
    public List<Path> writeZips(Path directory, int parts) throws IOException {
        ExportPackage files = packageOf(files());
        List<Path> written = new ArrayList<>();
        for (Map<String, Supplier<byte[]>> part : files.parts(parts)) {
            Path zip = directory.resolve(partName(written.size()) + ".zip");
            writer().writeZip(zip, part);
            written.add(zip);
        }
        return List.copyOf(written);
    }

    /** Writes the export as two zips: the paths that meet a condition in the first, everything else in the second. */
    public List<Path> writeZips(Path directory, Predicate<String> inFirst) throws IOException {
        List<Path> written = new ArrayList<>();
        for (Map<String, Supplier<byte[]>> part : packageOf(files()).split(inFirst)) {
            Path zip = directory.resolve(partName(written.size()) + ".zip");
            writer().writeZip(zip, part);
            written.add(zip);
        }
        return List.copyOf(written);
    }

    /** Writes the export as several folders side by side, with all records in the first, and names them. */
    public List<Path> writeFolders(Path directory, int parts) throws IOException {
        ExportPackage files = packageOf(files());
        List<Path> written = new ArrayList<>();
        for (Map<String, Supplier<byte[]>> part : files.parts(parts)) {
            Path folder = Files.createDirectories(directory.resolve(partName(written.size())));
            writer().writeFolder(folder, part);
            written.add(folder);
        }
        return List.copyOf(written);
    }

    private ExportPackage packageOf(ExportFiles files) {
        return new ExportPackage(files, this::wrapperOf, stubName(), junk);
    }

    private @Nullable String wrapperOf(int part) {
        if (!wrapped) {
            return null;
        }
        return wrapperName == null ? partName(part) : wrapperName;
    }

    private ExportWriter writer() {
        return new ExportWriter(zip64, streamed);
    }
}
