package org.sightline.archive.youtube;

import java.util.List;
import org.sightline.archive.CsvRow;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;

/** Takes the rows of every table, each as what it is. Of one archive. */
final class Tables extends YouTubeRows {

    private final ExportSink sink;
    private final KeyCensus census;
    private final Videos videos;
    private final Posts posts;
    private String file = "";
    private boolean told;

    Tables(ExportSink sink, KeyCensus census, Videos videos, Posts posts) {
        this.sink = sink;
        this.census = census;
        this.videos = videos;
        this.posts = posts;
    }

    /** The file that is read next. */
    void in(String path) {
        file = path;
    }

    @Override
    void header(YouTubeTable table) {
        table.unknown().forEach(census::count);
    }

    @Override
    void row(YouTubeTable table, CsvRow row) {
        switch (table.kind()) {
            case VIDEOS -> videos.take(table, file, row);
            case PLAYLISTS -> playlist(table, row);
            case CHANNELS -> channel(table, row);
            case POSTS -> posts.take(table, file, row);
            case RECORDINGS, ENTRIES -> {
                // The first were read before, and of the others nothing is.
            }
        }
    }

    private void playlist(YouTubeTable table, CsvRow row) {
        Appearance.Builder playlist =
                Appearance.builder(AppearanceKind.PLAYLIST, null).caption(row.text(table.title()));
        sink.appearance(Stated.of(table, row).audience(playlist, file, census).build());
    }

    /** The first channel is the account; whoever has others calls them otherwise. */
    private void channel(YouTubeTable table, CsvRow row) {
        Stated stated = Stated.of(table, row);
        stated.check(census);
        String name = row.text(table.title());
        Audience visibility = stated.meaning();
        if (told || (name == null && !visibility.isKnown())) {
            return;
        }
        told = true;
        String field = table.title() < 0 ? null : table.columns().get(table.title());
        Evidence who = new Evidence(EvidenceKind.STATED, file, field, name, null);
        sink.account(new Account(
                name,
                null,
                who,
                visibility.isKnown() ? visibility : null,
                visibility.isKnown() ? stated.evidence(file) : null,
                List.of()));
    }
}
