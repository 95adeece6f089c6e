package org.sightline.samples.films;

import org.jspecify.annotations.Nullable;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.others.ExpectedItem;

/**
 * One listing of a film, as a reader should find it.
 *
 * @param role which film it is, null when it does not matter
 * @param place where its bytes are
 * @param path the file from the root of the export: for {@link Place#IN_PICTURE} that of the picture; null when no
 *     file is certain to be this film's
 * @param still the picture it belongs to, null when it stands alone
 * @param name its title or words
 * @param time epoch seconds, null when none is recorded
 * @param listedIn the file that lists it, null when no file does
 * @param audience who can see it, as far as the export allows to say
 */
public record ExpectedFilm(
        @Nullable String role,
        Place place,
        @Nullable String path,
        @Nullable String still,
        @Nullable String name,
        @Nullable Long time,
        @Nullable String listedIn,
        ExpectedAudience audience) {

    /** Where the bytes of a film are. */
    public enum Place {
        /** In a file of its own. */
        FILE,
        /** Behind the bytes of a picture. */
        IN_PICTURE,
        /** In a file of its own, as the moving part of a picture beside it. */
        BESIDE_PICTURE,
        /** Not in the archive. */
        NOWHERE
    }

    /** By itself, as tables list it. */
    static ExpectedFilm of(ExpectedItem item, @Nullable String role) {
        return new ExpectedFilm(
                role,
                item.path() == null ? Place.NOWHERE : Place.FILE,
                item.path(),
                null,
                item.name(),
                item.time(),
                item.listedIn(),
                item.audience());
    }

    /** By itself, as lists of posts list it. */
    static ExpectedFilm of(ExpectedAppearance listing, @Nullable String role) {
        return new ExpectedFilm(
                role,
                listing.present() ? Place.FILE : Place.NOWHERE,
                listing.present() ? listing.path() : null,
                null,
                listing.text(),
                listing.postedAt(),
                listing.listedIn(),
                listing.audience());
    }

    /** The same as the moving part of a picture. */
    ExpectedFilm beside(String picture) {
        return new ExpectedFilm(role, Place.BESIDE_PICTURE, path, picture, name, time, listedIn, audience);
    }
}
