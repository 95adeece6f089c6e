package org.sightline.archive.venmo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.CsvTime;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.Recognition;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Platform;

/** Venmo's statements: no pictures, and nothing that says who could see a payment. Amounts are passed over. */
public final class VenmoReader implements ExportReader {

    @Override
    public Platform platform() {
        return Platform.VENMO;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        return VenmoLayout.recognise(tree);
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        KeyCensus census = new KeyCensus();
        boolean told = false;
        for (Archive.Located file : archive.find(path -> true)) {
            Payments payments = new Payments(file.file().path(), census, sink);
            CsvFiles.read(archive, file, payments, sink);
            census.report(file.file().path(), sink);
            Account account = payments.account();
            if (account != null && !told) {
                sink.account(account);
                told = true;
            }
        }
        sink.finish();
    }

    /** The rows of one statement. */
    private static final class Payments implements CsvFiles.Visitor {
        private final String file;
        private final KeyCensus census;
        private final ExportSink sink;
        private @Nullable String owner;

        Payments(String file, KeyCensus census, ExportSink sink) {
            this.file = file;
            this.census = census;
            this.sink = sink;
        }

        /** Whose statement it is; null where it does not say. */
        @Nullable
        Account account() {
            if (owner == null) {
                return null;
            }
            Evidence who = new Evidence(EvidenceKind.STATED, file, "Account Statement", "@" + owner, null);
            return new Account(null, owner, who);
        }

        @Override
        public boolean isHeader(List<String> cells) {
            return Statement.isHeader(cells);
        }

        @Override
        public void preamble(List<String> cells) {
            owner = owner == null ? Statement.owner(cells) : owner;
        }

        @Override
        public void header(List<String> columns) {
            columns.stream().filter(column -> !Statement.isKnown(column)).forEach(census::count);
        }

        /** Balances and the disclaimer have no number, transfers to a bank nobody on the other side. */
        @Override
        public void row(CsvRow row) {
            boolean between = row.text("From") != null || row.text("To") != null;
            if (row.text("ID") == null || !(between || row.text("Note") != null)) {
                return;
            }
            sink.appearance(Appearance.builder(AppearanceKind.PAYMENT, null)
                    .postedAt(CsvTime.local(row.text("Datetime")))
                    .caption(row.text("Note"))
                    .audience(Audience.UNKNOWN, Evidence.listedIn(file))
                    .build());
        }
    }

    @Override
    public Appearance unlisted(String path) {
        return Appearance.builder(AppearanceKind.UNLISTED, path).build();
    }
}
