package org.sightline.desktop.recent;

import java.nio.file.Path;

/**
 * A kept audit in the list.
 *
 * @param isThere whether its file was there when the list was made
 */
public record RecentAudit(Path file, boolean isThere) {

    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** The folder that it lies in; empty where there is none above it. */
    public String folder() {
        Path folder = file.getParent();
        return folder == null ? "" : folder.toString();
    }
}
