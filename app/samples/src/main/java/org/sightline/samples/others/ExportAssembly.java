package org.sightline.samples.others;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.ExpectedAccount;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExportCounts;
import org.sightline.samples.ExportFiles;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.MediaFile;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MediaUris;
import org.sightline.samples.MessageThread;

/** Collects the files of an export and, beside them, the truth about them. */
public final class ExportAssembly {
    private final String platform;
    private final FileTree files = FileTree.empty();
    private final List<ExpectedAppearance> appearances = new ArrayList<>();
    private final List<ExpectedAppearance> alsoRight = new ArrayList<>();
    private final List<ExpectedItem> items = new ArrayList<>();
    private final Map<String, Map<String, Integer>> planted = new LinkedHashMap<>();
    private final Set<String> videos = new LinkedHashSet<>();
    private final List<ExpectedAccount> accounts = new ArrayList<>();
    private int posts;
    private int albums;
    private int threads;
    private int messages;

    /** For this platform, as its appearances name it. */
    public ExportAssembly(String platform) {
        this.platform = platform;
    }

    /** The files, from the root of the export. */
    public FileTree files() {
        return files;
    }

    /** A listing in the making; nothing is expected before {@link #expect}. */
    public AppearanceDraft draft(String path, AppearanceKind kind, @Nullable Long postedAt, MediaItem item) {
        return new AppearanceDraft(platform, path, kind, postedAt, item);
    }

    /** Expects a listing of a photo. */
    public ExportAssembly expect(AppearanceDraft draft) {
        appearances.add(draft.finish());
        return this;
    }

    /** A listing that a reader may report or not. */
    public ExportAssembly allow(AppearanceDraft draft) {
        alsoRight.add(draft.finish());
        return this;
    }

    /** Expects something other than a photo. */
    public ExportAssembly expect(ExpectedItem item) {
        items.add(item);
        if (item.kind() == ItemKind.VIDEO) {
            String path = item.path();
            if (path != null) {
                videos.add(path);
            }
        }
        return this;
    }

    /** Expects a video, present or not. */
    public ExportAssembly video(
            String path, String name, @Nullable Long time, @Nullable String listedIn, ExpectedAudience who) {
        return expect(new ExpectedItem(ItemKind.VIDEO, name, path, time, listedIn, who));
    }

    /** Notes that a key, column or value that nobody knows stands in a file. */
    public ExportAssembly planted(String file, String key) {
        planted.computeIfAbsent(file, path -> new LinkedHashMap<>()).merge(key, 1, Integer::sum);
        return this;
    }

    /** The account the export is from. */
    public ExportAssembly account(ExpectedAccount account) {
        accounts.add(account);
        return this;
    }

    /** Counts a post. */
    public void countPost() {
        posts++;
    }

    /** Counts an album. */
    public void countAlbum() {
        albums++;
    }

    /** Counts a conversation of so many messages. */
    public void countThread(int messagesInIt) {
        threads++;
        messages += messagesInIt;
    }

    /** The export, with the names of its parts from 0, without extensions. */
    public OtherExport finish(IntFunction<String> partNames) {
        List<PlantedKey> keys = new ArrayList<>();
        planted.forEach((file, times) -> times.forEach((key, count) -> keys.add(new PlantedKey(file, key, count))));
        int unknownKeys = keys.stream().mapToInt(PlantedKey::times).sum();
        int messagePhotos = (int) appearances.stream()
                .filter(each -> each.kind() == AppearanceKind.MESSAGE)
                .count();
        ExportCounts counts =
                new ExportCounts(posts, albums, threads, messages, messagePhotos, videos.size(), 0, unknownKeys);
        ExportTruth truth =
                new ExportTruth(List.copyOf(appearances), counts, Set.copyOf(videos), Set.of(), List.copyOf(accounts));
        OtherTruth others = new OtherTruth(List.copyOf(items), List.copyOf(alsoRight), List.copyOf(keys));
        ExportFiles all = new ExportFiles(
                new LinkedHashMap<>(files.records()),
                new LinkedHashMap<>(files.media()),
                new Paths(files.paths()),
                truth);
        return new OtherExport(all, others, partNames);
    }

    private record Paths(Map<MediaFile, String> paths) implements MediaUris {
        @Override
        public String of(MediaItem item) {
            String path = paths.get(item.file());
            if (path == null) {
                throw new IllegalArgumentException("This photo or video is not in the export");
            }
            return path;
        }

        @Override
        public String of(MessageThread thread) {
            throw new UnsupportedOperationException("Only Meta's archives have folders of conversations");
        }
    }
}
