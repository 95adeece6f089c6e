package org.sightline.archive;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** A folder, or one file of it. Links are not followed: they may lead out of it. */
public final class FolderTree implements FileTree {

    private final Path location;
    private final Path folder;
    private final Consumer<Path> entering;
    private final List<TreeFile> files = new ArrayList<>();
    private final Map<String, Path> paths = new HashMap<>();
    /** Of files that are read in any order. */
    private final Queue<FileChannel> channels = new ConcurrentLinkedQueue<>();

    private final ProblemList problems = new ProblemList();

    /**
     * @param location a folder, or a single file
     * @throws IOException if it cannot be read, or went away meanwhile: what was seen of it until then is not all of it
     */
    public FolderTree(Path location) throws IOException {
        this(location, folder -> {});
    }

    /** @param entering told of each folder before it is read */
    FolderTree(Path location, Consumer<Path> entering) throws IOException {
        // The folder that is named may be a link; those inside are not followed.
        this.location = location.toRealPath();
        Path parent = this.location.getParent();
        this.folder = Files.isDirectory(this.location) || parent == null ? this.location : parent;
        this.entering = entering;
        Files.walkFileTree(this.location, new Collector());
        throwIfGone();
        files.sort(Comparator.comparing(TreeFile::path));
    }

    private void throwIfGone() throws IOException {
        if (Files.notExists(location)) {
            throw new NoSuchFileException(location.toString());
        }
    }

    private final class Collector extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            entering.accept(visited);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path = relative(file);
            if (attributes.isRegularFile() && !EntryPath.isJunk(path)) {
                String fingerprint =
                        attributes.size() + "-" + attributes.lastModifiedTime().toMillis();
                files.add(new TreeFile(path, attributes.size(), fingerprint));
                paths.put(path, file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.equals(location)) {
                throw failure;
            }
            throwIfGone();
            problems.add(Problem.of(ProblemCode.FOLDER_UNREADABLE, relative(file)));
            return FileVisitResult.CONTINUE;
        }
    }

    private String relative(Path file) {
        return folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    @Override
    public Path location() {
        return location;
    }

    @Override
    public String name() {
        Path name = location.getFileName();
        return name == null ? location.toString() : name.toString();
    }

    @Override
    public Stream<TreeFile> files() {
        return files.stream();
    }

    @Override
    public InputStream open(String path) throws IOException {
        // By the path itself: a name that this system's encoding cannot hold does not survive as text.
        Path file = paths.get(path);
        if (file == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(path);
        }
        return Files.newInputStream(file);
    }

    @Override
    public Optional<RandomBytes> bytes(String path) throws IOException {
        Path file = paths.get(path);
        if (file == null || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return Optional.of(new OpenedFile(FileChannel.open(file)));
    }

    /** Closed by whoever reads it, or else with the tree. */
    private final class OpenedFile implements RandomBytes, Closeable {
        private final FileChannel channel;
        private final RandomBytes bytes;

        OpenedFile(FileChannel channel) throws IOException {
            this.channel = channel;
            this.bytes = RandomBytes.of(channel);
            channels.add(channel);
        }

        @Override
        public long size() {
            return bytes.size();
        }

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return bytes.read(target, position);
        }

        @Override
        public void close() throws IOException {
            channels.remove(channel);
            channel.close();
        }
    }

    @Override
    public List<Problem> problems() {
        return problems.all();
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }
}
