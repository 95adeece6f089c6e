package org.sightline.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.desktop.words.Messages;

/**
 * Looks whether a window can open at all, before the toolkit tries and fails with a page of its own words. Only Linux needs
 * the check: elsewhere the window system is always there.
 *
 * @param linux whether this is Linux
 * @param environment the process's environment
 * @param root the folder that the usual library folders lie in
 */
record DisplayCheck(boolean linux, Map<String, String> environment, Path root) {

    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");
    private static final List<String> USUAL_FOLDERS =
            List.of("usr/lib", "usr/lib64", "lib", "lib64", "usr/local/lib", "usr/local/lib64");

    static DisplayCheck ofThisComputer() {
        boolean linux = System.getProperty("os.name").startsWith("Linux");
        return new DisplayCheck(linux, System.getenv(), Path.of("/"));
    }

    /** Why no window can open, and what to do; empty if one can. */
    Optional<String> reasonAgainst(Messages messages) {
        if (!linux) {
            return Optional.empty();
        }
        if (!isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")) {
            return Optional.of(messages.text("display.none"));
        }
        return LIBRARIES.stream()
                .filter(library -> !isThere(library))
                .findFirst()
                .map(library -> messages.text("display.library", library));
    }

    private boolean isSet(String name) {
        return !environment.getOrDefault(name, "").isBlank();
    }

    /** Whether a library lies in one of the usual folders. */
    boolean isThere(String library) {
        return folders().stream().anyMatch(folder -> Files.exists(folder.resolve(library)));
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        for (String own : environment.getOrDefault("LD_LIBRARY_PATH", "").split(":", -1)) {
            if (!own.isBlank()) {
                folders.add(Path.of(own));
            }
        }
        for (String usual : USUAL_FOLDERS) {
            Path folder = root.resolve(usual);
            folders.add(folder);
            folders.addAll(multiarch(folder));
        }
        return folders;
    }

    /** Folders such as {@code x86_64-linux-gnu}, where Debian keeps the libraries of one kind of processor. */
    private static List<Path> multiarch(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> String.valueOf(path.getFileName()).contains("-linux-"))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
