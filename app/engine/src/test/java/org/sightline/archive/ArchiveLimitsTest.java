package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.archive.facebook.FacebookReader;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Each limit ends what passes it, with its own code, and lets through what does not. */
class ArchiveLimitsTest {

    @TempDir
    private Path folder;

    private final JsonRecords json = new JsonRecords();
    private final List<String> records = new ArrayList<>();

    private Path zip(int entries) throws IOException {
        Path file = folder.resolve(entries + ".zip");
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (int i = 0; i < entries; i++) {
                out.putArchiveEntry(new ZipArchiveEntry(i + ".jpg"));
                out.closeArchiveEntry();
            }
        }
        return file;
    }

    @Test
    void aZipMayListSoManyFilesAndNoMore() throws Exception {
        try (ZipTree tree = new ZipTree(zip(50), 50)) {
            assertThat(tree.files()).hasSize(50);
        }
        assertThatThrownBy(() -> new ZipTree(zip(51), 50).close())
                .isInstanceOfSatisfying(
                        LimitException.class,
                        passed -> assertThat(passed.problem("x.zip"))
                                .isEqualTo(Problem.of(ProblemCode.TOO_MANY_FILES, "x.zip", "50")));
    }

    @Test
    void aRecordThatIsTooLargeEndsTheListBehindThoseBefore() {
        InputStream list = joined("[{\"a\":1},{\"b\":[", repeated("[],", ArchiveLimits.RECORD_BYTES + 100_000), "");

        assertThatThrownBy(() -> json.readList(list, (name, record) -> records.add(record.toString())))
                .isInstanceOfSatisfying(
                        LimitException.class,
                        passed -> assertThat(passed.problem("f").code()).isEqualTo(ProblemCode.RECORD_TOO_LARGE));
        assertThat(records).containsExactly("{\"a\":1}");
    }

    @Test
    void manyRecordsMayBeLargerTogetherThanOneMay() throws Exception {
        String record = "{\"a\":\"" + "x".repeat(100_000) + "\"},";
        InputStream list = joined("[", repeated(record, ArchiveLimits.RECORD_BYTES * 3), "1]");

        json.readList(list, (name, one) -> records.add(""));

        assertThat(records).hasSizeGreaterThan(200);
    }

    @Test
    void whatIsPassedOverMayBeLargerThanARecord() throws Exception {
        InputStream list =
                joined("{\"other\":[", repeated("[],", ArchiveLimits.RECORD_BYTES * 3), "1],\"photos\":[7]}");

        json.read(list, Set.of("photos"), (name, record) -> records.add(record.toString()));

        assertThat(records).containsExactly("7");
    }

    @Test
    @Tag("slow")
    void aListOfGigabytesOfNothingEnds() {
        InputStream list = joined("[", repeated(" ".repeat(1 << 16), ArchiveLimits.LIST_BYTES * 3), "]");

        assertThatThrownBy(() -> json.readList(list, (name, record) -> records.add("")))
                .isInstanceOfSatisfying(
                        LimitException.class,
                        passed -> assertThat(passed.problem("f").code()).isEqualTo(ProblemCode.LIST_TOO_LARGE));
    }

    @Test
    void keysWithoutEndAreNotKept() throws Exception {
        InputStream list = joined("{", new NumberedKeys(2_000_000), "\"end\":1,\"photos\":[7]}");
        long before = usedMemory();

        json.read(list, Set.of("photos"), (name, record) -> {
            records.add(record.toString());
            assertThat((usedMemory() - before) >> 20).as("MB").isLessThan(60);
        });

        assertThat(records).containsExactly("7");
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void anArchiveNamesSoManyPicturesAndSoManyProblemsOfAKind() {
        CollectingSink collected = new CollectingSink();
        BoundedSink sink = new BoundedSink(collected, 3);
        for (int i = 0; i < 5; i++) {
            sink.appearance(Appearance.builder(AppearanceKind.POST, i + ".jpg").build());
        }
        for (int i = 0; i < ArchiveLimits.PROBLEMS_OF_A_KIND + 7; i++) {
            sink.problem(Problem.of(ProblemCode.UNSAFE_PATH, "list.json", "../x"));
        }
        sink.finish();

        assertThat(collected.appearances).hasSize(3);
        assertThat(collected.problems(ProblemCode.TOO_MANY_RECORDS)).hasSize(1);
        assertThat(collected.problems(ProblemCode.UNSAFE_PATH)).hasSize(ArchiveLimits.PROBLEMS_OF_A_KIND);
        assertThat(collected.problems(ProblemCode.MORE_PROBLEMS))
                .containsExactly(Problem.of(ProblemCode.MORE_PROBLEMS, null, "7", "S-108"));
    }

    @Test
    void textsAreKeptUpToALengthAndOfWholeCharacters() {
        assertThat(KeptText.of("x".repeat(80_000))).hasSize(ArchiveLimits.KEPT_TEXT);
        assertThat(KeptText.of("x".repeat(ArchiveLimits.KEPT_TEXT - 1) + "🎈")).hasSize(ArchiveLimits.KEPT_TEXT - 1);
        assertThat(KeptText.of("a\uD83Cb\uDF88 🎈")).isEqualTo("a\uFFFDb\uFFFD 🎈");
        assertThat(KeptText.shown("bell\u0007 turn\u202E line\n" + "x".repeat(500)))
                .startsWith("bell\uFFFD turn\uFFFD line\uFFFDx")
                .hasSize(200);
    }

    @Test
    void manyTagsOfOneRecordAreCut() throws Exception {
        MemoryFiles files = new MemoryFiles(folder.resolve("export"));
        files.write(
                "posts/your_posts_1.json",
                "[{\"attachments\":[{\"data\":[{\"media\":{\"uri\":\"a.jpg\"}}]}],\"tags\":["
                        + "{\"name\":\"x\"},".repeat(5000) + "{}]}]");
        CollectingSink sink = new CollectingSink();
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(files.folder()))) {
            new FacebookReader().read(opened.archives().get(0), sink);
        }

        assertThat(sink.appearances)
                .singleElement()
                .satisfies(appearance -> assertThat(appearance.tags()).hasSize(ArchiveLimits.TAGS));
    }

    /** Files of an export, written as text. */
    private record MemoryFiles(Path folder) {
        void write(String path, String text) throws IOException {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        }
    }

    private static InputStream joined(String start, InputStream middle, String end) {
        return new SequenceInputStream(new SequenceInputStream(text(start), middle), text(end));
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A text again and again, until so many bytes were given. */
    private static InputStream repeated(String text, long bytes) {
        byte[] part = text.getBytes(StandardCharsets.UTF_8);
        long times = bytes / part.length;
        return new Repeating(times) {
            @Override
            byte[] part(long number) {
                return part;
            }
        };
    }

    /** Keys that are all different. */
    private static final class NumberedKeys extends Repeating {
        NumberedKeys(long times) {
            super(times);
        }

        @Override
        byte[] part(long number) {
            return ("\"key" + number + "\":0,").getBytes(StandardCharsets.UTF_8);
        }
    }

    private abstract static class Repeating extends InputStream {
        private final long times;
        private long number;
        private int at;
        private byte[] part = new byte[0];

        Repeating(long times) {
            this.times = times;
        }

        abstract byte[] part(long number);

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (at == part.length) {
                if (number == times) {
                    return -1;
                }
                part = part(number++);
                at = 0;
            }
            int count = Math.min(length, part.length - at);
            System.arraycopy(part, at, target, offset, count);
            at += count;
            return count;
        }
    }
}
