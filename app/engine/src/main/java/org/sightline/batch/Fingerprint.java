package org.sightline.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether an export changed, or what is asked for: names, sizes and times of its files, not what is in them. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * @param beside what else must be the same: files' contents, options
     * @throws IOException if the export cannot be listed
     */
    static String of(Path location, List<byte[]> beside) throws IOException {
        MessageDigest digest = PersonFacts.sha256();
        try (Stream<Path> files = Files.walk(location)) {
            for (Path file : (Iterable<Path>) files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()::iterator) {
                String line = location.relativize(file) + "\n" + Files.size(file) + "\n"
                        + Files.getLastModifiedTime(file).toMillis() + "\n";
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        for (byte[] part : beside) {
            digest.update(("\n" + part.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(part);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
