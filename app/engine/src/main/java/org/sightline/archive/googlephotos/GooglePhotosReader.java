package org.sightline.archive.googlephotos;

import java.io.IOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.KeptText;
import org.sightline.archive.ListFiles;
import org.sightline.archive.Recognition;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/**
 * Google Photos' exports. Nothing in them says who could see a photo: a library is its owner's alone, as long as there is no
 * sign that something was shared.
 */
public final class GooglePhotosReader implements ExportReader {

    private final ListFiles files = new ListFiles();

    @Override
    public Platform platform() {
        return Platform.GOOGLE_PHOTOS;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return GooglePhotosLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        if (!archive.hasLists()) {
            sink.problem(Problem.of(ProblemCode.PART_WITHOUT_LISTS, null));
        }
        // What lies beside all folders comes first, and may speak of any of them.
        NavigableMap<String, FolderContent> folders = folders(archive);
        Evidence sharing = null;
        for (Map.Entry<String, FolderContent> next = folders.pollFirstEntry();
                next != null;
                next = folders.pollFirstEntry()) {
            sink.goOn();
            FolderReading folder = new FolderReading(archive, files, sink, next.getValue());
            AlbumRecord album = folder.album();
            if (next.getKey().isEmpty() && album != null && album.title() == null && album.shared()) {
                sharing = GooglePhotosAudience.sign(album.file(), AlbumRecord.COMMENTS);
            }
            folder.read(sharing);
        }
        sink.finish();
    }

    private static NavigableMap<String, FolderContent> folders(Archive archive) throws IOException {
        NavigableMap<String, FolderContent> folders = new TreeMap<>();
        archive.forEachFile(file -> {
            LibraryPath path = LibraryPath.of(file.file().path());
            folders.computeIfAbsent(MediaName.composed(path.folder()), unused -> new FolderContent(path))
                    .add(file);
        });
        return folders;
    }

    /** What a photo in a folder is, as far as the folder's place and name tell. */
    static AppearanceKind kind(LibraryPath path) {
        return switch (path.kind()) {
            case TRASH -> path.inLibrary() ? AppearanceKind.DELETED : AppearanceKind.LIBRARY;
            case YEAR, PUT_AWAY -> AppearanceKind.LIBRARY;
            case UNTITLED, OTHER ->
                path.inLibrary() && !path.folder().isEmpty() ? AppearanceKind.ALBUM : AppearanceKind.LIBRARY;
        };
    }

    /** The name of the album that a folder is. */
    static @Nullable String album(LibraryPath path) {
        return path.kind() == FolderName.UNTITLED ? null : KeptText.of(path.folder());
    }

    @Override
    public Appearance unlisted(String path) {
        LibraryPath place = LibraryPath.of(path);
        AppearanceKind kind = kind(place);
        Appearance.Builder photo = Appearance.builder(kind, path);
        if (kind == AppearanceKind.ALBUM) {
            // Whether the album was shared is not known here.
            return photo.album(album(place)).build();
        }
        return GooglePhotosAudience.byFolder(photo, kind, path, place.takeout(), null)
                .build();
    }
}
