package org.sightline.samples.icloud;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.sightline.samples.others.Csv;
import org.sightline.samples.others.Digests;
import org.sightline.samples.others.ExportAssembly;
import org.sightline.samples.others.FileTree;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.Times;

/** Builds a download of iCloud Photos. The time of posting is that of the import into the library. */
final class ICloudDownload {
    private static final String DATE = "EEEE MMMM d,yyyy h:mm a 'GMT'";
    private static final String UNKNOWN_KEY = "brandNewKey";

    private final ExportAssembly assembly = new ExportAssembly("icloud");
    private final Map<String, String> pathsByName = new HashMap<>();
    private FileTree files = assembly.files();
    private String folder = "";
    private String photosFolder = "Photos/";

    /** Puts what follows into a folder, with a slash at its end, or into none. */
    ICloudDownload in(String path) {
        files = assembly.files();
        folder = path;
        return this;
    }

    /** Puts what follows into a zip within the archive. */
    ICloudDownload inZip(String name) {
        files = assembly.files().zip(name);
        folder = "";
        return this;
    }

    /** Names the folder of photos as a person might. */
    ICloudDownload photosIn(String path) {
        photosFolder = path;
        return this;
    }

    /** Photos with the table that describes them; tables count from 0. */
    ICloudDownload photos(int table, PhotoDetails... photos) {
        String name = folder + photosFolder + "Photo Details" + (table == 0 ? "" : "-" + table) + ".csv";
        Csv details = Csv.of(
                "imgName",
                "fileChecksum",
                "favorite",
                "hidden",
                "deleted",
                "originalCreationDate",
                "viewCount",
                "importDate");
        for (PhotoDetails photo : photos) {
            details.row(
                    photo.name(),
                    Digests.hexadecimal(photo.name()).substring(0, 40),
                    yes(photo.favourite()),
                    yes(photo.hidden()),
                    yes(photo.deleted()),
                    Times.format(photo.taken(), DATE),
                    "1",
                    Times.format(photo.imported(), DATE));
        }
        String listedIn = files.text(name, details.text());
        for (PhotoDetails photo : photos) {
            String path = files.media(folder + photosFolder + photo.name(), photo.item());
            if (photo.name().contains("..")) {
                // A name that leads out of the archive may be refused.
                assembly.allow(draft(path, AppearanceKind.LIBRARY, photo)
                        .listedIn(
                                listedIn,
                                ExpectedAudience.implied(AudienceWord.ONLY_ME, AudienceRule.ICLOUD_LIBRARY, listedIn)));
                continue;
            }
            pathsByName.put(photo.name(), path);
            ExpectedAudience audience = photo.deleted()
                    ? ExpectedAudience.notVisibleNow(AudienceRule.ICLOUD_NOT_VISIBLE_NOW, listedIn)
                    : ExpectedAudience.implied(AudienceWord.ONLY_ME, AudienceRule.ICLOUD_LIBRARY, listedIn);
            if (photo.item().isVideo()) {
                assembly.video(path, photo.name(), photo.imported(), listedIn, audience);
            } else {
                AppearanceKind kind = photo.deleted() ? AppearanceKind.TRASH : AppearanceKind.LIBRARY;
                assembly.expect(draft(path, kind, photo).listedIn(listedIn, audience));
            }
        }
        return this;
    }

    /** A photo in the folder of what was deleted lately, which no table lists. */
    ICloudDownload recentlyDeleted(String name, MediaItem item) {
        String path = files.media(folder + "Recently Deleted/" + name, item);
        ExpectedAudience audience = new ExpectedAudience(
                AudienceWord.ONLY_ME,
                Set.of(),
                AudienceWord.UNKNOWN,
                AccountState.UNKNOWN,
                AccountState.UNKNOWN,
                AudienceRule.ICLOUD_NOT_VISIBLE_NOW,
                List.of());
        assembly.expect(assembly.draft(path, AppearanceKind.TRASH, null, item).seenBy(audience));
        return this;
    }

    /** An album of photos that are in the library by now. */
    ICloudDownload album(String name, PhotoDetails... photos) {
        String file = list("Albums/" + name + ".csv", "Images", photos);
        assembly.countAlbum();
        for (PhotoDetails photo : photos) {
            assembly.expect(draft(pathsByName.getOrDefault(photo.name(), photo.name()), AppearanceKind.ALBUM, photo)
                    .album(name)
                    .listedIn(file, ExpectedAudience.implied(AudienceWord.ONLY_ME, AudienceRule.ICLOUD_LIBRARY, file)));
        }
        return this;
    }

    /** A list that the platform makes, such as {@code Albums/Favorites.csv}; a reader need not report it. */
    ICloudDownload madeList(String path, String column, PhotoDetails... photos) {
        String file = list(path, column, photos);
        String name = path.substring(path.indexOf('/') + 1).replace(".csv", "");
        for (PhotoDetails photo : photos) {
            assembly.allow(draft(pathsByName.getOrDefault(photo.name(), photo.name()), AppearanceKind.ALBUM, photo)
                    .album(name)
                    .listedIn(file, ExpectedAudience.implied(AudienceWord.ONLY_ME, AudienceRule.ICLOUD_LIBRARY, file)));
        }
        return this;
    }

    /** A shared album, in a zip of its own or unpacked. */
    ICloudDownload sharedAlbum(boolean zipped, String album, String name, MediaItem item) {
        FileTree tree = zipped ? files.zip(folder + "iCloud Shared Albums.zip") : files;
        String path = (zipped ? "" : folder + "iCloud Shared Albums/") + "My Albums/" + album + "/";
        JsonObject record = new JsonObject().with(UNKNOWN_KEY, new JsonObject().with("list", List.of(1, "zwei")));
        String file = tree.text(path + "AlbumInfo.json", MetaJson.text(record));
        assembly.planted(file, UNKNOWN_KEY);
        assembly.countAlbum();
        assembly.expect(assembly.draft(tree.media(path + name, item), AppearanceKind.ALBUM, null, item)
                .album(album)
                .listedIn(
                        file,
                        ExpectedAudience.unknown(AudienceRule.ICLOUD_SHARED_ALBUM)
                                .orAlso(AudienceWord.FRIENDS, AudienceWord.CUSTOM, AudienceWord.RECIPIENTS)));
        return this;
    }

    /** Further records, whose content is not known. */
    ICloudDownload otherRecords() {
        files.text(folder + "Subscribed Albums.json", "{}");
        files.text(folder + "Shared Library Details.csv", "");
        return this;
    }

    /** The archive. */
    OtherExport finish() {
        return assembly.finish(part -> "iCloud Photos Part " + (part + 1) + " of 3");
    }

    private String list(String path, String column, PhotoDetails... photos) {
        Csv table = Csv.of(column);
        for (PhotoDetails photo : photos) {
            table.row(photo.name());
        }
        return files.text(folder + path, table.text());
    }

    private AppearanceDraft draft(String path, AppearanceKind kind, PhotoDetails photo) {
        return assembly.draft(path, kind, photo.imported(), photo.item().exif(PhotoExif.takenAt(photo.taken())));
    }

    private static String yes(boolean flag) {
        return flag ? "yes" : "no";
    }
}
