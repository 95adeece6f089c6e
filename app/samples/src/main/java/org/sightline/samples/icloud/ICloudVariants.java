package org.sightline.samples.icloud;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.sightline.samples.MediaItem;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.OtherVariant;

/** Every form of Apple's downloads of iCloud Photos. */
public final class ICloudVariants {
    private static final String PLATFORM = "icloud";
    private static final long TAKEN = 1_672_675_500L;
    private static final String FIRST = "iCloud Photos Part 1 of 2";
    private static final String SECOND = "iCloud Photos Part 2 of 2";

    private final SmallPhotos photos;
    private final List<OtherVariant> variants = new ArrayList<>();

    private ICloudVariants(SmallPhotos photos) {
        this.photos = photos;
    }

    /** All of them, over these photos. */
    public static List<OtherVariant> all(SmallPhotos photos) {
        ICloudVariants all = new ICloudVariants(photos);
        all.addParts();
        all.addLists();
        all.addSharing();
        return List.copyOf(all.variants);
    }

    private void addParts() {
        add("one folder", (download, own) -> library(download, own));
        add("hidden in a plain folder", (download, own) -> library(download.in("Meine Bilder/"), own));
        add("folders renamed", (download, own) -> library(download.in("Urlaub/").photosIn("Am Meer/"), own));
        add("two parts, zips in a zip", (download, own) -> {
            library(download.inZip(FIRST + ".zip"), own);
            download.inZip(SECOND + ".zip").photos(0, photo("IMG_0101.JPG", own, 100));
        });
        add("two parts, unpacked", (download, own) -> {
            library(download.in(FIRST + "/"), own);
            download.in(SECOND + "/").photos(0, photo("IMG_0101.JPG", own, 100));
        });
        add("same name in two parts", (download, own) -> {
            download.in(FIRST + "/").photos(0, photo("IMG_0001.JPG", own, 0));
            download.in(SECOND + "/").photos(0, photo("IMG_0001.JPG", own, 100));
        });
        add("same name in two parts, zips in a zip", (download, own) -> {
            download.inZip(FIRST + ".zip").photos(0, photo("IMG_0001.JPG", own, 0));
            download.inZip(SECOND + ".zip").photos(0, photo("IMG_0001.JPG", own, 100));
        });
        add(
                "two tables",
                (download, own) ->
                        download.photos(0, photo("IMG_0001.JPG", own, 0)).photos(1, photo("IMG_0002.JPG", own, 1)));
        add(
                "listed but absent",
                (download, own) -> download.photos(
                        0,
                        photo("IMG_0001.JPG", own, 0),
                        PhotoDetails.of("IMG_0002.JPG", MediaItem.missingPhoto(), TAKEN)));
        variants.add(OtherVariant.unverified(
                PLATFORM,
                "a name that leads out of the archive",
                "that such a name occurs here; it does on other platforms",
                () -> build((download, own) -> download.photos(
                        0,
                        photo("IMG_0001.JPG", own, 0),
                        PhotoDetails.of("../../outside.JPG", MediaItem.missingPhoto(), TAKEN)))));
        addUnverified(
                "further records", (download, own) -> library(download, own).otherRecords());
    }

    private void addLists() {
        add("album", (download, own) -> {
            PhotoDetails first = photo("IMG_0001.JPG", own, 0);
            PhotoDetails second = photo("IMG_0002.JPG", own, 1);
            download.photos(0, first, second).album("Été à la mer", first);
        });
        add("album of photos of another part", (download, own) -> {
            PhotoDetails other = photo("IMG_0101.JPG", own, 100);
            download.in(SECOND + "/").photos(0, other);
            download.in(FIRST + "/").photos(0, photo("IMG_0001.JPG", own, 0)).album("Sommer", other);
        });
        add("hidden and favourite", (download, own) -> {
            PhotoDetails hidden = photo("IMG_0001.JPG", own, 0).asHidden();
            PhotoDetails favourite = photo("IMG_0002.JPG", own, 1).asFavourite();
            download.photos(0, hidden, favourite)
                    .madeList("Albums/Hidden.csv", "imgName", hidden)
                    .madeList("Albums/Favorites.csv", "imgName", favourite);
        });
        add("memory", (download, own) -> {
            PhotoDetails first = photo("IMG_0001.JPG", own, 0);
            download.photos(0, first).madeList("Memories/Zürich 2023.csv", "imageName", first);
        });
        add("recently deleted", (download, own) -> library(download, own).recentlyDeleted("IMG_0009.JPG", own.next()));
        add(
                "marked as deleted",
                (download, own) -> download.photos(
                        0,
                        photo("IMG_0001.JPG", own, 0),
                        photo("IMG_0002.JPG", own, 1).asDeleted()));
        add(
                "live photo",
                (download, own) -> download.photos(
                        0,
                        photo("IMG_0001.HEIC", own, 0),
                        PhotoDetails.of("IMG_0001.MOV", MediaItem.videoNamed("IMG_0001.MOV"), TAKEN)));
    }

    private void addSharing() {
        addUnverified(
                "shared album, zip in the archive",
                (download, own) -> library(download, own).sharedAlbum(true, "Sommer", "IMG_0005.JPG", own.next()));
        addUnverified(
                "shared album, zip in a zip in a zip",
                (download, own) -> library(download.inZip(FIRST + ".zip"), own)
                        .sharedAlbum(true, "Sommer", "IMG_0005.JPG", own.next()));
        addUnverified(
                "shared album, unpacked",
                (download, own) -> library(download, own).sharedAlbum(false, "Sommer", "IMG_0005.JPG", own.next()));
    }

    private static ICloudDownload library(ICloudDownload download, SmallPhotos own) {
        return download.photos(
                0, photo("IMG_0001.JPG", own, 0), photo("IMG_0002.PNG", own, 1), photo("IMG_0003.HEIC", own, 2));
    }

    private static PhotoDetails photo(String name, SmallPhotos own, int minutes) {
        return PhotoDetails.of(name, own.next(), TAKEN + 60L * minutes);
    }

    private void add(String name, BiConsumer<ICloudDownload, SmallPhotos> fill) {
        variants.add(OtherVariant.described(PLATFORM, name, () -> build(fill)));
    }

    private void addUnverified(String name, BiConsumer<ICloudDownload, SmallPhotos> fill) {
        variants.add(OtherVariant.unverified(
                PLATFORM, name, "what records but those of photos and albums hold", () -> build(fill)));
    }

    private OtherExport build(BiConsumer<ICloudDownload, SmallPhotos> fill) {
        ICloudDownload download = new ICloudDownload();
        fill.accept(download, photos.fromStart());
        return download.finish();
    }
}
