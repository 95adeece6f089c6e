package org.sightline.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sightline.model.Problem;

/** Files that exist in memory only. */
final class MemoryTree implements FileTree {

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    void add(String path, byte[] content) {
        files.put(path, content);
    }

    @Override
    public Path location() {
        return Path.of("/export");
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Stream<TreeFile> files() {
        return files.entrySet().stream().map(file -> new TreeFile(file.getKey(), file.getValue().length, "1"));
    }

    @Override
    public InputStream open(String path) throws NoSuchFileException {
        byte[] content = files.get(path);
        if (content == null) {
            throw new NoSuchFileException(path);
        }
        return new ByteArrayInputStream(content);
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
