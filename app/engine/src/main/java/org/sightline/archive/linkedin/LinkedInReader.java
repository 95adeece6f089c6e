package org.sightline.archive.linkedin;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.Recognition;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** LinkedIn's downloads: each post says who could see it, and no picture is there. */
public final class LinkedInReader implements ExportReader {

    @Override
    public Platform platform() {
        return Platform.LINKEDIN;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return LinkedInLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        KeyCensus census = new KeyCensus();
        Profile profile = new Profile();
        read(archive, LinkedInTable.PROFILE, profile::in, census, sink);
        Account account = profile.account();
        if (account != null) {
            sink.account(account);
        }
        Shares shares = new Shares(sink, census);
        read(
                archive,
                LinkedInTable.SHARES,
                file -> {
                    shares.in(file);
                    return shares;
                },
                census,
                sink);
        Uploads uploads = new Uploads(sink, census, shares);
        for (Archive.Located file : archive.find(LinkedInTable.RICH_MEDIA::holds)) {
            CsvFiles.readQuietly(archive, file, uploads.counting(), sink);
        }
        read(archive, LinkedInTable.RICH_MEDIA, uploads::telling, census, sink);
        sink.finish();
    }

    /** Every file of a kind; one that has its name and none of its columns counts as broken. */
    private static void read(
            Archive archive,
            LinkedInTable table,
            Function<String, CsvFiles.Visitor> visitor,
            KeyCensus census,
            ExportSink sink)
            throws IOException {
        List<Archive.Located> files = archive.find(table::holds);
        for (Archive.Located file : files) {
            String path = file.file().path();
            if (CsvFiles.read(archive, file, visitor.apply(path), sink) == CsvFiles.Outcome.NOT_KNOWN) {
                sink.problem(Problem.of(ProblemCode.CSV_BROKEN, path));
            }
            census.report(path, sink);
        }
    }

    @Override
    public Appearance unlisted(String path) {
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
