package org.sightline.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Copy;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.PlacedAppearance;

/**
 * A photo and all files that hold it. What one file does not tell, because a platform stripped it, another may.
 *
 * @param photo the best copy, with what the files tell together
 * @param all the best copy first, then in the archives' order
 */
record PhotoCopies(Photo photo, List<Copy> all) {

    static PhotoCopies of(Photo shown, List<PlacedAppearance> appearances) {
        Map<PhotoId, Copy> copies = new LinkedHashMap<>();
        copies.put(shown.id(), Copy.of(shown));
        for (PlacedAppearance placed : appearances) {
            Copy copy = placed.copy();
            if (copy != null) {
                copies.putIfAbsent(copy.id(), copy);
            }
        }
        List<Copy> all = List.copyOf(copies.values());
        PhotoMetadata together = new PhotoMetadata(
                first(all, PhotoMetadata::takenAt),
                first(all, PhotoMetadata::coordinates),
                first(all, PhotoMetadata::camera),
                first(all, PhotoMetadata::serial),
                first(all, PhotoMetadata::software));
        return new PhotoCopies(shown.withMetadata(together), all);
    }

    private static <T> @Nullable T first(List<Copy> copies, Function<PhotoMetadata, @Nullable T> part) {
        for (Copy copy : copies) {
            T value = part.apply(copy.metadata());
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    Set<PhotoId> ids() {
        return Set.copyOf(all.stream().map(Copy::id).toList());
    }

    /** Whether an appearance's file is this copy; one that was never stored is the photo's own. */
    boolean isOf(PlacedAppearance placed, Copy copy) {
        Copy own = placed.copy();
        return own == null ? copy.id().equals(photo.id()) : own.id().equals(copy.id());
    }
}
