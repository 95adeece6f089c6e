package org.sightline.samples;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One listing of a photo, as a reader should find it. In exports of pages null means that such a page does not show it
 * for certain.
 *
 * @param platform {@code facebook}, {@code instagram}, {@code threads}, {@code twitter}, {@code youtube}, {@code
 *     googlephotos}, {@code linkedin}, {@code icloud}, {@code whatsapp} or {@code folder}
 * @param path the file's path from the root of the export; for media outside the archive the uri as it is listed; {@code
 *     !/} follows the name of an archive that lies within the export
 * @param kind where it is listed
 * @param postedAt epoch seconds, or null when the record has no time
 * @param caption the words of the listing itself
 * @param album the album that lists it
 * @param placeName the place the post names
 * @param tags people the post names
 * @param present whether the file is in the archive
 * @param currentProfilePicture whether this is the profile picture in use when the export was made
 * @param text the words of the post, comment or message
 * @param backdatedTo the earlier date given by the person, epoch seconds
 * @param takenAt when the camera says it was taken, epoch seconds, null when the number means nothing
 * @param takenPlace where the camera says it was taken, null when the numbers mean nothing
 * @param sender who sent the message, null outside messages
 * @param listedIn the file of the export that lists it, null when no file does
 * @param shownTime {@code postedAt} as a page shows it, or the time in the name of a file: local time, cut to what is
 *     shown; null in exports of data
 * @param someoneElses whether it is a picture of somebody else, shared on
 * @param audience who can see it, as far as the export allows to say
 */
public record ExpectedAppearance(
        String platform,
        String path,
        AppearanceKind kind,
        @Nullable Long postedAt,
        @Nullable String caption,
        @Nullable String album,
        @Nullable String placeName,
        List<String> tags,
        boolean present,
        boolean currentProfilePicture,
        @Nullable String text,
        @Nullable Long backdatedTo,
        @Nullable Long takenAt,
        @Nullable Coordinates takenPlace,
        @Nullable String sender,
        @Nullable String listedIn,
        @Nullable LocalDateTime shownTime,
        boolean someoneElses,
        ExpectedAudience audience) {
    /** The same in an export that lies in a folder, given with a slash at its end. */
    public ExpectedAppearance below(String folder) {
        return new ExpectedAppearance(
                platform,
                present ? folder + path : path,
                kind,
                postedAt,
                caption,
                album,
                placeName,
                tags,
                present,
                currentProfilePicture,
                text,
                backdatedTo,
                takenAt,
                takenPlace,
                sender,
                listedIn == null ? null : folder + listedIn,
                shownTime,
                someoneElses,
                audience.below(folder));
    }
}
