package org.sightline.comparison;

import java.util.List;
import java.util.Set;
import org.sightline.model.Platform;

/**
 * What an audit found, as far as it is compared.
 *
 * @param platforms of its archives, also of those that hold no photo
 */
public record AuditState(List<ComparedPhoto> photos, Set<Platform> platforms) {

    public AuditState {
        photos = List.copyOf(photos);
        platforms = Set.copyOf(platforms);
    }
}
