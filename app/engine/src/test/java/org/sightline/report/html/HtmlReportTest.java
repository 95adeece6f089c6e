package org.sightline.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.advice.Plan;
import org.sightline.advice.PlanStep;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditSummary;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.People;
import org.sightline.audit.PeopleTotals;
import org.sightline.audit.Pictures;
import org.sightline.audit.Planning;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.Stores;
import org.sightline.audit.TestEngine;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Face;
import org.sightline.model.PersonId;
import org.sightline.model.Platform;
import org.sightline.model.Role;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MediaItem;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.Place;
import org.sightline.samples.Post;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;

/** The page for people, of real exports examined with the real models. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String HOSTILE =
            "<script>alert(1)</script> \u202Egnirts\u202C \u0007 \" onerror='x' &lt; \uD800 \u2028 ]]> --><img src=x>";

    @TempDir
    private static Path folder;

    private final Engine engine = TestEngine.start();
    private Audit demo = TestEngine.stores().temporary();

    @BeforeAll
    void examineTheDemonstration() throws IOException {
        Path zip = folder.resolve("facebook-sample.zip");
        SampleExport.create(zip);
        scan(demo, zip);
    }

    @AfterAll
    void close() {
        demo.close();
    }

    private void scan(Audit audit, Path export) {
        new ScanJob(engine, audit, List.of(export), ScanOptions.usual()).run(progress -> {}, new CancellationToken());
    }

    private List<Path> write(Audit audit, Discretion discretion, int perPage, String name, Assumption... assumptions)
            throws IOException {
        Path out = Files.createDirectories(folder.resolve(name));
        try (Pictures pictures = new Pictures(engine, audit, List.of(), HtmlReport.PICTURE_SIDE)) {
            return new HtmlReport("sightline test", NOON, Locale.ENGLISH, discretion, pictures, perPage)
                    .write(audit, List.of(assumptions), out);
        }
    }

    /** Wiping removes the program's caches, too: other tests' are left alone. */
    private static Stores ownStores() {
        return new Stores(AppFolders.under(folder.resolve("own")));
    }

    private static Document read(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), "UTF-8");
    }

    private static Document only(List<Path> pages) throws IOException {
        assertThat(pages).as("the first page and the plan").hasSize(2);
        return read(pages.get(0));
    }

    private static byte[] picture(Element image) {
        String source = image.attr("src");
        assertThat(source).startsWith("data:image/jpeg;base64,");
        return Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
    }

    private Map<String, JudgedPhoto> photos() {
        Map<String, JudgedPhoto> photos = new HashMap<>();
        demo.forEachPhoto(
                List.of(), photo -> photos.put("photo-" + photo.photo().id().shortForm(), photo));
        return photos;
    }

    @Test
    void holdsNoPixelOfAFaceThatItCovers() throws Exception {
        Document covered = only(write(demo, Discretion.USUAL, 500, "covered"));
        Document plain = only(
                write(demo, new Discretion(Discretion.Blur.NONE, Discretion.Places.FULL, true, true), 500, "plain"));
        int faces = 0;
        for (Map.Entry<String, JudgedPhoto> entry : photos().entrySet()) {
            BufferedImage hidden = image(covered, entry.getKey());
            BufferedImage shown = image(plain, entry.getKey());
            JudgedPhoto judged = entry.getValue();
            double scale = (double) hidden.getWidth() / judged.photo().width();
            for (Face face : judged.photo().faces()) {
                Box box = face.box().scaled(scale);
                double widest = 0;
                for (int y = (int) box.y(); y <= Math.min(hidden.getHeight() - 1, box.y() + box.height()); y++) {
                    for (int x = (int) box.x(); x <= Math.min(hidden.getWidth() - 1, box.x() + box.width()); x++) {
                        assertThat(isGray(hidden.getRGB(x, y)))
                                .as("%s at %d, %d", entry.getKey(), x, y)
                                .isTrue();
                        widest = Math.max(widest, isGray(shown.getRGB(x, y)) ? 0 : 1);
                    }
                }
                assertThat(widest).as("the face itself is not gray all over").isEqualTo(1);
                faces++;
            }
        }
        assertThat(faces).isGreaterThan(20);
    }

    private static BufferedImage image(Document page, String photo) throws IOException {
        Element heading = Objects.requireNonNull(page.getElementById(photo));
        Element image =
                Objects.requireNonNull(Objects.requireNonNull(heading.parent()).selectFirst("img"));
        byte[] jpeg = picture(image);
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Photoshop", "<x:xmpmeta");
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    /** The cover is of two grays, between which a JPEG may swing a little. */
    private static boolean isGray(int colour) {
        int red = colour >> 16 & 0xFF;
        int green = colour >> 8 & 0xFF;
        int blue = colour & 0xFF;
        return red > 110 && red < 225 && Math.abs(red - green) < 30 && Math.abs(green - blue) < 30;
    }

    @Test
    void tellsTheNumbersOfTheAudit() throws Exception {
        Assumption answer = new Assumption(Platform.FACEBOOK, null, null, Audience.PUBLIC);
        for (List<Assumption> answers : List.of(List.<Assumption>of(), List.of(answer))) {
            AuditSummary summary = demo.summary(answers);
            Overview overview = Overview.of(demo, answers);
            assertThat(overview.publicFaces()).isEqualTo(summary.publicWithIdentifiableFace());
            assertThat(overview.unknownFaces()).isEqualTo(summary.unknownAudienceWithIdentifiableFace());
            assertThat(overview.notPublicFaces()).isEqualTo(summary.notPublicWithIdentifiableFace());
            assertThat(overview.photos()).isEqualTo((int) summary.photos());
            assertThat(overview.faces()).isEqualTo(summary.faces());
            assertThat(overview.place().others() + overview.place().platform()).isEqualTo(summary.withLocation());
        }
        Document page = only(write(demo, Discretion.USUAL, 500, "answered", answer));
        long open = demo.summary(List.of(answer)).publicWithIdentifiableFace();
        assertThat(Objects.requireNonNull(page.selectFirst(".headline .known strong"))
                        .text())
                .contains(Long.toString(open));
        assertThat(page.select("article.photo"))
                .hasSize((int) demo.summary(List.of()).photos());
    }

    @Test
    void isSelfContainedAndInOrder() throws Exception {
        Document page = only(write(demo, Discretion.USUAL, 500, "structure"));
        assertThat(page.select("script, link, iframe, object, form, [style], [onerror], [onload]"))
                .isEmpty();
        assertThat(page.select("[src]"))
                .allSatisfy(image -> assertThat(image.attr("src")).startsWith("data:"));
        assertThat(page.select("[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).matches("#.*|report-pages/plan\\.html"));
        assertThat(page.select("h1")).hasSize(1);
        int before = 0;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(before + 1);
            before = level;
        }
        assertThat(page.select("img"))
                .allSatisfy(image -> assertThat(image.attr("alt")).contains("Photo"));
        assertThat(page.select("th"))
                .allSatisfy(cell -> assertThat(cell.hasAttr("scope")).isTrue());
        assertThat(page.text())
                .contains("What this scan could not see", "Photos that others posted", "Copies already taken")
                .doesNotContain("{", "null");
    }

    /** Coordinates that stand in the export alone are the platform's knowledge, and only coarse unless asked for. */
    @Test
    void tellsPlacesApartAndCoarse() throws Exception {
        Document coarse = only(write(demo, Discretion.USUAL, 500, "coarse"));
        Document full =
                only(write(demo, new Discretion(Discretion.Blur.ALL, Discretion.Places.FULL, true, true), 500, "full"));
        assertThat(coarse.text()).contains("Taken near 25.8, -80.2").doesNotContain("25.7617", "Café Zürich", "Dana");
        assertThat(full.text()).contains("25.76170, -80.19180", "Café Zürich", "Dana Probe");
        Element table = Objects.requireNonNull(coarse.getElementById("known")).parent();
        Element place = Objects.requireNonNull(table).select("tbody tr").get(0);
        assertThat(place.select("td").get(0).text()).as("others").isEqualTo("0");
        assertThat(Integer.parseInt(place.select("td").get(1).text()))
                .as("the platform")
                .isPositive();
    }

    @Test
    void withoutFacesThereAreCountsAndWordsOnly() throws Exception {
        List<Path> pages = write(demo, Discretion.USUAL.withoutFaces(), 500, "faceless");
        Document page = only(pages);
        assertThat(page.select("img")).isEmpty();
        assertThat(Files.readString(pages.get(0))).doesNotContain("base64,/");
        assertThat(page.text())
                .doesNotContain("Garden party", "Front row", "Dana")
                .contains("no pictures");
    }

    @Test
    void manyPhotosGoOnOnFurtherPages() throws Exception {
        List<Path> pages = write(demo, Discretion.USUAL, 7, "pages");
        int photos = (int) demo.summary(List.of()).photos();
        assertThat(pages)
                .hasSize((photos + 6) / 7 + 1)
                .allSatisfy(page -> assertThat(page).exists());
        int shown = 0;
        for (Path file : pages) {
            if (file.endsWith("plan.html")) {
                continue;
            }
            Document page = read(file);
            assertThat(page.select("article.photo").size()).isBetween(1, 7);
            assertThat(page.select("h1")).hasSize(1);
            shown += page.select("article.photo").size();
            for (Element link : page.select("a[href]:not([href^=#])")) {
                assertThat(Objects.requireNonNull(file.getParent()).resolve(link.attr("href")))
                        .exists();
            }
        }
        assertThat(shown).isEqualTo(photos);
        write(demo, Discretion.USUAL, 500, "pages");
        assertThat(pages.get(2)).as("a page of the older report").doesNotExist();
    }

    @Test
    void whatIsPrintedSaysWhatThePagesSay() throws Exception {
        HtmlReport report = new HtmlReport("sightline test", NOON, Locale.ENGLISH, Discretion.USUAL, null);
        byte[] pdf = report.printed(demo, List.of());
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(
                            "What this scan could not see",
                            "1. Facebook: Replace the current profile picture",
                            "What it does not hide: The new picture is public, too.",
                            "Anyone can see it, and it shows a face that this app could match.")
                    .doesNotContain("{", "null", "Dana");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
        assertThat(report.printed(demo, List.of()))
                .as("the same bytes for the same audit")
                .isEqualTo(pdf);
    }

    @Test
    void speaksGermanWhereAsked() throws Exception {
        Path out = Files.createDirectories(folder.resolve("german"));
        List<Path> pages = new HtmlReport("sightline test", NOON, Locale.GERMAN, Discretion.USUAL, null)
                .write(demo, List.of(), out);
        Document first = read(pages.get(0));
        Document plan = read(pages.get(1));
        assertThat(first.select("html").attr("lang")).isEqualTo("de");
        assertThat(first.text())
                .contains("Was diese Untersuchung nicht sehen konnte", "Gesicht")
                .doesNotContain("{", "null");
        assertThat(plan.text())
                .contains(
                        "Wenn Ihnen jemand schaden könnte",
                        "Facebook: Replace the current profile picture",
                        "gelesen 2026")
                .doesNotContain("{", "null", "How this is known");
    }

    @Test
    void theUsersOwnPhotosAreCountedApartOnceTheUserIsKnown() throws Exception {
        try (Audit audit = TestEngine.stores().temporary()) {
            scan(audit, folder.resolve("facebook-sample.zip"));
            assertThat(only(write(audit, Discretion.USUAL.withoutFaces(), 500, "nobody"))
                            .text())
                    .contains("does not know yet which of the faces is yours");
            People people = new People(audit, Clock.fixed(NOON, ZoneOffset.UTC));
            PeopleTotals totals = new PeopleTotals();
            audit.forEachPhoto(List.of(), totals::add);
            PersonId me = totals.mostFacesFirst().get(0).person().id();
            people.role(me, Role.ME);
            people.name(me, "Alex <b>");

            Document page = only(write(audit, Discretion.USUAL.withoutFaces(), 500, "me"));
            assertThat(page.text())
                    .doesNotContain("does not know yet which of the faces is yours", "Alex <b>")
                    .contains("Person 1, you");
            assertThat(only(write(
                                    audit,
                                    new Discretion(Discretion.Blur.ALL, Discretion.Places.FULL, true, true),
                                    500,
                                    "named"))
                            .text())
                    .contains("Person 1, you: Alex <b>");
            Element table = page.select("caption:contains(whose face could be matched)")
                    .parents()
                    .get(0);
            long[] mine = new long[3];
            audit.forEachPhoto(List.of(), judged -> {
                boolean isMine = judged.faces().stream()
                        .anyMatch(face -> face.face().identifiability().isIdentifiable()
                                && face.person() != null
                                && face.person().isMe());
                mine[0] += isMine && judged.isPublicWithIdentifiableFace() ? 1 : 0;
                mine[1] += isMine && judged.isUnknownWithIdentifiableFace() ? 1 : 0;
                mine[2] += isMine && judged.formerlyPublic() ? 1 : 0;
            });
            assertThat(mine[0] + mine[1] + mine[2]).isPositive();
            assertThat(table.select("tbody tr").get(0).select("td").eachText())
                    .containsExactly(Long.toString(mine[0]), Long.toString(mine[1]), Long.toString(mine[2]));
        }
    }

    @Test
    void theSecondPageIsThePlanAndEachStepNamesItsPhotos() throws Exception {
        List<Path> pages = write(demo, Discretion.USUAL, 7, "plan");
        Document page = read(pages.get(1));
        Plan plan = new Planning().of(demo, List.of());

        assertThat(page.select("article.step h3").eachText())
                .first(InstanceOfAssertFactories.STRING)
                .isEqualTo("\u2610 1. Facebook: "
                        + plan.steps().get(0).entry().words().title());
        assertThat(page.select("article.step"))
                .hasSizeGreaterThanOrEqualTo(plan.steps().size());
        for (PlanStep step : plan.steps()) {
            Element article = Objects.requireNonNull(Objects.requireNonNull(
                            page.getElementById("step-" + step.entry().id()))
                    .parent());
            assertThat(article.text()).contains(step.entry().words().protects());
            assertThat(article.select("dl").text())
                    .contains("read " + step.entry().sources().get(0).read());
            assertThat(article.select("details a").eachAttr("href"))
                    .hasSize(step.photos().size())
                    .allSatisfy(link -> {
                        String[] parts = link.split("#", -1);
                        Document target = read(
                                Objects.requireNonNull(pages.get(1).getParent()).resolve(parts[0]));
                        assertThat(target.getElementById(parts[1])).as(link).isNotNull();
                    });
        }
        assertThat(page.text())
                .contains("If somebody might harm you", "Keep evidence", "Copies that were taken before");
        assertThat(page.text()).doesNotContain("{", "null");
        assertThat(page.select("h1")).hasSize(1);
        Document first = read(pages.get(0));
        assertThat(first.select("#plan ~ ol li")).hasSizeBetween(1, 3);
        assertThat(first.select("nav a[href=report-pages/plan.html]")).isNotEmpty();
    }

    @Test
    void whatPeopleWroteIsShownAndDoesNothing() throws Exception {
        SamplePhotos samples = SamplePhotos.load();
        byte[] photo = samples.smallVariation(samples.people().get(0), 500, 3);
        byte[] second = samples.smallVariation(samples.people().get(1), 500, 3);
        FacebookExport export = FacebookExport.in(Layout.JSON_2024)
                .owner("Alex Example", "alex.example")
                .post(
                        Post.at(1_500_000_000L)
                                .text(HOSTILE)
                                .media(MediaItem.photo(photo).caption(HOSTILE))
                                .place(Place.at(HOSTILE, 10, 10))
                                .tags(HOSTILE),
                        Post.at(1_500_000_100L)
                                .media(MediaItem.photo(second)
                                        .caption("y".repeat(70_000))
                                        .exif(PhotoExif.takenAt(1_500_000_000L).camera("<b>", "\"&<i>"))));
        Path zip = folder.resolve("facebook-hostile.zip");
        export.writeZip(zip);
        try (Audit audit = TestEngine.stores().temporary()) {
            scan(audit, zip);
            List<Path> pages = write(
                    audit, new Discretion(Discretion.Blur.NONE, Discretion.Places.FULL, true, true), 500, "hostile");
            Document page = only(pages);
            assertThat(page.select("script, b, i, img[src=x], [onerror]")).isEmpty();
            assertThat(page.text()).contains("<script>alert(1)</script>", "(69,700 more characters)");
            String bytes = Files.readString(pages.get(0));
            assertThat(bytes).doesNotContain("\u202E", "\u202C", "\u0007", "\u2028", "y".repeat(301));
            assertThat(page.select("article.photo")).hasSize(2);
        }
    }

    @Test
    void saysWhereAnArchiveIsGoneOrChanged() throws Exception {
        Path zip = folder.resolve("facebook-leaving.zip");
        SamplePhotos samples = SamplePhotos.load();
        FacebookExport export = FacebookExport.in(Layout.JSON_2024)
                .owner("Alex Example", "alex.example")
                .post(Post.at(1_500_000_000L)
                        .media(MediaItem.photo(
                                samples.smallVariation(samples.people().get(0), 500, 4))));
        export.writeZip(zip);
        Path store = folder.resolve("leaving.sightline");
        Stores stores = ownStores();
        List<Path> pages;
        try (Audit audit = stores.open(store)) {
            scan(audit, zip);
            Path elsewhere = Files.move(zip, folder.resolve("moved.zip"));
            Document gone = only(write(audit, Discretion.USUAL, 500, "gone"));
            assertThat(gone.select("img")).isEmpty();
            assertThat(gone.select(".absent").text()).contains("not where it was");
            Path out = Files.createDirectories(folder.resolve("moved"));
            try (Pictures pictures = new Pictures(engine, audit, List.of(elsewhere), 320)) {
                pages = new HtmlReport("sightline test", NOON, Locale.ENGLISH, Discretion.USUAL, pictures, 500)
                        .write(audit, List.of(), out);
            }
            assertThat(only(pages).select("img")).as("named where it lies now").hasSize(1);
            audit.rememberReport(out, pages);
        }
        assertThat(stores.wipe(stores.planWipe(store))).isNotNull();
        assertThat(pages.get(0)).doesNotExist();
    }

    @Test
    void furtherPagesAreWipedWithTheStore() throws Exception {
        Path store = folder.resolve("wiped.sightline");
        Stores stores = ownStores();
        List<Path> pages;
        try (Audit audit = stores.open(store)) {
            scan(audit, folder.resolve("facebook-sample.zip"));
            pages = write(audit, Discretion.USUAL.withoutFaces(), 5, "wiped");
            audit.rememberReport(folder.resolve("wiped"), pages);
        }
        assertThat(pages.size()).isGreaterThan(2);
        stores.wipe(stores.planWipe(store));
        assertThat(pages).allSatisfy(page -> assertThat(page).doesNotExist());
        assertThat(pages.get(1).getParent()).doesNotExist();
    }
}
