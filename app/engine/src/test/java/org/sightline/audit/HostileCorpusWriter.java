package org.sightline.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sightline.archive.HostileInstagram;
import org.sightline.archive.HostileLists;
import org.sightline.archive.HostilePages;
import org.sightline.archive.HostileZips;
import org.sightline.image.HostilePictures;
import org.sightline.image.Pictures;

/** Writes the corpus of hostile files anew; what is expected of each stands beside it and is written by hand. */
public final class HostileCorpusWriter {

    private static final int LARGEST = 20_000;

    private HostileCorpusWriter() {}

    /** @param arguments the folder of the corpus, {@code app/engine/src/test/resources/hostile} */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(arguments[0]);
        write(corpus.resolve("pictures"), HostilePictures.make());
        write(corpus.resolve("zips"), HostileZips.make(Pictures.encoded("jpg", 16, 16)));
        write(corpus.resolve("lists"), HostileLists.make());
        write(corpus.resolve("pages"), HostilePages.make());
        write(corpus.resolve("instagram"), HostileInstagram.make());
    }

    private static void write(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getValue().length > LARGEST) {
                throw new IllegalStateException(file.getKey() + " is larger than the corpus holds");
            }
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
