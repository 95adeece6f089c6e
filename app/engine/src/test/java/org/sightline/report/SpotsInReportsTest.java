package org.sightline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.audit.Audit;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.PhotoPoints;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.TestEngine;
import org.sightline.model.Coordinates;
import org.sightline.places.Gazetteer;
import org.sightline.places.PlaceWords;
import org.sightline.places.Spot;
import org.sightline.places.WorldMap;
import org.sightline.report.html.Discretion;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MediaItem;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.Post;
import org.sightline.samples.SamplePhotos;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where many photos point to one spot, reports tell each photo's place as before, and nothing of the spot. */
class SpotsInReportsTest {

    private static final List<Coordinates> TAKEN = List.of(
            new Coordinates(64.147, -21.9408),
            new Coordinates(64.1471, -21.9408),
            new Coordinates(64.147, -21.9412),
            new Coordinates(64.1468, -21.9408),
            new Coordinates(64.147, -21.9405),
            new Coordinates(47.3769, 8.5417));

    @TempDir
    private Path folder;

    private void scan(Audit audit, Engine engine) throws IOException {
        SamplePhotos samples = SamplePhotos.load();
        FacebookExport export = FacebookExport.in(Layout.JSON_2024).owner("Alex Example", "alex.example");
        for (int i = 0; i < TAKEN.size(); i++) {
            long time = 1_500_000_000L + i;
            byte[] photo = samples.smallVariation(samples.emptyScenes().get(0), 100, i);
            export.post(Post.at(time)
                    .media(MediaItem.photo(photo)
                            .exif(PhotoExif.takenAt(time)
                                    .at(TAKEN.get(i).latitude(), TAKEN.get(i).longitude()))));
        }
        Path zip = folder.resolve("facebook.zip");
        export.writeZip(zip);
        new ScanJob(engine, audit, List.of(zip), ScanOptions.usual()).run(ScanListener.NONE, new CancellationToken());
    }

    private List<Path> write(Audit audit, Locale locale) throws IOException {
        return new ReportWriter("test", Clock.systemUTC())
                .write(
                        audit,
                        List.of(),
                        folder.resolve(locale.getLanguage()),
                        EnumSet.allOf(ReportWriter.Format.class),
                        locale,
                        new Discretion(Discretion.Blur.NONE, Discretion.Places.FULL, true, true),
                        null);
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".pdf")) {
            return Files.readString(file);
        }
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noReportTellsTheSpotOrHoldsAMap(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        try (Audit audit = TestEngine.stores().temporary()) {
            scan(audit, TestEngine.quick());
            List<Spot> spots = Spot.among(PhotoPoints.of(audit));
            assertThat(spots).as("there is one").hasSize(1);
            PlaceWords words = new PlaceWords(locale);
            String told = words.of(
                    spots.get(0), Gazetteer.shipped().nearest(spots.get(0).middle()));
            byte[] map =
                    new WorldMap().draw(PhotoPoints.of(audit), spots, 300, 200).png();
            assertThat(map).isNotEmpty();
            for (Path file : write(audit, locale)) {
                assertThat(text(file))
                        .as(file.toString())
                        .doesNotContain(told, words.meaning(spots.get(0)))
                        .doesNotContain("point to one spot", "zeigen auf eine Stelle")
                        .doesNotContain("image/png", "<svg", "<canvas");
            }
            try (Stream<Path> files = Files.walk(folder.resolve(language))) {
                assertThat(files.map(Path::toString)).noneMatch(name -> name.endsWith(".png"));
            }
        }
    }

    @Test
    void eachPhotoKeepsItsOwnPlace() throws IOException {
        try (Audit audit = TestEngine.stores().temporary()) {
            scan(audit, TestEngine.quick());
            write(audit, Locale.ENGLISH);
            JsonNode report = JsonMapper.shared()
                    .readTree(folder.resolve("en").resolve("report.json").toFile());
            List<Coordinates> told = new ArrayList<>();
            StreamSupport.stream(report.get("photos").spliterator(), false)
                    .map(photo -> photo.get("metadata").get("gps"))
                    .forEach(gps -> told.add(new Coordinates(
                            gps.get("lat").asDouble(), gps.get("lon").asDouble())));
            assertThat(told).containsExactlyInAnyOrderElementsOf(TAKEN);
        }
    }
}
