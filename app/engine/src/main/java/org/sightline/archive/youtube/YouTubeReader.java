package org.sightline.archive.youtube;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.ListFiles;
import org.sightline.archive.Recognition;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** YouTube's part of a Takeout: tables that say of each video, playlist and channel who can see it, and of posts nothing. */
public final class YouTubeReader implements ExportReader {

    /** Files that must hold a known table, by their English names. */
    private static final Set<String> TABLES =
            Set.of("videos.csv", "Video Metadata.csv", "playlists.csv", "channel.csv");

    private static final Pattern OLD_VIDEO = Pattern.compile("^(.*/)?videos/[^/]+\\.json$");

    private final ListFiles lists = new ListFiles();

    @Override
    public Platform platform() {
        return Platform.YOUTUBE;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return YouTubeLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        KeyCensus census = new KeyCensus();
        VideoFiles files = VideoFiles.of(archive);
        Videos videos = new Videos(sink, census, files);
        List<Archive.Located> tables =
                archive.find(path -> EntryPath.extension(path).equals("csv"));
        List<Archive.Located> old = archive.find(path -> OLD_VIDEO.matcher(path).matches());
        count(archive, tables, old, files, videos, sink);
        boolean known = !old.isEmpty();
        Tables reading = new Tables(sink, census, videos, Posts.of(archive, sink));
        for (Archive.Located file : tables) {
            String path = file.file().path();
            reading.in(path);
            CsvFiles.Outcome outcome = CsvFiles.read(archive, file, reading, sink);
            known |= outcome != CsvFiles.Outcome.NOT_KNOWN;
            if (outcome == CsvFiles.Outcome.NOT_KNOWN && TABLES.contains(EntryPath.fileName(path))) {
                sink.problem(Problem.of(ProblemCode.CSV_BROKEN, path));
            }
            census.report(path, sink);
        }
        for (Archive.Located file : old) {
            String path = file.file().path();
            lists.json(archive, file, Set.of(), (list, record) -> videos.take(path, record), sink);
            census.report(path, sink);
        }
        if (!known) {
            sink.problem(Problem.of(ProblemCode.PART_WITHOUT_LISTS, null));
        }
        sink.finish();
    }

    /** What must be known before the first video is taken: which titles there are, and where videos were recorded. */
    private void count(
            Archive archive,
            List<Archive.Located> tables,
            List<Archive.Located> old,
            VideoFiles files,
            Videos videos,
            ExportSink sink) {
        for (Archive.Located file : tables) {
            Counting counting = new Counting(files, videos);
            boolean damaged = CsvFiles.readQuietly(archive, file, counting, sink) == CsvFiles.Outcome.DAMAGED;
            if (damaged && counting.ofVideos) {
                files.incomplete();
            }
        }
        for (Archive.Located file : old) {
            boolean whole = lists.jsonQuietly(
                    archive,
                    file,
                    Set.of(),
                    (list, record) -> files.count(JsonValues.text(record.path("snippet"), "title")),
                    sink);
            if (!whole) {
                files.incomplete();
            }
        }
    }

    private static final class Counting extends YouTubeRows {
        private final VideoFiles files;
        private final Videos videos;
        private boolean ofVideos;

        Counting(VideoFiles files, Videos videos) {
            this.files = files;
            this.videos = videos;
        }

        @Override
        void header(YouTubeTable table) {
            ofVideos |= table.kind() == YouTubeTable.Kind.VIDEOS;
        }

        @Override
        void row(YouTubeTable table, CsvRow row) {
            if (table.kind() == YouTubeTable.Kind.VIDEOS) {
                files.count(row.text(table.title()));
            } else if (table.kind() == YouTubeTable.Kind.RECORDINGS && row.isWhole()) {
                videos.recording(row);
            }
        }
    }

    @Override
    public Appearance unlisted(String path) {
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
