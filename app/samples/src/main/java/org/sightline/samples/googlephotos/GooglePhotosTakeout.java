package org.sightline.samples.googlephotos;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AccountState;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MetaJson;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.googlephotos.Sidecar.Mark;
import org.sightline.samples.others.ExportAssembly;
import org.sightline.samples.others.FileTree;
import org.sightline.samples.others.OtherExport;

/**
 * Builds a Takeout of Google Photos. The time of posting is that of the upload; when the photo was taken stands apart.
 * A photo is listed in the notes beside it, or else in those of its album.
 */
final class GooglePhotosTakeout {
    private final String root;
    private final ExportAssembly assembly = new ExportAssembly("googlephotos");
    private final Set<String> written = new HashSet<>();

    /** In a folder such as {@code Takeout/Google Photos/}, or at the root. */
    GooglePhotosTakeout(String root) {
        this.root = root;
        if (root.startsWith("Takeout/")) {
            files().text("Takeout/archive_browser.html", "<!doctype html><title>Takeout</title>");
        }
    }

    /** The files, for whatever else lies in the archive. */
    FileTree files() {
        return assembly.files();
    }

    /** A folder that is no album. */
    PhotoFolder folder(String name, AppearanceKind kind) {
        return new PhotoFolder(root + name + "/", kind, null, null, false);
    }

    /** The folder of a year, in English. */
    PhotoFolder year(int year) {
        return folder("Photos from " + year, AppearanceKind.LIBRARY);
    }

    /** An album with a record of its own. */
    PhotoFolder album(String folder, String title, String metadataFile, JsonObject metadata, boolean shared) {
        String path = root + folder + "/";
        String file = files().text(path + metadataFile, MetaJson.text(metadata));
        assembly.countAlbum();
        return new PhotoFolder(path, AppearanceKind.ALBUM, title, file, shared);
    }

    /** An album as of 2025: a title and little else. */
    PhotoFolder album(String title) {
        return album(
                title,
                title,
                "metadata.json",
                new JsonObject().with("title", title).with("access", ""),
                false);
    }

    /** A photo and its notes; several photos may share them. */
    GooglePhotosTakeout photo(PhotoFolder folder, String fileName, MediaItem item, @Nullable Sidecar sidecar) {
        String path = files().media(folder.path() + fileName, item);
        assembly.expect(draft(folder, path, item, sidecar));
        return this;
    }

    /** A photo of an album whose kind is open, as the album has no title. */
    GooglePhotosTakeout untitledAlbumPhoto(PhotoFolder folder, String fileName, MediaItem item, Sidecar sidecar) {
        String path = files().media(folder.path() + fileName, item);
        for (AppearanceKind kind : List.of(AppearanceKind.ALBUM, AppearanceKind.LIBRARY)) {
            PhotoFolder either = new PhotoFolder(folder.path(), kind, null, folder.metadata(), false);
            assembly.allow(draft(either, path, item, sidecar));
        }
        return this;
    }

    /** Notes without a photo, which a reader may report or not. */
    GooglePhotosTakeout notesOnly(PhotoFolder folder, Sidecar sidecar) {
        assembly.allow(draft(folder, folder.path() + sidecar.title(), MediaItem.missingPhoto(), sidecar));
        return this;
    }

    /** A film, or the moving part of a photo, with the notes of the still. */
    GooglePhotosTakeout film(PhotoFolder folder, String fileName, @Nullable Sidecar sidecar) {
        return film(folder, fileName, MediaItem.video(), sidecar);
    }

    /** A film, or the moving part of a photo, with the notes of the still. */
    GooglePhotosTakeout film(PhotoFolder folder, String fileName, MediaItem film, @Nullable Sidecar sidecar) {
        String path = files().media(folder.path() + fileName, film);
        String listedIn = sidecar == null ? folder.metadata() : write(folder, sidecar);
        Long created = sidecar == null ? null : sidecar.created();
        assembly.video(path, fileName, created, listedIn, audience(folder, sidecar, listedIn));
        return this;
    }

    /** The archive, its parts named as until 2025 or as since then. */
    OtherExport finish(boolean numberedBatch) {
        String batch = numberedBatch ? "1-" : "";
        return assembly.finish(part -> "takeout-20260102T030405Z-" + batch + "00" + (part + 1));
    }

    private AppearanceDraft draft(PhotoFolder folder, String path, MediaItem item, @Nullable Sidecar sidecar) {
        boolean partner = sidecar != null && sidecar.marks().contains(Mark.PARTNER);
        String listedIn = sidecar == null ? folder.metadata() : write(folder, sidecar);
        ExpectedAudience audience = audience(folder, sidecar, listedIn);
        MediaItem noted = sidecar == null
                ? item
                : item.exif(PhotoExif.takenAt(sidecar.taken())
                        .at(sidecar.place().latitude(), sidecar.place().longitude()));
        AppearanceDraft draft =
                assembly.draft(path, kind(folder, sidecar), sidecar == null ? null : sidecar.created(), noted);
        if (folder.album() != null) {
            draft.album(folder.album());
        }
        if (sidecar != null && !sidecar.description().isEmpty()) {
            draft.text(sidecar.description());
        }
        if (partner) {
            draft.someoneElses();
        }
        return listedIn == null ? draft.seenBy(audience) : draft.listedIn(listedIn, audience);
    }

    private String write(PhotoFolder folder, Sidecar sidecar) {
        String path = folder.path() + sidecar.file();
        if (written.add(path)) {
            files().text(path, MetaJson.text(sidecar.record()));
            assembly.planted(path, Sidecar.UNKNOWN_KEY);
        }
        return path;
    }

    private static AppearanceKind kind(PhotoFolder folder, @Nullable Sidecar sidecar) {
        if (sidecar != null && sidecar.marks().contains(Mark.TRASHED)) {
            return AppearanceKind.TRASH;
        }
        if (sidecar != null && sidecar.marks().contains(Mark.ARCHIVED) && folder.kind() == AppearanceKind.LIBRARY) {
            return AppearanceKind.ARCHIVED;
        }
        return folder.kind();
    }

    private static ExpectedAudience audience(PhotoFolder folder, @Nullable Sidecar sidecar, @Nullable String listedIn) {
        if (sidecar != null && sidecar.marks().contains(Mark.PARTNER)) {
            return ExpectedAudience.unknown(AudienceRule.GOOGLE_PARTNER)
                    .orAlso(AudienceWord.ONLY_ME, AudienceWord.RECIPIENTS, AudienceWord.CUSTOM, AudienceWord.FRIENDS);
        }
        if (folder.shared()) {
            return ExpectedAudience.unknown(AudienceRule.GOOGLE_SHARED_ALBUM)
                    .orAlso(AudienceWord.FRIENDS, AudienceWord.CUSTOM, AudienceWord.RECIPIENTS);
        }
        if (listedIn == null || sidecar == null) {
            // A photo without notes may have come from a partner or a shared album.
            return new ExpectedAudience(
                    AudienceWord.ONLY_ME,
                    Set.of(AudienceWord.UNKNOWN),
                    AudienceWord.UNKNOWN,
                    AccountState.UNKNOWN,
                    AccountState.UNKNOWN,
                    AudienceRule.GOOGLE_LIBRARY,
                    List.of());
        }
        return kind(folder, sidecar) == AppearanceKind.TRASH
                ? ExpectedAudience.notVisibleNow(AudienceRule.GOOGLE_NOT_VISIBLE_NOW, listedIn)
                : ExpectedAudience.implied(AudienceWord.ONLY_ME, AudienceRule.GOOGLE_LIBRARY, listedIn);
    }
}
