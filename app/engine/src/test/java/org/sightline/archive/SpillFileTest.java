package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.model.ProblemCode;

class SpillFileTest {

    private static final Unpacking UNHEARD = bytes -> {};

    @TempDir
    private Path folder;

    private static byte[] bytes(int seed, int length) {
        byte[] bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static SpillFile.Slice write(SpillFile file, byte[] bytes) throws IOException {
        return file.write(new ByteArrayInputStream(bytes), Long.MAX_VALUE, UNHEARD);
    }

    @Test
    void givesBackWhatWasWrittenFromAnywhere() throws Exception {
        List<byte[]> written = Stream.of(0, 1, 15, 16, 17, 100_000, 65_536)
                .map(length -> bytes(length, length))
                .toList();
        try (SpillFile file = SpillFile.create(folder)) {
            List<SpillFile.Slice> slices =
                    written.stream().map(each -> slice(file, each)).toList();
            for (int i = 0; i < written.size(); i++) {
                byte[] expected = written.get(i);
                try (InputStream in = slices.get(i).bytes().stream()) {
                    assertThat(in.readAllBytes()).isEqualTo(expected);
                }
                CRC32 crc = new CRC32();
                crc.update(expected);
                assertThat(slices.get(i).checksum()).isEqualTo(crc.getValue());
            }
            ByteBuffer part = ByteBuffer.allocate(7);
            assertThat(slices.get(5).bytes().read(part, 33_333)).isEqualTo(7);
            assertThat(part.array()).isEqualTo(java.util.Arrays.copyOfRange(written.get(5), 33_333, 33_340));
            assertThat(slices.get(5).bytes().read(ByteBuffer.allocate(1), 100_000))
                    .isNegative();
        }
    }

    private static SpillFile.Slice slice(SpillFile file, byte[] bytes) {
        try {
            return write(file, bytes);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void severalThreadsReadAtOnce() throws Exception {
        byte[] bytes = bytes(1, 300_000);
        try (SpillFile file = SpillFile.create(folder)) {
            RandomBytes slice = write(file, bytes).bytes();
            assertThat(IntStream.range(0, 64).parallel().allMatch(run -> {
                        try (InputStream in = slice.part(run * 1000L, 200_000).stream()) {
                            return java.util.Arrays.equals(
                                    in.readAllBytes(),
                                    java.util.Arrays.copyOfRange(bytes, run * 1000, run * 1000 + 200_000));
                        } catch (IOException failure) {
                            throw new AssertionError(failure);
                        }
                    }))
                    .isTrue();
        }
    }

    /** Closing it is not needed for that, so that a crash leaves nothing either. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void hasNoName() throws Exception {
        try (SpillFile file = SpillFile.create(folder)) {
            write(file, bytes(1, 1000));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).isEmpty();
            }
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatLiesOnTheDiskIsNotWhatWasWritten() throws Exception {
        byte[] caption = "Zoë am Strand von Itaparica ".repeat(40).getBytes(StandardCharsets.UTF_8);
        try (SpillFile file = SpillFile.create(folder)) {
            write(file, caption);
            String written;
            try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
                Path spilled = open.filter(each -> target(each).contains(folder + "/unpacked-"))
                        .findFirst()
                        .orElseThrow();
                written = Files.readString(spilled, StandardCharsets.ISO_8859_1);
            }
            assertThat(written).hasSize(caption.length).doesNotContain("Strand", "Itaparica");
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }

    @Test
    void stopsWhereMoreComesThanMay() throws Exception {
        try (SpillFile file = SpillFile.create(folder)) {
            assertThatThrownBy(() -> file.write(new ByteArrayInputStream(bytes(1, 1001)), 1000, UNHEARD))
                    .isInstanceOfSatisfying(
                            LimitException.class,
                            passed -> assertThat(passed.problem(null).code()).isEqualTo(ProblemCode.INFLATES_TOO_MUCH));
        }
    }

    @Test
    void endsWhenItIsNotWantedAnyMore() throws Exception {
        try (SpillFile file = SpillFile.create(folder)) {
            Unpacking stopped = bytes -> {
                throw new CancellationException();
            };
            assertThatThrownBy(() -> file.write(new ByteArrayInputStream(bytes(1, 10)), 10, stopped))
                    .isInstanceOf(CancellationException.class);
        }
    }

    /** A full disk, as far as one can be had. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatTakesNothingIsTold() throws Exception {
        Path file = Files.createFile(folder.resolve("a file"));

        assertThatThrownBy(() -> SpillFile.create(file.resolve("below"))).isInstanceOf(IOException.class);
    }
}
