package org.sightline.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sightline.model.Problem;

/** An export that lies in memory, to be read many times. Remembers what was asked for. */
public final class HeldTree implements FileTree {

    private final Map<String, Supplier<InputStream>> files = new TreeMap<>();
    private final Map<String, Integer> sizes = new TreeMap<>();
    private final Set<String> refused = new TreeSet<>();

    public HeldTree file(String path, byte[] content) {
        files.put(path, () -> new ByteArrayInputStream(content));
        sizes.put(path, content.length);
        return this;
    }

    /** A file that is too large to be held. */
    public HeldTree file(String path, Supplier<InputStream> content) {
        files.put(path, content);
        sizes.put(path, 1);
        return this;
    }

    /** What was asked for and is not there. */
    public Set<String> refused() {
        return refused;
    }

    /** What it is recognised as. */
    public ArchiveOpener.Opened open() throws IOException {
        return new ArchiveOpener().open(this);
    }

    @Override
    public Path location() {
        return Path.of("held");
    }

    @Override
    public String name() {
        return "held";
    }

    @Override
    public Stream<TreeFile> files() {
        List<TreeFile> listed = new ArrayList<>();
        sizes.forEach((path, size) -> listed.add(new TreeFile(path, size, "")));
        return listed.stream();
    }

    @Override
    public InputStream open(String path) throws IOException {
        Supplier<InputStream> content = files.get(path);
        if (content == null) {
            refused.add(path);
            throw new NoSuchFileException(path);
        }
        return content.get();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
