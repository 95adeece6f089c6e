package org.sightline.archive.icloud;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.KeptText;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.ListFiles;
import org.sightline.archive.Recognition;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/**
 * Apple's downloads of iCloud Photos. A library is its owner's alone; who can see a shared album, and whether it also has a public
 * page, is not in them.
 */
public final class ICloudReader implements ExportReader {

    private static final String ALBUM_FILE = "AlbumInfo.json";

    private final ListFiles files = new ListFiles();

    @Override
    public Platform platform() {
        return Platform.ICLOUD;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return ICloudLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        if (!archive.hasLists()) {
            sink.problem(Problem.of(ProblemCode.PART_WITHOUT_LISTS, null));
        }
        KeyCensus census = new KeyCensus();
        AlbumLists albums = new AlbumLists(sink);
        archive.forEachFile(file -> albums.add(file.file().path()));
        for (Archive.Located file :
                archive.find(path -> EntryPath.extension(path).equals("csv"))) {
            table(archive, file, albums, census, sink);
        }
        sharedAlbums(archive, census, sink);
        sink.finish();
    }

    private static void table(
            Archive archive, Archive.Located file, AlbumLists albums, KeyCensus census, ExportSink sink) {
        String path = file.file().path();
        Optional<ICloudPlace.AlbumList> album = ICloudPlace.albumList(path);
        CsvFiles.Outcome outcome;
        if (album.isPresent()) {
            AlbumLists.Reading list = albums.new Reading(path, album.get());
            outcome = CsvFiles.read(archive, file, list, sink);
            list.finish();
        } else if (ICloudPlace.isOtherList(path)) {
            outcome = CsvFiles.read(archive, file, new Columns(census), sink);
        } else {
            outcome = CsvFiles.read(archive, file, new PhotoDetails(path, census, sink), sink);
        }
        if (outcome == CsvFiles.Outcome.NOT_KNOWN) {
            sink.problem(Problem.of(ProblemCode.CSV_BROKEN, path));
        }
        census.report(path, sink);
    }

    /** Counts the columns of a table that nobody has described. */
    private record Columns(KeyCensus census) implements CsvFiles.Visitor {
        @Override
        public boolean isHeader(List<String> cells) {
            return true;
        }

        @Override
        public void header(List<String> columns) {
            columns.forEach(census::count);
        }

        @Override
        public void row(CsvRow row) {
            // What its columns mean is not known.
        }
    }

    /** What an album's file says has not been described: its keys are told, and its folder is an album that was shared. */
    private void sharedAlbums(Archive archive, KeyCensus census, ExportSink sink) throws IOException {
        Set<String> folders = new HashSet<>();
        for (Archive.Located file : archive.find(ICloudReader::isAlbumFile)) {
            String path = file.file().path();
            folders.add(path.substring(0, path.length() - ALBUM_FILE.length()));
            files.json(archive, file, Set.of(), (list, record) -> census.check(record, Set.of()), sink);
            census.report(path, sink);
        }
        archive.forEachFile(file -> {
            String path = file.file().path();
            String folder = path.substring(0, path.lastIndexOf('/') + 1);
            if (folders.contains(folder) && EntryPath.mayBeMedia(path)) {
                sink.appearance(shared(path, ICloudPlace.sharedAlbum(path).orElse(null), folder + ALBUM_FILE));
            }
        });
    }

    private static boolean isAlbumFile(String path) {
        return EntryPath.fileName(path).equals(ALBUM_FILE)
                && ICloudPlace.sharedAlbum(path).isPresent();
    }

    private static Appearance shared(String path, @Nullable String album, @Nullable String file) {
        return Appearance.builder(AppearanceKind.ALBUM, path)
                .album(album == null ? null : KeptText.of(album))
                .audience(Audience.UNKNOWN, Evidence.listedIn(file))
                .build();
    }

    @Override
    public Appearance unlisted(String path) {
        Optional<String> album = ICloudPlace.sharedAlbum(path);
        if (album.isPresent()) {
            return shared(path, album.get(), null);
        }
        return ICloudPlace.isDeleted(path)
                ? Appearance.builder(AppearanceKind.DELETED, path)
                        .audience(Audience.ONLY_ME, Evidence.implied(path, "folder"))
                        .earlierAudienceUnknown()
                        .build()
                : Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
