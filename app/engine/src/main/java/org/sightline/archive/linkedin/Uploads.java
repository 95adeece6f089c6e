package org.sightline.archive.linkedin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Timestamp;

/**
 * Turns rows of uploads into appearances. Their links expire and are not kept. A photo that was uploaded in the minute of a post
 * is the one of that post, which says more, where there is no doubt.
 */
final class Uploads {

    private final ExportSink sink;
    private final KeyCensus census;
    private final Shares shares;
    private final Map<Timestamp, Integer> minutes = new HashMap<>();

    Uploads(ExportSink sink, KeyCensus census, Shares shares) {
        this.sink = sink;
        this.census = census;
        this.shares = shares;
    }

    /** Reads a file to know when there were uploads. */
    CsvFiles.Visitor counting() {
        return new Rows() {
            @Override
            public void row(CsvRow row) {
                Timestamp time = Upload.of(row).time();
                if (time != null && minutes.size() < ArchiveLimits.LISTED_TWICE) {
                    minutes.merge(time, 1, Integer::sum);
                }
            }
        };
    }

    /** Reads a file after all were counted. */
    CsvFiles.Visitor telling(String file) {
        return new Rows() {
            @Override
            public void header(List<String> columns) {
                columns.stream()
                        .filter(column -> !LinkedInTable.RICH_MEDIA.knows(column))
                        .forEach(census::count);
            }

            @Override
            public void row(CsvRow row) {
                tell(Upload.of(row), file);
            }
        };
    }

    private void tell(Upload upload, String file) {
        switch (upload.what()) {
            case "feed photo" -> {
                if (!isOfAPost(upload.time())) {
                    tell(AppearanceKind.POST, upload, file);
                }
            }
            case "profile photo" -> tell(AppearanceKind.PROFILE_PICTURE, upload, file);
            case "video", "feed video" -> tell(AppearanceKind.VIDEO, upload, file);
            case "feed document" -> {
                // It shows no picture.
            }
            default -> census.count("Media Description: " + upload.what());
        }
    }

    private void tell(AppearanceKind kind, Upload upload, String file) {
        sink.appearance(Appearance.builder(kind, null)
                .postedAt(upload.time())
                .audience(Audience.UNKNOWN, Evidence.listedIn(file))
                .build());
    }

    private boolean isOfAPost(@Nullable Timestamp time) {
        return time != null && shares.inMinuteOf(time) == 1 && minutes.getOrDefault(time, 0) == 1;
    }

    private abstract static class Rows implements CsvFiles.Visitor {
        @Override
        public boolean isHeader(List<String> cells) {
            return LinkedInTable.RICH_MEDIA.isHeader(cells);
        }
    }
}
