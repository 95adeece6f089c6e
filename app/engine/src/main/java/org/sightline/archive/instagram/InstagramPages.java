package org.sightline.archive.instagram;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.meta.HtmlRecord;
import org.sightline.archive.meta.Labels;
import org.sightline.archive.meta.MetaDates;
import org.sightline.archive.meta.MetaMessages;
import org.sightline.archive.meta.MetaPaths;
import org.sightline.archive.meta.PageFiles;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Timestamp;

/** Turns the boxes of Instagram's pages into appearances. Of one archive, and for one thread. */
final class InstagramPages {

    private final ExportSink sink;
    private final KeyCensus census;
    private final PageFiles pages;
    private final InstagramRecords records;
    private final MetaMessages messages;
    private int loose;

    InstagramPages(
            ExportSink sink, KeyCensus census, PageFiles pages, InstagramRecords records, MetaMessages messages) {
        this.sink = sink;
        this.census = census;
        this.pages = pages;
        this.records = records;
        this.messages = messages;
    }

    static boolean isPage(Archive.Located file) {
        return file.file().path().endsWith(".html");
    }

    void read(Archive archive, InstagramList list, Archive.Located file) {
        String path = file.file().path();
        loose = 0;
        PageFiles.Visitor visitor = new PageFiles.Visitor() {
            @Override
            public void record(HtmlRecord record) {
                take(list, path, record);
            }

            @Override
            public void loose(HtmlRecord.Media media) {
                loose++;
                String shown = MetaPaths.inPage(media.uri(), path, sink);
                if (list == InstagramList.MESSAGES) {
                    messages.pictureOfThread(path, shown);
                } else if (!isProfileVideo(list, media)) {
                    records.loose(path, shown, list);
                }
            }
        };
        pages.read(archive, file, visitor, sink);
        if (loose > 0) {
            sink.problem(Problem.of(ProblemCode.LOOSE_PICTURES, path, Integer.toString(loose)));
        }
    }

    private void take(InstagramList list, String page, HtmlRecord record) {
        countLabels(record, census);
        Timestamp posted = pages.date(record);
        for (HtmlRecord.Media media : record.media()) {
            String path = MetaPaths.inPage(media.uri(), page, sink);
            String words = media.words() == null ? record.text() : media.words();
            if (list == InstagramList.MESSAGES) {
                messages.shown(page, path, media, record.title(), posted, words);
            } else if (!isProfileVideo(list, media)) {
                records.shown(page, path, list, record, words, posted);
            }
        }
    }

    /** No profile picture moves; the lists are read so, too. */
    private static boolean isProfileVideo(InstagramList list, HtmlRecord.Media media) {
        return list == InstagramList.PROFILE_PHOTOS && media.video();
    }

    private static void countLabels(HtmlRecord record, KeyCensus census) {
        for (HtmlRecord.Label label : record.labels()) {
            Labels known = Labels.of(label.label()).orElse(null);
            if (known == null || known == Labels.VISIBILITY) {
                census.count(label.label());
            }
        }
    }

    /**
     * Pages about the account, which are read before anything else.
     *
     * @return whether the page was read to its end
     */
    static boolean readFacts(
            Archive archive,
            InstagramList list,
            Archive.Located file,
            PageFiles pages,
            AccountFacts facts,
            KeyCensus census,
            ExportSink sink) {
        String path = file.file().path();
        PageFiles.Visitor visitor = new PageFiles.Visitor() {
            @Override
            public void record(HtmlRecord record) {
                if (list == InstagramList.PERSONAL) {
                    profile(path, record, facts);
                    return;
                }
                Timestamp at = changedAt(record, pages);
                if (record.title() != null || at != null) {
                    facts.change(path, record.title(), at, census);
                }
            }

            @Override
            public void loose(HtmlRecord.Media media) {
                // Nothing here says whether it is the profile's picture.
            }
        };
        return pages.read(archive, file, visitor, sink);
    }

    private static @Nullable Timestamp changedAt(HtmlRecord record, PageFiles pages) {
        String labelled = record.value(Labels.TIME);
        return labelled == null ? pages.date(record) : pages.date(labelled, record.language());
    }

    private static void profile(String path, HtmlRecord record, AccountFacts facts) {
        for (HtmlRecord.Label label : record.labels()) {
            if (label.value() != null) {
                facts.stated(path, label.label(), label.value());
            }
            if (label.picture() != null && Labels.PROFILE_PHOTO.matches(label.label())) {
                facts.picture(path, MetaPaths.inPage(label.picture(), path));
            }
        }
    }

    /** A first look at the page of profile pictures: the newest is the current one, where every date can be read. */
    static void addPhoto(Archive.Located file, HtmlRecord record, ProfilePhotos photos) {
        String date = record.date();
        Timestamp set =
                date == null ? null : MetaDates.parse(date, record.language()).orElse(null);
        for (HtmlRecord.Media media : record.media()) {
            if (!media.video()) {
                String path = MetaPaths.inPage(media.uri(), file.file().path());
                if (set == null) {
                    photos.unsure();
                } else {
                    photos.offer(path, set.dateTime().toEpochSecond(ZoneOffset.UTC));
                }
            }
        }
    }
}
