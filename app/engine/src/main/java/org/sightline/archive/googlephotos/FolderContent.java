package org.sightline.archive.googlephotos;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.Archive;
import org.sightline.archive.EntryPath;
import org.sightline.archive.TreeFile;

/** The files of one folder of an export, over all of its parts. Of files nothing but names is held. */
final class FolderContent {

    /** @param folder where it lies, with its slash: parts may have come in other wrappers */
    private record Place(int part, String folder) {}

    private final LibraryPath path;
    private final Map<String, Place> files = new LinkedHashMap<>();
    private Place last = new Place(-1, "");

    /** @param path of one of its files */
    FolderContent(LibraryPath path) {
        this.path = path;
    }

    void add(Archive.Located file) {
        String whole = file.file().path();
        String name = EntryPath.fileName(whole);
        String folder = whole.substring(0, whole.length() - name.length());
        if (last.part() != file.part() || !last.folder().equals(folder)) {
            last = new Place(file.part(), folder);
        }
        files.putIfAbsent(name, last);
    }

    LibraryPath path() {
        return path;
    }

    /** Names of photos, videos and what else is no list. */
    List<String> media() {
        return files.keySet().stream().filter(EntryPath::mayBeMedia).toList();
    }

    List<String> sidecars() {
        return new ArrayList<>(
                files.keySet().stream().filter(SidecarName::isJson).toList());
    }

    /** The path of a file that is there, or of one that would lie beside it. */
    String path(String name, @Nullable String beside) {
        Place place = files.getOrDefault(name, beside == null ? last : files.getOrDefault(beside, last));
        return place.folder() + name;
    }

    String path(String name) {
        return path(name, null);
    }

    Archive.Located located(String name) {
        Place place = files.getOrDefault(name, last);
        return new Archive.Located(place.part(), new TreeFile(place.folder() + name, 0, ""));
    }
}
