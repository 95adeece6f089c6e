package org.sightline.footage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small films of one person, as bytes, for whatever is done to them. */
final class SmallFilms {

    static final int WIDTH = 176;
    static final int HEIGHT = 144;

    private static final double SECONDS = 0.6;

    private final Path folder;
    private final Portrait person = Portraits.ofSamples().get(0);

    /** @param folder for files that are removed at once */
    SmallFilms(Path folder) {
        this.folder = folder;
    }

    /** One that is different from every other by its size. */
    byte[] film(Container container, Codec codec) throws IOException {
        return film(container, codec, WIDTH, HEIGHT);
    }

    byte[] film(Container container, Codec codec, int width, int height) throws IOException {
        Storyboard board = Storyboard.of(
                "small-" + codec,
                "small",
                width,
                height,
                new Shot(SECONDS, 1, List.of(Stay.still(person, 0, SECONDS, new Pose(0.5, 0.5, 28)))));
        return film(board, container, codec);
    }

    byte[] film(Storyboard board, Container container, Codec codec) throws IOException {
        Path file = Encoding.write(board, container, codec, folder).file();
        try {
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
