package org.sightline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sightline.system.PrivateFiles;

/** The folder of a batch: what is handed over, what is still worked on, and what is remembered to go on. */
public record BatchFolder(Path path) {

    private static final String NOTES = ".sightline-batch";
    private static final String PASSPHRASES = "passphrases";
    private static final String HAND_OVERS = "hand-overs";

    /**
     * Opens the folder of a batch, or makes one where there is none or an empty folder. Several shards may do so at once.
     *
     * @throws BatchException if the folder holds something else, or cannot be made
     */
    public static BatchFolder open(Path path, BatchWords words) {
        try {
            if (Files.exists(path) && !Files.isDirectory(path)) {
                throw new BatchException(words.of("folder.FILE", path.toString()));
            }
            // In this order: another shard may be making it right now.
            boolean empty = !Files.isDirectory(path) || isEmpty(path);
            if (!empty && !Files.isDirectory(path.resolve(NOTES), LinkOption.NOFOLLOW_LINKS)) {
                throw new BatchException(words.of("folder.OTHERS", path.toString()));
            }
            BatchFolder folder = new BatchFolder(path);
            if (!Files.isDirectory(path)) {
                PrivateFiles.createFolders(path);
            }
            PrivateFiles.createFolders(path.resolve(NOTES));
            PrivateFiles.createFolders(path.resolve(HAND_OVERS));
            PrivateFiles.createFolders(folder.stores());
            return folder;
        } catch (IOException failure) {
            throw new BatchException(words.of("folder.NOT_WRITABLE", path.toString()), failure);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    /** A child's sealed report. */
    public Path handOver(String child) {
        return path.resolve(handOverName(child));
    }

    /** The same relative to the folder, with {@code /}. */
    static String handOverName(String child) {
        return HAND_OVERS + "/" + child + ".sealed";
    }

    /** Of audits that are under way, or kept. */
    Path stores() {
        return path.resolve("stores");
    }

    /** A child's own store. */
    Path store(String child) {
        return stores().resolve(child + ".sightline");
    }

    Path notes(Shard shard) {
        return path.resolve(NOTES).resolve(shard.id());
    }

    /** The notes of every shard that ever ran. */
    List<Path> allNotes() throws IOException {
        return listed(path.resolve(NOTES), name -> true);
    }

    /** Where a shard writes the passphrases that it makes. */
    public Path passphrases(Shard shard) {
        return path.resolve(PASSPHRASES + (shard.isWhole() ? "" : "-" + shard.id()) + ".txt");
    }

    /** Passphrases that any shard made. */
    List<Path> allPassphrases() throws IOException {
        return listed(path, name -> name.matches(PASSPHRASES + "(-[0-9]+-of-[0-9]+)?\\.txt"));
    }

    private static List<Path> listed(Path folder, Predicate<String> named) throws IOException {
        List<Path> listed = new ArrayList<>();
        try (Stream<Path> content = Files.list(folder)) {
            content.filter(file -> named.test(String.valueOf(file.getFileName())))
                    .sorted()
                    .forEach(listed::add);
        }
        return listed;
    }
}
