package org.sightline.archive.meta;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.ExportSink;
import org.sightline.archive.HtmlBoxes;
import org.sightline.archive.KeptText;
import org.sightline.archive.LimitException;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Timestamp;
import org.sightline.system.PrivateLog;

/** Opens the pages of an export and makes of what is broken or not understood a problem. Of one archive. */
public final class PageFiles {

    private static final PrivateLog LOG = PrivateLog.of(PageFiles.class);

    private final HtmlBoxes boxes = new HtmlBoxes(HtmlRecord.BOX);
    private int unreadDates;
    private String unreadDate = "";

    /** Takes what a page shows. */
    public interface Visitor {
        void record(HtmlRecord record);

        /** A picture or video that stands in no box: an older page, or one whose boxes are not known any more. */
        void loose(HtmlRecord.Media media);
    }

    /**
     * Reads a page.
     *
     * @return whether it was read to its end
     */
    public boolean read(Archive archive, Archive.Located file, Visitor visitor, ExportSink sink) {
        String path = file.file().path();
        unreadDates = 0;
        boolean whole = false;
        try {
            whole = quietly(archive, file, visitor, sink, ends -> !ends.areApart());
            if (!whole) {
                sink.problem(Problem.of(ProblemCode.JSON_BROKEN, path));
            }
        } catch (LimitException passed) {
            sink.problem(passed.problem(path));
        } catch (IOException broken) {
            LOG.failure("Reading a page of an export", broken);
            sink.problem(Problem.of(ProblemCode.JSON_BROKEN, path));
        }
        if (unreadDates > 0) {
            sink.problem(Problem.of(
                    ProblemCode.DATES_NOT_READ, path, KeptText.shown(unreadDate), Integer.toString(unreadDates)));
            unreadDates = 0;
        }
        return whole;
    }

    /**
     * Reads the records of a page that is read again later, which then reports what is broken.
     *
     * @return whether it is there from its first tag to its last one and every picture stands in a record: else the newest record
     *     may be missing
     */
    public boolean first(Archive archive, Archive.Located file, Consumer<HtmlRecord> taker, ExportSink sink) {
        AtomicBoolean loose = new AtomicBoolean();
        Visitor visitor = new Visitor() {
            @Override
            public void record(HtmlRecord record) {
                taker.accept(record);
            }

            @Override
            public void loose(HtmlRecord.Media media) {
                if (!media.video()) {
                    loose.set(true);
                }
            }
        };
        try {
            return quietly(archive, file, visitor, sink, PageEnds::areBoth) && !loose.get();
        } catch (IOException reportedLater) {
            return false;
        } finally {
            unreadDates = 0;
        }
    }

    /** Whether there is anything in the file that makes it a page, and it was not cut off. */
    private boolean quietly(
            Archive archive, Archive.Located file, Visitor visitor, ExportSink sink, Predicate<PageEnds> whole)
            throws IOException {
        Elements elements = new Elements(visitor, sink);
        try (PageEnds in = new PageEnds(archive.open(file))) {
            boxes.read(in, elements);
            return elements.any && whole.test(in);
        }
    }

    /** Makes records of boxes. */
    private static final class Elements implements HtmlBoxes.Visitor {
        private final Visitor visitor;
        private final ExportSink sink;
        private String last = "";
        private boolean any;

        Elements(Visitor visitor, ExportSink sink) {
            this.visitor = visitor;
            this.sink = sink;
        }

        @Override
        public boolean isRecord(Element innerBox) {
            return HtmlRecord.isRecord(innerBox);
        }

        @Override
        public void box(Element box, @Nullable String language) {
            sink.goOn();
            any = true;
            visitor.record(HtmlRecord.of(box, language));
        }

        @Override
        public void outside(Element element) {
            sink.goOn();
            any = true;
            for (HtmlRecord.Media media : HtmlMedia.in(element)) {
                // What is shown mostly stands within a link to itself.
                if (!media.uri().equals(last)) {
                    last = media.uri();
                    visitor.loose(media);
                }
            }
            String voice = HtmlMedia.voice(element);
            last = voice == null ? last : voice;
        }
    }

    /** The record's date; one that cannot be read is counted, and told when the page ends. */
    public @Nullable Timestamp date(HtmlRecord record) {
        return date(record.date(), record.language());
    }

    /** The same of a date that stands elsewhere. */
    public @Nullable Timestamp date(@Nullable String text, @Nullable String language) {
        if (text == null) {
            return null;
        }
        Timestamp time = MetaDates.parse(text, language).orElse(null);
        if (time == null) {
            unreadDate = unreadDates == 0 ? text : unreadDate;
            unreadDates++;
        }
        return time;
    }
}
