package org.sightline.archive.youtube;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.ArchiveLimits;
import org.sightline.archive.CsvRow;
import org.sightline.archive.CsvTime;
import org.sightline.archive.ExportSink;
import org.sightline.archive.JsonValues;
import org.sightline.archive.KeyCensus;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Coordinates;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** Turns videos into appearances, whatever lists them. Of one archive. */
final class Videos {

    private static final Pattern NUMBER = Pattern.compile("[\\w-]{11}");

    private final ExportSink sink;
    private final KeyCensus census;
    private final VideoFiles files;
    private final Map<String, Coordinates> recordings = new HashMap<>();

    Videos(ExportSink sink, KeyCensus census, VideoFiles files) {
        this.sink = sink;
        this.census = census;
        this.files = files;
    }

    /** Where a video was recorded, which is needed before any is taken. */
    void recording(CsvRow row) {
        String number = row.text("Video ID");
        String latitude = row.text("Video Recording Latitude");
        String longitude = row.text("Video Recording Longitude");
        if (number == null
                || latitude == null
                || longitude == null
                || recordings.size() == ArchiveLimits.LISTED_TWICE) {
            return;
        }
        try {
            Coordinates.of(Double.parseDouble(latitude), Double.parseDouble(longitude))
                    .ifPresent(coordinates -> recordings.put(number, coordinates));
        } catch (NumberFormatException notNumbers) {
            recordings.remove(number);
        }
    }

    void take(YouTubeTable table, String file, CsvRow row) {
        Timestamp published = CsvTime.utc(row.text(table.published()));
        Timestamp posted = published == null ? CsvTime.utc(row.text(table.created())) : published;
        Appearance.Builder video = video(row.text(0), row.text(table.title()), posted);
        sink.appearance(Stated.of(table, row).audience(video, file, census).build());
    }

    /** As they may have been listed until 2021, each in a file of its own. */
    void take(String file, JsonNode record) {
        JsonNode snippet = record.path("snippet");
        JsonNode status = record.path("status");
        census.objects(record, "");
        census.objects(snippet, "snippet");
        census.text(snippet.path("title"), "snippet.title");
        census.objects(status, "status");
        if (!snippet.isObject() || !status.isObject()) {
            return;
        }
        Timestamp posted = CsvTime.utc(JsonValues.text(snippet, "publishedAt"));
        Appearance.Builder video = video(JsonValues.text(record, "id"), JsonValues.text(snippet, "title"), posted);
        Stated stated = new Stated("status.privacyStatus", JsonValues.text(status, "privacyStatus"));
        sink.appearance(stated.audience(video, file, census).build());
    }

    private Appearance.Builder video(@Nullable String number, @Nullable String title, @Nullable Timestamp posted) {
        boolean isNumber = number != null && NUMBER.matcher(number).matches();
        return Appearance.builder(AppearanceKind.VIDEO, files.path(title))
                .caption(title)
                .postedAt(posted)
                .permalink(isNumber ? "https://www.youtube.com/watch?v=" + number : null)
                .recorded(new RecordedMetadata(null, recordings.get(number), null));
    }
}
