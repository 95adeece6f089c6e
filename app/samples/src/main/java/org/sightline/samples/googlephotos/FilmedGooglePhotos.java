package org.sightline.samples.googlephotos;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.Films;
import org.sightline.samples.films.MotionPhoto;
import org.sightline.samples.googlephotos.Sidecar.Mark;
import org.sightline.samples.meta.SmallPhotos;

/** Takeouts of Google Photos with real films: alone, in photos, beside photos. */
public final class FilmedGooglePhotos {
    private static final String PLATFORM = "googlephotos";
    private static final String ROOT = "Takeout/Google Photos/";
    private static final long TAKEN = 1_610_000_000L;

    private final Films films;
    private final SmallPhotos photos;
    private final GooglePhotosTakeout takeout = new GooglePhotosTakeout(ROOT);
    private final Map<String, MediaItem> roles = new LinkedHashMap<>();

    private FilmedGooglePhotos(SmallPhotos photos, Films films) {
        this.photos = photos;
        this.films = films;
    }

    /**
     * All of them; the roles of their films are {@code plain}, {@code album}, {@code shared}, {@code partner}, {@code
     * trash}, {@code micro}, {@code version1}, {@code both}, {@code live} and {@code part}.
     */
    public static List<FilmedExport> all(SmallPhotos photos, Films films) {
        return List.of(
                new FilmedGooglePhotos(photos.fromStart(), films).plain(),
                new FilmedGooglePhotos(photos.fromStart(), films).motionPhotos(),
                new FilmedGooglePhotos(photos.fromStart(), films).livePhotos());
    }

    private FilmedExport plain() {
        PhotoFolder year = takeout.year(2021);
        takeout.photo(year, "A.jpg", photos.next(), sidecar("A.jpg", 0));
        takeout.film(year, "Film.mp4", film("plain"), sidecar("Film.mp4", 1));
        takeout.film(takeout.album("Sommer"), "VID_1.mp4", film("album"), sidecar("VID_1.mp4", 2));
        JsonObject comment = new JsonObject()
                .with("text", "Schön!")
                .with("creationTime", new JsonObject().with("timestamp", "1610000009"))
                .with("contentOwnerName", "Björn Muster");
        JsonObject shared = new JsonObject().with("title", "Fest").with("sharedAlbumComments", List.of(comment));
        takeout.film(
                takeout.album("Fest", "Fest", "metadata.json", shared, true),
                "VID_2.mp4",
                film("shared"),
                sidecar("VID_2.mp4", 3));
        takeout.film(year, "VID_3.mp4", film("partner"), sidecar("VID_3.mp4", 4).marked(Mark.PARTNER));
        takeout.film(
                takeout.folder("Trash", AppearanceKind.TRASH),
                "VID_4.mp4",
                film("trash"),
                sidecar("VID_4.mp4", 5).marked(Mark.TRASHED));
        return FilmedExport.of("googlephotos films", PLATFORM, takeout.finish(false), roles);
    }

    private FilmedExport motionPhotos() {
        PhotoFolder year = takeout.year(2021);
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("micro", "MVIMG_20210107_061320.jpg");
        pictures.put("version1", "PXL_20210107_061320123.MP.jpg");
        pictures.put("both", "IMG_20210107_061321.jpg");
        int minute = 0;
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            MediaItem still = photos.next();
            String role = picture.getKey();
            MediaItem moving = MediaItem.photo(() -> moving(still, role));
            takeout.photo(year, picture.getValue(), moving, sidecar(picture.getValue(), minute++));
        }
        MediaItem cut = photos.next();
        MediaItem without = MediaItem.photo(() -> MotionPhoto.withoutFilm(bytes(cut), 50_000));
        takeout.photo(year, "MVIMG_20210107_061322.jpg", without, sidecar("MVIMG_20210107_061322.jpg", minute));
        FilmedExport export = FilmedExport.of("googlephotos motion photos", PLATFORM, takeout.finish(false), roles);
        for (Map.Entry<String, String> picture : pictures.entrySet()) {
            export = export.withMotionPhoto(year.path() + picture.getValue(), picture.getKey());
        }
        return export;
    }

    /** The moving part has the notes of the still. */
    private FilmedExport livePhotos() {
        PhotoFolder year = takeout.year(2021);
        Sidecar live = sidecar("IMG_0001.JPG", 0);
        takeout.photo(year, "IMG_0001.JPG", photos.next(), live);
        takeout.film(year, "IMG_0001.MP4", film("live"), live);
        Sidecar pixel = sidecar("PXL_20210107_061320123.MP.jpg", 1);
        takeout.photo(year, "PXL_20210107_061320123.MP.jpg", photos.next(), pixel);
        takeout.film(year, "PXL_20210107_061320123.MP", film("part"), pixel);
        return FilmedExport.of("googlephotos live photos", PLATFORM, takeout.finish(false), roles)
                .withLivePhoto(year.path() + "IMG_0001.JPG", year.path() + "IMG_0001.MP4")
                .withLivePhoto(
                        year.path() + "PXL_20210107_061320123.MP.jpg", year.path() + "PXL_20210107_061320123.MP");
    }

    private byte[] moving(MediaItem still, String role) {
        return switch (role) {
            case "micro" -> MotionPhoto.microVideo(bytes(still), films.film(role));
            case "version1" -> MotionPhoto.version1(bytes(still), films.film(role));
            default -> MotionPhoto.both(bytes(still), films.film(role));
        };
    }

    private MediaItem film(String role) {
        MediaItem film = films.video(role);
        roles.put(role, film);
        return film;
    }

    private static byte[] bytes(MediaItem item) {
        var content = item.file().content();
        if (content == null) {
            throw new IllegalArgumentException("There are no bytes");
        }
        return content.get();
    }

    private static Sidecar sidecar(String title, int minute) {
        return Sidecar.of(SidecarNames.old(title), title, TAKEN + 60L * minute);
    }
}
