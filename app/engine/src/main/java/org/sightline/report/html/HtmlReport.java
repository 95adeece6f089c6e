package org.sightline.report.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Audit;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Pictures;
import org.sightline.audit.Planning;
import org.sightline.model.Assumption;
import org.sightline.model.Exposure;
import org.sightline.model.Timestamp;

/**
 * {@code report.html} and, where there are more photos than one page takes, further pages in a folder beside it. Written photo by
 * photo; a few pictures are held at a time.
 */
public final class HtmlReport {

    /** Pixels of a picture's longer side: it is shown at 240, on finer screens at more. */
    public static final int PICTURE_SIDE = 320;

    /** Photos, and so pictures, of one page: with five times as many a browser takes four seconds to open it. */
    public static final int PHOTOS_A_PAGE = 100;

    public static final String FILE = "report.html";
    private static final String FOLDER = "report-pages";
    private static final String PLAN = "plan.html";

    /** Stands for the plan where pages are numbered. */
    private static final int PLAN_PAGE = 0;

    /** Photos whose pictures are made at once. */
    private static final int BATCH = 16;

    private final String generator;
    private final Instant generated;
    private final Discretion discretion;
    private final @Nullable Pictures pictures;
    private final Words words;
    private final PhotoEntry entry;
    private final int photosAPage;

    /**
     * @param generator the program and its version
     * @param locale language of its words
     * @param pictures where pictures come from; null for a report without
     */
    public HtmlReport(
            String generator, Instant generated, Locale locale, Discretion discretion, @Nullable Pictures pictures) {
        this(generator, generated, locale, discretion, pictures, PHOTOS_A_PAGE);
    }

    HtmlReport(
            String generator,
            Instant generated,
            Locale locale,
            Discretion discretion,
            @Nullable Pictures pictures,
            int photosAPage) {
        this.words = new Words(locale);
        this.generator = generator;
        this.generated = generated;
        this.discretion = pictures == null ? discretion.withoutFaces() : discretion;
        this.pictures = this.discretion.faces() ? pictures : null;
        this.entry = new PhotoEntry(words, this.discretion);
        this.photosAPage = photosAPage;
    }

    /** Writes the pages into the folder and gives them, the first page first, then the plan; those of an older report are removed. */
    public List<Path> write(Audit audit, List<Assumption> assumptions, Path folder) throws IOException {
        Path further = folder.resolve(FOLDER);
        removePages(further);
        Files.createDirectories(further);
        return write(audit, assumptions, ReportFiles.in(folder)).stream()
                .map(folder::resolve)
                .toList();
    }

    /** Writes the pages and gives their names, the first page first, then the plan. */
    public List<String> write(Audit audit, List<Assumption> assumptions, ReportFiles files) throws IOException {
        Overview overview = Overview.of(audit, assumptions);
        int pages = Math.max(1, (overview.photos() + photosAPage - 1) / photosAPage);
        Planning planning = new Planning(words.locale());
        PlanPage plan = new PlanPage(words, entry, planning.catalogue(), planning.of(audit, assumptions));
        List<String> written = new ArrayList<>();
        written.add(FILE);
        written.add(FOLDER + "/" + PLAN);
        page(files, written.get(1), out -> plan(out, plan, audit, assumptions, overview, pages));
        for (int number = 2; number <= pages; number++) {
            String file = FOLDER + "/" + name(number);
            int page = number;
            page(files, file, out -> further(out, audit, assumptions, overview, page, pages));
            written.add(file);
        }
        page(files, FILE, out -> first(out, audit, assumptions, overview, plan, pages));
        return written;
    }

    /** The words of the first page, with the first photos, and of the plan as a PDF to print; without pictures. */
    public byte[] printed(Audit audit, List<Assumption> assumptions) throws IOException {
        Overview overview = Overview.of(audit, assumptions);
        Planning planning = new Planning(words.locale());
        PlanPage plan = new PlanPage(words, entry, planning.catalogue(), planning.of(audit, assumptions));
        List<Document> pages = new ArrayList<>();
        pages.add(document(out -> first(out, audit, assumptions, overview, plan, 1)));
        pages.add(document(out -> plan(out, plan, audit, assumptions, overview, 1)));
        return PrintedPages.of(pages, words.locale(), words.of("printed.replaced"));
    }

    private static Document document(Writing writing) throws IOException {
        StringWriter text = new StringWriter();
        writing.to(new Page(text));
        return Parser.parse(text.toString(), "");
    }

    static String name(int page) {
        return "report-" + page + ".html";
    }

    private static void removePages(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file ->
                            String.valueOf(file.getFileName()).matches("(report-[0-9]+|plan)\\.html(\\.unfinished)?"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    /** Writes a page. */
    @FunctionalInterface
    private interface Writing {
        void to(Page page) throws IOException;
    }

    private static void page(ReportFiles files, String name, Writing writing) throws IOException {
        files.write(name, out -> {
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
            writing.to(new Page(text));
            text.flush();
        });
    }

    private void first(
            Page page, Audit audit, List<Assumption> assumptions, Overview overview, PlanPage plan, int pages)
            throws IOException {
        FirstPage first = new FirstPage(words, discretion, overview);
        page.begin(
                words.of("language"),
                words.of("document.title", words.date(Timestamp.utc(generated))),
                words.of("skip"));
        first.header(page, generator, generated, audit);
        first.section(page, "plan");
        plan.summary(page, FOLDER + "/" + PLAN);
        page.close("section");
        first.unseen(page, audit.unseen());
        first.known(page);
        first.section(page, "photos");
        page.write(Html.element("p", words.of(overview.photos() == 0 ? "photos.none" : "photos.intro")));
        photos(page, audit, assumptions, overview, 1, 3);
        if (pages > 1) {
            page.write(Html.element("p", words.of("pages.more", overview.photos() - photosAPage)));
            page.write(navigation(1, pages));
        }
        page.close("section");
        first.section(page, "people");
        new PeopleSection(words, discretion).write(page, overview.people());
        page.close("section");
        first.problems(page, audit);
        first.judged(page);
        first.glossary(page);
        end(page);
    }

    private void plan(Page page, PlanPage plan, Audit audit, List<Assumption> assumptions, Overview overview, int pages)
            throws IOException {
        page.begin(
                words.of("language"),
                words.of("document.title.plan", words.date(Timestamp.utc(generated))),
                words.of("skip"));
        page.open("header");
        page.write(Html.element("h1", words.of("heading.plan")));
        page.write(Html.classed("p", "quiet", words.of("about.made", words.dateAndTime(generated), generator)));
        page.write(navigation(PLAN_PAGE, pages));
        page.close("header");
        page.openMain();
        plan.write(page, audit, assumptions, overview, photosAPage);
        end(page);
    }

    private void further(Page page, Audit audit, List<Assumption> assumptions, Overview overview, int number, int pages)
            throws IOException {
        page.begin(
                words.of("language"),
                words.of("document.title.page", words.date(Timestamp.utc(generated)), number),
                words.of("skip"));
        page.open("header");
        page.write(Html.element("h1", words.of("heading.page", number, pages)));
        page.write(Html.classed("p", "quiet", words.of("about.made", words.dateAndTime(generated), generator)));
        page.write(navigation(number, pages));
        page.close("header");
        page.openMain();
        photos(page, audit, assumptions, overview, number, 2);
        page.write(navigation(number, pages));
        end(page);
    }

    private void end(Page page) throws IOException {
        page.close("main");
        Element footer = Html.element("footer");
        footer.appendChild(Html.element("p", words.of("footer.offline")));
        page.write(footer);
        page.end();
    }

    /** @param here the number of the page that it stands on, or {@link #PLAN_PAGE} */
    private Element navigation(int here, int pages) {
        Element navigation = Html.element("nav").attr("aria-label", words.of("pages"));
        Element list = navigation.appendElement("ul");
        String folder = here == 1 ? FOLDER + "/" : "";
        item(list, here == 1, "../" + FILE, words.of("pages.first"));
        item(list, here == PLAN_PAGE, folder + PLAN, words.of("pages.plan"));
        for (int number = 2; number <= pages; number++) {
            item(
                    list,
                    number == here,
                    folder + name(number),
                    words.of(number == here ? "pages.here" : "pages.page", number));
        }
        return navigation;
    }

    private static void item(Element list, boolean here, String address, String text) {
        list.appendElement("li")
                .appendChild(here ? Html.element("span", text).attr("aria-current", "page") : Html.link(address, text));
    }

    /** @param level of the headings of exposures; those of photos are one deeper */
    private void photos(Page page, Audit audit, List<Assumption> assumptions, Overview overview, int number, int level)
            throws IOException {
        int from = (number - 1) * photosAPage;
        int to = Math.min(overview.photos(), from + photosAPage);
        Exposure current = null;
        for (int at = from; at < to; at += BATCH) {
            List<JudgedPhoto> batch = new ArrayList<>();
            audit.forEachPhoto(overview.ids(at, Math.min(to, at + BATCH)), assumptions, batch::add);
            List<Pictures.Picture> made = pictures(batch);
            for (int i = 0; i < batch.size(); i++) {
                JudgedPhoto photo = batch.get(i);
                if (photo.exposure() != current) {
                    current = photo.exposure();
                    heading(page, overview, current, level, number > 1 && at + i == from);
                }
                page.write(entry.of(photo, made.isEmpty() ? null : made.get(i), "h" + (level + 1)));
            }
        }
    }

    private List<Pictures.Picture> pictures(List<JudgedPhoto> photos) {
        return pictures == null
                ? List.of()
                : pictures.of(photos.stream()
                        .map(photo -> new Pictures.Request(photo, discretion.covered(photo)))
                        .toList());
    }

    private void heading(Page page, Overview overview, Exposure exposure, int level, boolean goesOn)
            throws IOException {
        String name = words.of("exposure." + exposure.name());
        Element heading = Html.element("h" + level);
        String count = words.of("exposure.heading", name, overview.photos(exposure));
        heading.appendChild(Html.element("span", goesOn ? words.of("exposure.heading.on", count) : count)
                .addClass("level")
                .addClass(exposure.name().toLowerCase(Locale.ROOT)));
        page.write(heading);
        page.write(Html.classed("p", "quiet", words.of("exposure." + exposure.name() + ".means")));
    }
}
