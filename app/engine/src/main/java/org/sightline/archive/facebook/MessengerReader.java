package org.sightline.archive.facebook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.Basis;
import org.sightline.archive.BoundedSink;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportReader;
import org.sightline.archive.ExportSink;
import org.sightline.archive.FileTree;
import org.sightline.archive.JsonRecords;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.ListFiles;
import org.sightline.archive.Recognition;
import org.sightline.archive.TreeFile;
import org.sightline.archive.meta.ExportNames;
import org.sightline.archive.meta.MetaMedia;
import org.sightline.archive.meta.MetaMessages;
import org.sightline.archive.meta.MetaPaths;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;
import tools.jackson.databind.JsonNode;

/** The separate download of Messenger's end-to-end encrypted messages: one file a thread, media beside it. */
public final class MessengerReader implements ExportReader {

    private static final Pattern FOLDER = Pattern.compile("^(.*?/|)data_messenger_e2e/.+");
    private static final Pattern THREAD = Pattern.compile("^([^/]+/|)[^/]+_\\d+\\.json$");
    private static final Pattern LIST = Pattern.compile("(^|.*/)[^/]+_\\d+\\.json$");
    private static final int MOST_LOOKED_INTO = 20;
    private static final int LOOKED_AT = 1 << 16;

    private static final Set<String> OUTER = Set.of("participants", "threadName", "title");
    private static final Set<String> MESSAGE =
            Set.of("senderName", "timestamp", "text", "type", "media", "media.uri", "reactions.*", "isUnsent");

    /** From here on a number of milliseconds is later than 1973, and a number of seconds later than the year 5000. */
    private static final long MILLISECONDS = 100_000_000_000L;

    private final ListFiles files = new ListFiles();

    @Override
    public Platform platform() {
        return Platform.FACEBOOK;
    }

    @Override
    public Basis basis() {
        return Basis.INFERRED;
    }

    @Override
    public Optional<Recognition> recognise(FileTree tree) throws IOException {
        String root = null;
        boolean lists = false;
        try (Stream<TreeFile> all = tree.files()) {
            for (TreeFile file : (Iterable<TreeFile>) all::iterator) {
                Matcher matcher = FOLDER.matcher(file.path());
                if (matcher.matches() && (root == null || matcher.group(1).length() <= root.length())) {
                    root = matcher.group(1);
                    lists |= LIST.matcher(file.path()).matches();
                }
            }
        }
        if (root != null) {
            String folder = root + "data_messenger_e2e/";
            return Optional.of(recognition(tree, root, lists, path -> path.startsWith(folder)));
        }
        return flat(tree);
    }

    /** The key is never that of the rest of an export that lies in the same folder: these are two archives. */
    private static Recognition recognition(FileTree tree, String root, boolean lists, Predicate<String> owns) {
        String dated = ExportNames.dated(tree, root);
        String place = dated == null ? tree.location().resolve(root).toString() : dated;
        return new Recognition(root, "messenger-e2ee", "messenger " + place, lists, owns);
    }

    /** Threads without a folder of their own: names say nothing, so some files are looked into. */
    private static Optional<Recognition> flat(FileTree tree) throws IOException {
        List<String> candidates;
        try (Stream<TreeFile> all = tree.files()) {
            candidates = all.map(TreeFile::path)
                    .filter(path -> THREAD.matcher(path).matches())
                    .limit(MOST_LOOKED_INTO)
                    .toList();
        }
        for (String path : candidates) {
            if (isThread(tree, path)) {
                String root = path.substring(0, path.lastIndexOf('/') + 1);
                return Optional.of(recognition(tree, root, true, owned -> isBeside(owned, root)));
            }
        }
        return Optional.empty();
    }

    /** In the same folder or in one of media in it. */
    private static boolean isBeside(String path, String root) {
        if (!path.startsWith(root)) {
            return false;
        }
        String inside = path.substring(root.length());
        return inside.indexOf('/') < 0 || inside.startsWith("media/");
    }

    private static boolean isThread(FileTree tree, String path) {
        try (InputStream in = tree.open(path)) {
            String start = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8);
            return start.contains("\"participants\"") && start.contains("\"senderName\"");
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void read(Archive archive, ExportSink everything) throws IOException {
        BoundedSink sink = new BoundedSink(everything);
        KeyCensus census = new KeyCensus();
        Set<String> there = new HashSet<>();
        archive.forEachFile(file -> there.add(file.file().path()));
        for (Archive.Located file : archive.find(path -> LIST.matcher(path).matches())) {
            String path = file.file().path();
            JsonRecords.Visitor visitor = new JsonRecords.Visitor() {
                @Override
                public void record(String list, JsonNode record) {
                    census.check(record, MESSAGE);
                    message(path, record, there, sink);
                }

                @Override
                public void passedOver(String field) {
                    if (!OUTER.contains(field)) {
                        census.count(field);
                    }
                }
            };
            files.json(archive, file, Set.of("messages"), visitor, sink);
            census.report(path, sink);
        }
        sink.finish();
    }

    /** Nothing here says who the owner is; a picture must not drop out as somebody else's. */
    private static void message(String file, JsonNode message, Set<String> there, ExportSink sink) {
        for (JsonNode media : MetaMedia.each(message.path("media"))) {
            sink.appearance(MetaMessages.message(file, path(file, MetaMedia.path(media), there, sink))
                    .postedAt(time(message.path("timestamp")))
                    .caption(MetaMedia.text(message, "text"))
                    .build());
        }
    }

    /** Seconds or milliseconds, by their size. */
    private static @Nullable Timestamp time(JsonNode value) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            return null;
        }
        long number = value.asLong();
        return MetaMedia.ofSeconds(number >= MILLISECONDS ? number / 1000 : number);
    }

    /** Relative to the thread's own file, else to the top. */
    private static @Nullable String path(String file, @Nullable String uri, Set<String> there, ExportSink sink) {
        String path = MetaPaths.of(uri, file, sink);
        if (path == null || EntryPath.isWebAddress(path) || there.contains(path)) {
            return path;
        }
        return file.substring(0, file.lastIndexOf('/') + 1) + path;
    }

    @Override
    public Appearance unlisted(String path) {
        return Appearance.builder(AppearanceKind.MESSAGE, path)
                .audience(Audience.RECIPIENTS, Evidence.implied(path, "folder"))
                .build();
    }
}
