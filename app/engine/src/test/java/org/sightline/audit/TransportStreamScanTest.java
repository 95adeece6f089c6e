package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.footage.Codec;
import org.sightline.footage.Container;
import org.sightline.footage.FilmShelf;
import org.sightline.model.Effort;
import org.sightline.model.Film;
import org.sightline.store.AuditQuery;
import org.sightline.store.MediaType;

/** A film may be called as programs are: it is told by its bytes, and a program is neither an item nor a problem. */
class TransportStreamScanTest {

    /** Its lines are as long as a quarter of a film's packets, and begin with the same letter. */
    private static final String PROGRAM =
            "G".repeat(46).concat("\n").repeat(40) + "export const film: string = 'film.ts';\n";

    @TempDir
    private Path folder;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void film() {
        FilmShelf streams = new FilmShelf(folder, Container.TS, Codec.MPEG4);
        files.put("film.ts", streams.film("recorded"));
        files.put("no ending", streams.film("nameless"));
        files.put("17900000000000042", new FilmShelf(folder, Codec.MPEG4).film("platform"));
        files.put("program.ts", PROGRAM.getBytes(StandardCharsets.UTF_8));
        files.put("short.ts", "G".getBytes(StandardCharsets.UTF_8));
        files.put("src/empty.ts", new byte[0]);
    }

    private void assertFilmsAreFound(Path input) {
        Map<String, Film> films = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        try (Engine engine = TestEngine.start();
                Audit audit = TestEngine.open(folder.resolve(input.getFileName() + ".sightline"))) {
            new ScanJob(engine, audit, List.of(input), new ScanOptions(Set.of(), 1, Effort.NORMAL))
                    .run(ScanListener.NONE, new CancellationToken());
            audit.forEachPhoto(List.of(), item -> {
                assertThat(item.faces()).isNotEmpty();
                films.put(item.path(), Objects.requireNonNull(item.photo().film(), item.path()));
            });
            audit.forEachProblem(problem -> problems.add(problem.toString()));
            try (AuditQuery query = audit.store().query()) {
                String archive = query.archives().get(0).id();
                assertThat(query.media(archive)).isEqualTo(Map.of(MediaType.VIDEO, 3L, MediaType.OTHER, 3L));
            }
        }
        assertThat(problems).isEmpty();
        assertThat(films).containsOnlyKeys("film.ts", "no ending", "17900000000000042");
        assertThat(films)
                .hasEntrySatisfying(
                        "film.ts", film -> assertThat(film.container()).isEqualTo("mpegts"));
    }

    @Test
    void inAFolder() throws Exception {
        Path export = folder.resolve("export");
        Files.createDirectories(export.resolve("src"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(export.resolve(file.getKey()), file.getValue());
        }
        assertFilmsAreFound(export);
    }

    @Test
    void inAZip() throws Exception {
        Path zip = folder.resolve("export.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        assertFilmsAreFound(zip);
    }
}
