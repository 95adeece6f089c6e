package org.sightline.archive.facebook;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.meta.HtmlRecord;
import org.sightline.archive.meta.LabelValues;
import org.sightline.archive.meta.Labels;
import org.sightline.archive.meta.MetaDates;
import org.sightline.archive.meta.MetaMessages;
import org.sightline.archive.meta.MetaPaths;
import org.sightline.archive.meta.PageFiles;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.RecordedMetadata;
import org.sightline.model.Timestamp;

/** Turns the boxes of Facebook's pages into appearances. Of one archive, and for one thread. */
final class FacebookPages {

    private final ExportSink sink;
    private final KeyCensus census;
    private final PageFiles pages;
    private final FacebookRecords records;
    private final MetaMessages messages;
    private final ProfilePictures pictures;
    private int loose;

    FacebookPages(
            ExportSink sink,
            KeyCensus census,
            PageFiles pages,
            FacebookRecords records,
            MetaMessages messages,
            ProfilePictures pictures) {
        this.sink = sink;
        this.census = census;
        this.pages = pages;
        this.records = records;
        this.messages = messages;
        this.pictures = pictures;
    }

    void read(Archive archive, FacebookList list, Archive.Located file) {
        String page = file.file().path();
        loose = 0;
        pages.read(
                archive,
                file,
                new PageFiles.Visitor() {
                    @Override
                    public void record(HtmlRecord record) {
                        take(list, page, record);
                    }

                    @Override
                    public void loose(HtmlRecord.Media media) {
                        loose++;
                        withoutBox(list, page, MetaPaths.inPage(media.uri(), page, sink));
                    }
                },
                sink);
        if (loose > 0 && !list.isOld()) {
            sink.problem(Problem.of(ProblemCode.LOOSE_PICTURES, page, Integer.toString(loose)));
        }
    }

    /** A picture or video of which the page tells no more. */
    private void withoutBox(FacebookList list, String page, @Nullable String path) {
        if (list.appearance() == AppearanceKind.MESSAGE) {
            messages.pictureOfThread(page, path);
        } else if (list != FacebookList.PROFILE) {
            AppearanceKind kind =
                    list == FacebookList.PROFILE_UPDATES ? pictures.updateKind(path, null) : list.appearance();
            records.send(page, Appearance.builder(kind, path), kind, path);
        }
    }

    private void take(FacebookList list, String page, HtmlRecord record) {
        countLabels(list, record);
        if (list == FacebookList.PROFILE) {
            account(page, record);
            return;
        }
        Timestamp posted = pages.date(record);
        for (HtmlRecord.Media media : record.media()) {
            String path = MetaPaths.inPage(media.uri(), page, sink);
            String words = media.words() == null ? record.text() : media.words();
            if (list == FacebookList.MESSAGES) {
                messages.shown(page, path, media, record.title(), posted, words);
            } else {
                AppearanceKind kind = kind(list, path, record.title());
                Appearance.Builder appearance = Appearance.builder(kind, path)
                        .postedAt(posted)
                        .caption(words)
                        .tags(record.tags())
                        .recorded(recorded(record));
                records.send(page, appearance, kind, path);
            }
        }
    }

    private AppearanceKind kind(FacebookList list, @Nullable String path, @Nullable String title) {
        return switch (list) {
            case PROFILE_UPDATES -> pictures.updateKind(path, title);
            case ALBUM -> ProfilePictures.kind(path, null).orElse(AppearanceKind.ALBUM);
            default -> list.appearance();
        };
    }

    private static RecordedMetadata recorded(HtmlRecord record) {
        return new RecordedMetadata(
                null, LabelValues.coordinates(record.value(Labels.LATITUDE), record.value(Labels.LONGITUDE)), null);
    }

    /** Of the page about the owner labels are many, and none speaks of a picture. */
    private void countLabels(FacebookList list, HtmlRecord record) {
        if (list != FacebookList.PROFILE) {
            for (HtmlRecord.Label label : record.labels()) {
                if (Labels.of(label.label()).isEmpty()) {
                    census.count(label.label());
                }
            }
        }
    }

    private void account(String page, HtmlRecord record) {
        String name = record.value(Labels.NAME);
        String handle = record.value(Labels.USERNAME);
        if (name != null || handle != null) {
            sink.account(new Account(name, handle, new Evidence(EvidenceKind.STATED, page, "username", handle, null)));
        }
    }

    /** A first look at a page of an album. */
    static void addAlbum(Archive.Located file, HtmlRecord record, ProfilePictures pictures) {
        forEachPicture(file, record, (path, posted) -> {
            AppearanceKind kind = ProfilePictures.kind(path, null).orElse(null);
            if (kind != null) {
                pictures.addAlbumPhoto(path, null, seconds(posted));
            }
            if (kind == AppearanceKind.PROFILE_PICTURE && posted.isEmpty()) {
                pictures.albumsIncomplete();
            }
        });
    }

    /** A first look at the page of profile updates; the albums must have been added before. */
    static void addUpdate(Archive.Located file, HtmlRecord record, ProfilePictures pictures) {
        forEachPicture(file, record, (path, posted) -> {
            if (pictures.updateKind(path, record.title()) == AppearanceKind.PROFILE_PICTURE) {
                pictures.addUpdate(path, record.title(), seconds(posted));
                if (posted.isEmpty()) {
                    pictures.historyIncomplete();
                }
            }
        });
    }

    @FunctionalInterface
    private interface PictureTaker {
        void take(String path, Optional<Timestamp> posted);
    }

    private static void forEachPicture(Archive.Located file, HtmlRecord record, PictureTaker taker) {
        String date = record.date();
        Optional<Timestamp> posted = date == null ? Optional.empty() : MetaDates.parse(date, record.language());
        for (HtmlRecord.Media media : record.media()) {
            String path = media.video()
                    ? null
                    : MetaPaths.inPage(media.uri(), file.file().path());
            if (path != null) {
                taker.take(path, posted);
            }
        }
    }

    private static long seconds(Optional<Timestamp> posted) {
        return posted.map(time -> time.dateTime().toEpochSecond(ZoneOffset.UTC)).orElse(0L);
    }
}
