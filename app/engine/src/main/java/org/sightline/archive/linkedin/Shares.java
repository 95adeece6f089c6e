package org.sightline.archive.linkedin;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.CsvTime;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Timestamp;

/** Turns rows of posts into appearances, and remembers when there were any. Of one archive. */
final class Shares implements CsvFiles.Visitor {

    private static final String VISIBILITY = "Visibility";
    /** How some downloads write the end of a line within a text. */
    private static final String QUOTED_LINE_END = "\"\n\"";

    private final ExportSink sink;
    private final KeyCensus census;
    private final Map<Timestamp, Integer> minutes = new HashMap<>();
    private String file = "";

    Shares(ExportSink sink, KeyCensus census) {
        this.sink = sink;
        this.census = census;
    }

    void in(String path) {
        file = path;
    }

    @Override
    public boolean isHeader(List<String> cells) {
        return LinkedInTable.SHARES.isHeader(cells);
    }

    @Override
    public void header(List<String> columns) {
        columns.stream().filter(column -> !LinkedInTable.SHARES.knows(column)).forEach(census::count);
    }

    @Override
    public void row(CsvRow row) {
        Timestamp posted = CsvTime.utc(row.text("Date"));
        if (posted != null && minutes.size() < ArchiveLimits.LISTED_TWICE) {
            minutes.merge(minute(posted), 1, Integer::sum);
        }
        Appearance.Builder share = Appearance.builder(AppearanceKind.POST, null)
                .postedAt(posted)
                .caption(caption(row.text("ShareCommentary")))
                .permalink(ShareLink.permalink(row.text("ShareLink")));
        String word = row.isWhole() ? row.text(VISIBILITY) : null;
        Audience audience = meaning(word);
        if (audience.isKnown()) {
            share.audience(audience, new Evidence(EvidenceKind.STATED, file, VISIBILITY, word, null));
        } else {
            share.audience(Audience.UNKNOWN, Evidence.listedIn(file));
            if (word != null) {
                census.count(VISIBILITY + ": " + word);
            }
        }
        sink.appearance(share.build());
    }

    /** Most posts of people who publish openly say {@code MEMBER_NETWORK}, so that it is not the contacts alone. */
    private static Audience meaning(@Nullable String word) {
        return switch (word == null ? "" : word) {
            case "PUBLIC" -> Audience.PUBLIC;
            case "MEMBER_NETWORK" -> Audience.MEMBERS;
            case "CONNECTIONS" -> Audience.FRIENDS;
            default -> Audience.UNKNOWN;
        };
    }

    private static @Nullable String caption(@Nullable String text) {
        return text == null ? null : text.replace("\r\n", "\n").replace(QUOTED_LINE_END, "\n");
    }

    private static Timestamp minute(Timestamp time) {
        return new Timestamp(time.dateTime().truncatedTo(ChronoUnit.MINUTES), time.offset());
    }

    /** How many posts there were in the minute that a time belongs to. */
    int inMinuteOf(Timestamp time) {
        return minutes.getOrDefault(minute(time), 0);
    }
}
