package org.sightline.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Account;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Film;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Timestamp;
import org.sightline.model.VisibilityChange;

/**
 * What sealed values hold, as CBOR objects. The names of the components are the format: one that is renamed is lost in older
 * stores, which a test notices.
 */
@SuppressWarnings("ArrayRecordComponent") // they are written and read, never compared
final class Contents {

    private Contents() {}

    record SettingContent(String value) {}

    /**
     * @param files how many rows there are
     * @param appearances how many rows there are: one that was lost must not narrow an audience
     */
    record ArchiveContent(
            String id,
            String platform,
            String identity,
            String format,
            String basis,
            List<String> parts,
            long files,
            long appearances,
            @Nullable String accountName,
            @Nullable String accountHandle,
            @Nullable String accountFile,
            @Nullable VisibilityContent accountVisibility) {

        ArchiveContent withAccount(
                @Nullable String name,
                @Nullable String handle,
                @Nullable String file,
                @Nullable VisibilityContent visibility) {
            return new ArchiveContent(
                    id, platform, identity, format, basis, parts, files, appearances, name, handle, file, visibility);
        }

        ArchiveContent withCounts(long countedFiles, long countedAppearances) {
            return new ArchiveContent(
                    id,
                    platform,
                    identity,
                    format,
                    basis,
                    parts,
                    countedFiles,
                    countedAppearances,
                    accountName,
                    accountHandle,
                    accountFile,
                    accountVisibility);
        }
    }

    /**
     * Who could see an account, and since when.
     *
     * @param audience when the export was made; null where it does not say
     */
    record VisibilityContent(
            @Nullable String audience, @Nullable EvidenceContent evidence, List<VisibilityChangeContent> history) {

        /** Null where the export tells nothing of it. */
        static @Nullable VisibilityContent of(Account account) {
            Audience visibility = account.visibility();
            Evidence evidence = account.visibilityEvidence();
            if (visibility == null && account.history().isEmpty()) {
                return null;
            }
            return new VisibilityContent(
                    visibility == null ? null : visibility.name(),
                    evidence == null ? null : EvidenceContent.of(evidence),
                    account.history().stream()
                            .map(change -> new VisibilityChangeContent(
                                    change.at().toString(), change.to().name(), EvidenceContent.of(change.evidence())))
                            .toList());
        }

        List<VisibilityChange> changes() {
            return history.stream()
                    .map(change -> new VisibilityChange(
                            Timestamp.parse(change.at()),
                            Audience.valueOf(change.to()),
                            change.evidence().evidence()))
                    .toList();
        }
    }

    record VisibilityChangeContent(String at, String to, EvidenceContent evidence) {}

    /**
     * @param sha256 32 bytes
     * @param pictureHash of the fingerprint; null where there is none
     * @param pictureGrey of the fingerprint; null where there is none
     * @param faces how many there are: a row that was lost must not read as a face that was not found
     */
    record PhotoContent(
            byte[] sha256,
            int width,
            int height,
            int faces,
            @Nullable String takenAt,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String camera,
            @Nullable String serial,
            @Nullable String software,
            @Nullable String remark,
            @Nullable Long pictureHash,
            byte @Nullable [] pictureGrey,
            @Nullable FilmContent film) {}

    /**
     * @param duration milliseconds
     * @param examined milliseconds
     * @param unseen milliseconds; null where there are none
     */
    record FilmContent(
            long duration,
            long examined,
            @Nullable Long unseen,
            String container,
            String codec,
            int width,
            int height,
            int rotation,
            boolean behindStill) {

        static FilmContent of(Film film) {
            return new FilmContent(
                    film.duration(),
                    film.examined(),
                    film.unseen() == 0 ? null : film.unseen(),
                    film.container(),
                    film.codec(),
                    film.width(),
                    film.height(),
                    film.rotation(),
                    film.behindStill());
        }

        Film film() {
            return new Film(
                    duration,
                    examined,
                    unseen == null ? 0 : unseen,
                    container,
                    codec,
                    width,
                    height,
                    rotation,
                    behindStill);
        }
    }

    /**
     * @param box left, top, width, height
     * @param points x and y of each
     * @param seen start, end and best in milliseconds of a film; null in a still
     */
    record FaceContent(
            double[] box,
            double[] points,
            double score,
            double interEyeDistance,
            double yaw,
            double sharpness,
            double norm,
            String identifiability,
            byte[] embedding,
            long @Nullable [] seen) {}

    /**
     * @param faces with their boxes as in {@link FaceContent}
     * @param places of the first and the last box of each: left, top, width, height
     */
    record WatchedContent(
            FilmContent film,
            MetadataContent metadata,
            long unseen,
            boolean last,
            @Nullable String stopped,
            byte @Nullable [] firstGlimpse,
            byte @Nullable [] lastGlimpse,
            long firstShotEnd,
            long lastShotStart,
            List<FaceContent> faces,
            List<double[]> places) {}

    record MetadataContent(
            @Nullable String takenAt,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String camera,
            @Nullable String serial,
            @Nullable String software) {

        static MetadataContent of(PhotoMetadata metadata) {
            return new MetadataContent(
                    Rows.text(metadata.takenAt()),
                    Rows.latitude(metadata.coordinates()),
                    Rows.longitude(metadata.coordinates()),
                    metadata.camera(),
                    metadata.serial(),
                    metadata.software());
        }

        PhotoMetadata metadata() {
            return new PhotoMetadata(
                    Rows.time(takenAt), Rows.coordinates(latitude, longitude), camera, serial, software);
        }
    }

    record FileContent(String path, long size) {}

    record ProblemContent(@Nullable String path, String code, List<String> arguments) {}

    record EvidenceContent(
            @Nullable String kind,
            @Nullable String file,
            @Nullable String field,
            @Nullable String value,
            @Nullable String source) {

        static EvidenceContent of(Evidence evidence) {
            EvidenceKind kind = evidence.kind();
            return new EvidenceContent(
                    kind == null ? null : kind.name(),
                    evidence.file(),
                    evidence.field(),
                    evidence.value(),
                    evidence.source());
        }

        Evidence evidence() {
            return new Evidence(kind == null ? null : EvidenceKind.valueOf(kind), file, field, value, source);
        }
    }

    record PeriodContent(@Nullable String from, @Nullable String to) {}

    record AppearanceContent(
            @Nullable String path,
            String kind,
            String owner,
            @Nullable String postedAt,
            @Nullable String permalink,
            @Nullable String caption,
            @Nullable String album,
            @Nullable String place,
            List<String> tags,
            String audience,
            EvidenceContent evidence,
            boolean earlierUnknown,
            @Nullable PeriodContent wasPublic,
            @Nullable String recordedTakenAt,
            @Nullable Double recordedLatitude,
            @Nullable Double recordedLongitude,
            @Nullable String recordedCamera) {}

    /**
     * An answer of the user.
     *
     * @param photo SHA-256 of a single photo, 32 bytes
     * @param statement name of the record of {@link org.sightline.model.AnswerStatement}
     * @param earliest since when, first day that is possible
     * @param latest last such day
     */
    record AnswerContent(
            String given,
            String origin,
            @Nullable String question,
            String asked,
            String said,
            String platform,
            @Nullable String account,
            byte @Nullable [] photo,
            @Nullable String album,
            List<String> kinds,
            @Nullable String from,
            @Nullable String to,
            String statement,
            @Nullable String audience,
            @Nullable String earliest,
            @Nullable String latest,
            boolean goesOn,
            boolean settles,
            @Nullable Long basedOn) {}

    /**
     * Faces of a person.
     *
     * @param photos their photos' SHA-256, 32 bytes each
     * @param numbers their places among the faces of their photos
     */
    record PersonContent(String person, byte[] photos, int[] numbers) {}

    /**
     * What the last grouping was made of.
     *
     * @param people how many rows there are
     * @param digest of the photos whose faces it saw
     * @param corrections numbers of those that it obeyed
     * @param suggestions two people each who may be one, as {@code one, other, one, other}
     * @param similarities of the suggestions
     */
    record GroupingContent(
            long people, byte[] digest, long[] corrections, List<String> suggestions, double[] similarities) {}

    /**
     * Places of faces.
     *
     * @param photos their photos' SHA-256, 32 bytes each
     * @param boxes x, y, width and height of each, in parts of the photo
     * @param moments milliseconds of a film of each, -1 in a still; null where all are in stills
     */
    record PlacesContent(byte[] photos, double[] boxes, long @Nullable [] moments) {}

    /**
     * A correction of people or faces.
     *
     * @param kind name of the record of {@link org.sightline.model.Correction}
     * @param person whom it is about first
     * @param other the second person, where there is one
     * @param ignored whether a person is passed over
     * @param face the measurements of one that was drawn
     */
    record CorrectionContent(
            String kind,
            String given,
            boolean undone,
            @Nullable String person,
            @Nullable String other,
            @Nullable String name,
            @Nullable String role,
            boolean ignored,
            @Nullable PlacesContent faces,
            @Nullable PlacesContent others,
            @Nullable FaceContent face) {}

    /** A folder that reports were written to, and their names. */
    record ReportContent(String folder, List<String> files) {}
}
