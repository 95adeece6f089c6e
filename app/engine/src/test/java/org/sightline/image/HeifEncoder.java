package org.sightline.image;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.opencv.core.Mat;

/** Makes HEIC and AVIF files with the program heif-enc of libheif, which .ci/run installs; no library that is used here writes them. */
public final class HeifEncoder {

    private final Path folder;

    public HeifEncoder(Path folder) {
        this.folder = folder;
    }

    /** A test that needs it is left out, and says so, where the program is missing. */
    public static void assumePresent() throws IOException, InterruptedException {
        boolean present;
        try {
            present = new ProcessBuilder("heif-enc", "--help")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(1, TimeUnit.MINUTES);
        } catch (IOException missing) {
            present = false;
        }
        assumeThat(present)
                .as("heif-enc is installed (Debian: libheif-examples)")
                .isTrue();
    }

    byte[] heic(Mat picture) throws IOException, InterruptedException {
        return encoded(picture, "heic", List.of());
    }

    byte[] avif(Mat picture) throws IOException, InterruptedException {
        return encoded(picture, "avif", List.of("-A"));
    }

    /** @param format {@code heic} or {@code avif} */
    public byte[] encoded(Mat picture, String format) throws IOException, InterruptedException {
        return format.equals("avif") ? avif(picture) : heic(picture);
    }

    private byte[] encoded(Mat picture, String ending, List<String> options) throws IOException, InterruptedException {
        Path source = Files.write(folder.resolve("source.png"), Pictures.encode(picture, "png"));
        Path target = folder.resolve("encoded." + ending);
        List<String> command = new ArrayList<>(List.of("heif-enc", "-q", "90"));
        command.addAll(options);
        command.addAll(List.of("-o", target.toString(), source.toString()));
        Path said = folder.resolve("said.txt");
        int ended = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        if (ended != 0) {
            throw new IOException("heif-enc failed: " + Files.readString(said));
        }
        return Files.readAllBytes(target);
    }
}
