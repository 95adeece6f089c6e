package org.sightline.answers;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Platform;

/**
 * Albums that a platform makes by itself of what is posted. They have no audience of their own: each photo has that of its
 * post. Names as exports have them, in English whatever the account's language.
 */
final class PostAlbums {

    private static final Map<Platform, Set<String>> NAMES =
            Map.of(Platform.FACEBOOK, Set.of("timelinephotos", "mobileuploads", "iosphotos"));

    private PostAlbums() {}

    static boolean isOne(Platform platform, @Nullable String album) {
        return album != null
                && NAMES.getOrDefault(platform, Set.of())
                        .contains(album.replace(" ", "").toLowerCase(Locale.ROOT));
    }
}
