package org.sightline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sightline.archive.ArchiveSeeds;
import org.sightline.image.PictureSeeds;

/** Writes the inputs that fuzzing begins with: small real files, made when they are needed. */
public final class SeedWriter {

    private SeedWriter() {}

    /** @param arguments the folder to write to, in which each target has a folder */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path temporary = Files.createTempDirectory("sightline-seeds");
        Map<String, byte[]> seeds = seeds(temporary);
        for (Map.Entry<String, byte[]> seed : seeds.entrySet()) {
            Path file = folder.resolve(seed.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, seed.getValue());
        }
    }

    /** Inputs by the name of the target and of the file, such as {@code jpeg/progressive}. */
    public static Map<String, byte[]> seeds(Path emptyFolder) throws IOException {
        Map<String, byte[]> seeds = new LinkedHashMap<>(PictureSeeds.make());
        seeds.putAll(ArchiveSeeds.make(emptyFolder));
        seeds.putAll(RecordSeeds.make());
        return seeds;
    }
}
