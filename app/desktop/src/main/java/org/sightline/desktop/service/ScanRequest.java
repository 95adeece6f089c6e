package org.sightline.desktop.service;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.sightline.model.AppearanceKind;

/**
 * What shall be examined.
 *
 * @param included kinds that are left out unless asked for, such as messages
 */
public record ScanRequest(List<Path> exports, Set<AppearanceKind> included) {

    public ScanRequest {
        exports = List.copyOf(exports);
        included = Set.copyOf(included);
    }
}
