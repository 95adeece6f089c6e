package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.ArchiveInfo;
import org.sightline.samples.SamplePhotos;

/** The corpus of hostile files through whole scans: each gives the line that stands in the manifest, and costs no other. */
class HostileScanTest {

    private static final Path CORPUS = Path.of("src/test/resources/hostile");

    @TempDir
    private Path temporary;

    private final SamplePhotos samples = SamplePhotos.load();
    private final Engine engine = TestEngine.start();

    @Test
    void picturesInAFolderAndInAZip() throws Exception {
        Path folder = copy("pictures");
        addRealPhoto(folder);

        assertThat(scan(folder)).isEqualTo(expected("pictures"));
        assertThat(scan(zipped(folder))).isEqualTo(expected("pictures"));
    }

    @Test
    void zips() throws Exception {
        Path folder = copy("zips");
        addRealPhoto(folder);

        assertThat(scan(folder)).isEqualTo(expected("zips"));
    }

    @Test
    void listsInAFolderAndInAZip() throws Exception {
        Path folder = copy("lists");
        addRealPhoto(folder.resolve("posts/media"));

        assertThat(scan(folder)).isEqualTo(expected("lists"));
        assertThat(scan(zipped(folder))).isEqualTo(expected("lists"));
    }

    @Test
    void pagesInAFolderAndInAZip() throws Exception {
        Path folder = copy("pages");
        addRealPhoto(folder.resolve("posts/media"));

        assertThat(scan(folder)).isEqualTo(expected("pages"));
        assertThat(scan(zipped(folder))).isEqualTo(expected("pages"));
    }

    @Test
    void instagramsListsInAFolderAndInAZip() throws Exception {
        Path folder = copy("instagram");
        addRealPhoto(folder.resolve("media/posts/202001"));

        assertThat(scan(folder)).isEqualTo(expected("instagram"));
        assertThat(scan(zipped(folder))).isEqualTo(expected("instagram"));
    }

    private void addRealPhoto(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("photo.jpg"),
                samples.smallVariation(samples.people().get(0), 500, 1));
    }

    private Path copy(String part) throws IOException {
        Path source = CORPUS.resolve(part);
        Path target = temporary.resolve(part);
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path to = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(file, to);
                }
            }
        }
        return target;
    }

    private Path zipped(Path folder) throws IOException {
        Path zip = temporary.resolve("all.zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(zip);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                out.putArchiveEntry(new ZipArchiveEntry(name));
                write(file, out);
                out.closeArchiveEntry();
            }
        }
        return zip;
    }

    private static void write(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }

    /** Lines of path and code; one for the real photo, which must be examined and show a face. */
    private List<String> scan(Path input) throws IOException {
        TreeSet<String> lines = new TreeSet<>();
        try (Audit audit = TestEngine.open(temporary.resolve("audit.sightline"))) {
            Set<String> before = audit.archives().stream().map(ArchiveInfo::id).collect(Collectors.toSet());
            ScanResult result = new ScanJob(engine, audit, List.of(input), ScanOptions.usual())
                    .run(ScanListener.NONE, new CancellationToken());
            assertThat(result.nothingRead()).isFalse();
            Map<String, String> names = new HashMap<>();
            audit.archives()
                    .forEach(archive -> names.put(archive.id(), archive.parts().get(0)));
            audit.forEachProblem(problem -> {
                if (!before.contains(String.valueOf(problem.archive()))) {
                    lines.add(line(input, problem, names));
                }
            });
            List<JudgedPhoto> photos = new ArrayList<>();
            audit.forEachPhoto(List.of(), photos::add);
            assertThat(photos).anySatisfy(photo -> {
                assertThat(photo.path()).endsWith("photo.jpg");
                assertThat(photo.photo().faces()).isNotEmpty();
            });
        }
        return List.copyOf(lines);
    }

    /** The file of the corpus, for a ZIP of it with the path within, and the code. */
    private static String line(Path input, AuditProblem problem, Map<String, String> names) {
        String path = String.valueOf(problem.path()).replace(input + "/", "");
        String archive = names.getOrDefault(String.valueOf(problem.archive()), "");
        boolean whole = archive.isEmpty() || archive.equals(String.valueOf(input.getFileName()));
        return (whole ? "" : archive + ": ") + path + "\t" + problem.code();
    }

    private static List<String> expected(String part) throws IOException {
        return Files.readAllLines(CORPUS.resolve(part + ".tsv")).stream()
                .sorted()
                .toList();
    }
}
