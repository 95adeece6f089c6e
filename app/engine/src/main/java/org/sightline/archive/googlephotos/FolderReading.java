package org.sightline.archive.googlephotos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.EntryPath;
import org.sightline.archive.ExportSink;
import org.sightline.archive.KeyCensus;
import org.sightline.archive.ListFiles;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Evidence;
import tools.jackson.databind.JsonNode;

/** Reads one folder: first what is said about the folder, then what is said about each photo and video, then those left over. */
final class FolderReading {

    private final Archive archive;
    private final ListFiles files;
    private final ExportSink sink;
    private final FolderContent folder;
    private final KeyCensus census = new KeyCensus();
    private final Map<String, SidecarPairing.Pair> pairs;
    /** By the names of their files. */
    private final Map<String, List<String>> mediaOf = new HashMap<>();
    /** By the composed form of their names, which titles have. */
    private final Map<String, String> media = new HashMap<>();

    private final Set<String> told = new HashSet<>();
    private final List<String> sidecars;
    private @Nullable AlbumRecord album;

    FolderReading(Archive archive, ListFiles files, ExportSink sink, FolderContent folder) {
        this.archive = archive;
        this.files = files;
        this.sink = sink;
        this.folder = folder;
        this.sidecars = folder.sidecars();
        readAlbum();
        List<String> names = folder.media();
        this.pairs = SidecarPairing.of(names, sidecars);
        names.forEach(name -> media.put(MediaName.composed(name), name));
        pairs.forEach((name, pair) -> mediaOf.computeIfAbsent(pair.sidecar(), unused -> new ArrayList<>())
                .add(name));
    }

    /** What is said about the folder itself; null where nothing is. */
    @Nullable
    AlbumRecord album() {
        return album;
    }

    /** Takes those files away that are about no photo; what is about one is read again. */
    private void readAlbum() {
        sidecars.removeIf(name -> {
            boolean[] stays = {SidecarName.of(name).isOfMedium()};
            if (stays[0]) {
                return false;
            }
            Archive.Located file = folder.located(name);
            String path = file.file().path();
            boolean whole = files.jsonQuietly(
                    archive,
                    file,
                    Set.of(),
                    (list, record) -> {
                        stays[0] |= PhotoRecord.isOne(record);
                        AlbumRecord found = AlbumRecord.of(path, record, census);
                        album = found == null ? album : found.and(album);
                    },
                    sink);
            census.report(path, sink);
            return whole && !stays[0];
        });
    }

    /** @param sharing what shows that some album was shared, though not which; null where nothing does */
    void read(@Nullable Evidence sharing) {
        Evidence ofFolder = album != null && album.shared()
                ? GooglePhotosAudience.sign(album.file(), AlbumRecord.COMMENTS)
                : kind() == AppearanceKind.ALBUM ? sharing : null;
        for (String sidecar : sidecars) {
            Archive.Located file = folder.located(sidecar);
            boolean[] read = {false};
            files.json(
                    archive,
                    file,
                    Set.of(),
                    (list, record) -> {
                        census.objects(record, "");
                        if (!read[0] && PhotoRecord.isOne(record)) {
                            read[0] = true;
                            take(sidecar, file.file().path(), record, ofFolder);
                        }
                    },
                    sink);
            census.report(file.file().path(), sink);
        }
        for (String name : folder.media()) {
            MediaName medium = MediaName.of(name);
            if (!told.contains(name) && (medium.isPicture() || medium.isVideo())) {
                sink.appearance(byFolder(folder.path(name), ofFolder));
            }
        }
    }

    private void take(String sidecar, String file, JsonNode json, @Nullable Evidence sharing) {
        census.check(json, GooglePhotosKeys.PHOTO);
        PhotoRecord record = new PhotoRecord(json);
        SidecarName name = SidecarName.of(sidecar);
        PhotoTitle title = record.title() == null ? null : PhotoTitle.of(record.title());
        List<String> paired = mediaOf.getOrDefault(sidecar, List.of()).stream()
                .filter(medium -> isCertain(medium) || (title != null && title.fits(MediaName.of(medium))))
                .toList();
        if (paired.isEmpty()) {
            paired = byTitle(title, name).map(List::of).orElse(List.of());
        }
        for (String medium : paired) {
            tell(medium, folder.path(medium), file, record, sharing);
        }
        if (paired.isEmpty()) {
            expected(name, title)
                    .flatMap(medium -> EntryPath.normalise(folder.path(medium, sidecar)))
                    .ifPresent(path -> tell(EntryPath.fileName(path), path, file, record, sharing));
        }
    }

    /** The name of a photo that is not there. */
    private Optional<String> expected(SidecarName sidecar, @Nullable PhotoTitle title) {
        return sidecar.medium()
                .or(() -> Optional.ofNullable(title).flatMap(known -> known.file(sidecar)))
                .filter(medium -> !media.containsKey(medium));
    }

    private boolean isCertain(String medium) {
        SidecarPairing.Pair pair = pairs.get(medium);
        return pair != null && pair.certain();
    }

    /** The name of a photo that no file's name fits. */
    private Optional<String> byTitle(@Nullable PhotoTitle title, SidecarName sidecar) {
        return title == null
                ? Optional.empty()
                : title.files(sidecar).stream()
                        .map(media::get)
                        .filter(name -> name != null && !told.contains(name) && !isCertain(name))
                        .findFirst();
    }

    private void tell(String medium, String path, String file, PhotoRecord record, @Nullable Evidence sharing) {
        if (!told.add(medium)) {
            return;
        }
        AppearanceKind kind = record.isTrashed() ? AppearanceKind.DELETED : kind();
        Appearance.Builder photo = record.appearance(kind, path);
        if (kind == AppearanceKind.ALBUM) {
            photo.album(title());
        }
        sink.appearance(GooglePhotosAudience.described(photo, kind, file, record, sharing)
                .build());
    }

    private Appearance byFolder(String path, @Nullable Evidence sharing) {
        Appearance.Builder photo = Appearance.builder(kind(), path);
        if (kind() == AppearanceKind.ALBUM) {
            photo.album(title());
        }
        return GooglePhotosAudience.byFolder(photo, kind(), path, folder.path().takeout(), sharing)
                .build();
    }

    private AppearanceKind kind() {
        boolean named = album != null && album.title() != null;
        return named && folder.path().kind() != FolderName.YEAR
                ? AppearanceKind.ALBUM
                : GooglePhotosReader.kind(folder.path());
    }

    private @Nullable String title() {
        return album == null || album.title() == null ? GooglePhotosReader.album(folder.path()) : album.title();
    }
}
