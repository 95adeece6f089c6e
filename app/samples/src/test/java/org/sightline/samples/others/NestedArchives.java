package org.sightline.samples.others;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.sightline.samples.Archives;

/** Reads archives of any kind back, those within archives too. */
final class NestedArchives {
    private NestedArchives() {}

    static Map<String, byte[]> read(Path path) throws IOException {
        Map<String, byte[]> files;
        if (Files.isDirectory(path)) {
            files = folder(path);
        } else if (path.toString().endsWith(".tgz")) {
            files = tar(path);
        } else {
            files = Archives.unzip(path);
        }
        return expanded(files);
    }

    private static Map<String, byte[]> expanded(Map<String, byte[]> files) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().endsWith(".zip") && !file.getKey().contains("._")) {
                for (Map.Entry<String, byte[]> inner :
                        expanded(zip(file.getValue())).entrySet()) {
                    all.put(file.getKey() + FileTree.WITHIN + inner.getKey(), inner.getValue());
                }
            }
        }
        return all;
    }

    private static Map<String, byte[]> zip(byte[] content) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> tar(Path path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (InputStream stream = Files.newInputStream(path);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(stream), "UTF-8")) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                files.put(entry.getName(), tar.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, byte[]> folder(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }
}
