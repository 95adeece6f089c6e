package org.sightline.samples.googlephotos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.JsonObject;
import org.sightline.samples.MediaItem;
import org.sightline.samples.googlephotos.Sidecar.Mark;
import org.sightline.samples.meta.SmallPhotos;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.OtherVariant;

/** Every form of Takeouts of Google Photos. */
public final class GooglePhotosVariants {
    private static final String PLATFORM = "googlephotos";
    private static final String ROOT = "Takeout/Google Photos/";
    private static final long TAKEN = 1_610_000_000L;

    private final SmallPhotos photos;
    private final List<OtherVariant> variants = new ArrayList<>();

    private GooglePhotosVariants(SmallPhotos photos) {
        this.photos = photos;
    }

    /** All of them, over these photos. */
    public static List<OtherVariant> all(SmallPhotos photos) {
        GooglePhotosVariants all = new GooglePhotosVariants(photos);
        all.addPairs();
        all.addFolders();
        all.addAlbums();
        all.addSharing();
        all.addOddities();
        return List.copyOf(all.variants);
    }

    private void addPairs() {
        for (SidecarPair pair : SidecarPairs.all()) {
            add("names, " + pair.name(), ROOT, (takeout, own) -> pairs(takeout, own, pair));
        }
    }

    private void addFolders() {
        for (YearFolders folders : YearFolders.all()) {
            add(
                    folders.container() + ", " + folders.year(),
                    "Takeout/" + folders.container() + "/",
                    (takeout, own) -> plain(takeout, own, takeout.folder(folders.year(), AppearanceKind.LIBRARY)));
        }
        add("years only", "", (takeout, own) -> plain(takeout, own, takeout.year(2021)));
        variants.add(OtherVariant.described(PLATFORM, "parts named as since 2025", () -> {
            GooglePhotosTakeout takeout = new GooglePhotosTakeout(ROOT);
            inBoth(takeout, photos.fromStart(), takeout.album("Sommer"), true);
            return takeout.finish(true);
        }));
        add(
                "hidden in a plain folder",
                "",
                (takeout, own) -> plain(takeout, own, takeout.folder("Meine Bilder", AppearanceKind.LIBRARY)));
        add("without the outer folder", "Google Photos/", (takeout, own) -> plain(takeout, own, takeout.year(2021)));
        add("archive", ROOT, (takeout, own) -> {
            special(takeout, own, "Archive", AppearanceKind.ARCHIVED, Mark.ARCHIVED);
            PhotoFolder year = takeout.year(2021);
            takeout.photo(year, "B.jpg", own.next(), sidecar("B.jpg", TAKEN + 1).marked(Mark.ARCHIVED));
        });
        for (String trash : List.of("Trash", "Bin")) {
            add(trash, ROOT, (takeout, own) -> special(takeout, own, trash, AppearanceKind.TRASH, Mark.TRASHED));
        }
        add("locked folder", ROOT, (takeout, own) -> {
            PhotoFolder locked = takeout.folder("Locked folder", AppearanceKind.LIBRARY);
            takeout.photo(locked, "A.jpg", own.next(), sidecar("A.jpg", TAKEN));
        });
        add("failed videos", ROOT, (takeout, own) -> {
            plain(takeout, own, takeout.year(2021));
            takeout.film(takeout.folder("Failed videos", AppearanceKind.LIBRARY), "Film.MP4", null);
        });
        add("further records", ROOT, (takeout, own) -> {
            plain(takeout, own, takeout.year(2021));
            for (String name : List.of("print-subscriptions.json", "user-generated-memory-titles.json")) {
                takeout.files().text(ROOT + name, "{}");
            }
        });
    }

    private void addAlbums() {
        add("album of 2025", ROOT, (takeout, own) -> inBoth(takeout, own, takeout.album("Été à la mer"), true));
        add(
                "album, notes in the year only",
                ROOT,
                (takeout, own) -> inBoth(takeout, own, takeout.album("Été à la mer"), false));
        add("album, notes in the album only", ROOT, (takeout, own) -> {
            MediaItem photo = own.next();
            takeout.photo(takeout.year(2021), "A.jpg", photo, null);
            takeout.photo(takeout.album("Sommer"), "A.jpg", photo, sidecar("A.jpg", TAKEN));
        });
        add(
                "album of a protected kind",
                ROOT,
                (takeout, own) -> inBoth(
                        takeout, own, takeout.album("Sommer", "Sommer", "metadata.json", oldAlbum(), false), true));
        add(
                "album, record named in French",
                ROOT,
                (takeout, own) -> inBoth(
                        takeout, own, takeout.album("Sommer", "Sommer", "métadonnées.json", oldAlbum(), false), true));
        add(
                "album, record wrapped",
                ROOT,
                (takeout, own) -> inBoth(
                        takeout,
                        own,
                        takeout.album(
                                "Sommer",
                                "Sommer",
                                "metadata.json",
                                new JsonObject().with("albumData", oldAlbum()),
                                false),
                        true));
        add(
                "album in a folder of another name",
                ROOT,
                (takeout, own) -> inBoth(
                        takeout,
                        own,
                        takeout.album(
                                "Du_ich", "Du/ich", "metadata.json", new JsonObject().with("title", "Du/ich"), false),
                        true));
        for (String name : List.of("Untitled(1)", "Sans titre(9)")) {
            add("album " + name, ROOT, (takeout, own) -> {
                MediaItem photo = own.next();
                Sidecar notes = sidecar("A.jpg", TAKEN);
                takeout.photo(takeout.year(2021), "A.jpg", photo, notes);
                takeout.untitledAlbumPhoto(takeout.folder(name, AppearanceKind.ALBUM), "A.jpg", photo, notes);
            });
        }
    }

    private void addSharing() {
        add("shared album", ROOT, (takeout, own) -> {
            JsonObject comment = new JsonObject()
                    .with("text", "Schön!")
                    .with("creationTime", new JsonObject().with("timestamp", "1610000009"))
                    .with("contentOwnerName", "Björn Muster");
            JsonObject record = oldAlbum().with("sharedAlbumComments", List.of(comment));
            inBoth(takeout, own, takeout.album("Sommer", "Sommer", "metadata.json", record, true), true);
        });
        variants.add(OtherVariant.unverified(
                PLATFORM, "comments beside the albums", "which album they are about", () -> {
                    GooglePhotosTakeout takeout = new GooglePhotosTakeout(ROOT);
                    plain(takeout, photos.fromStart(), takeout.year(2021));
                    takeout.files().text(ROOT + "shared_album_comments.json", "{\"sharedAlbumComments\":[]}");
                    return takeout.finish(false);
                }));
        add("from a partner", ROOT, (takeout, own) -> {
            PhotoFolder year = takeout.year(2021);
            plain(takeout, own, year);
            takeout.photo(
                    year,
                    "Partner.jpg",
                    own.next(),
                    sidecar("Partner.jpg", TAKEN + 2).marked(Mark.PARTNER));
            takeout.photo(year, "Ohne.jpg", own.next(), null);
        });
    }

    private void addOddities() {
        add("without notes", ROOT, (takeout, own) -> takeout.photo(takeout.year(2021), "A.jpg", own.next(), null));
        add("notes without a photo", ROOT, (takeout, own) -> {
            plain(takeout, own, takeout.year(2021));
            takeout.notesOnly(takeout.year(2021), sidecar("Fehlt.jpg", TAKEN));
        });
        add(
                "no time and no place",
                ROOT,
                (takeout, own) -> takeout.photo(takeout.year(2021), "A.jpg", own.next(), sidecar("A.jpg", 0)));
        add(
                "favourite with place and words",
                ROOT,
                (takeout, own) -> takeout.photo(
                        takeout.year(2021),
                        "A.jpg",
                        own.next(),
                        sidecar("A.jpg", TAKEN)
                                .at(47.5, 8.5)
                                .described("Été & <mehr>")
                                .marked(Mark.FAVOURITE)));
        add(
                "two places, that of the camera first",
                ROOT,
                (takeout, own) -> takeout.photo(
                        takeout.year(2021),
                        "A.jpg",
                        own.next(),
                        sidecar("A.jpg", TAKEN).at(47.5, 8.5).marked(Mark.PLACE_OF_CAMERA)));
        add(
                "JPEG under another name",
                ROOT,
                (takeout, own) -> takeout.photo(takeout.year(2021), "A.HEIC", own.next(), sidecar("A.HEIC", TAKEN)));
        add("same name in two years", ROOT, (takeout, own) -> {
            takeout.photo(takeout.year(2020), "A.jpg", own.next(), sidecar("A.jpg", TAKEN - 40_000_000L));
            takeout.photo(takeout.year(2021), "A.jpg", own.next(), sidecar("A.jpg", TAKEN));
        });
        add("both kinds of notes", ROOT, (takeout, own) -> {
            PhotoFolder year = takeout.year(2021);
            takeout.photo(year, "A.jpg", own.next(), sidecar("A.jpg", TAKEN));
            takeout.photo(year, "B.jpg", own.next(), Sidecar.of(SidecarNames.recent("B.jpg"), "B.jpg", TAKEN + 1));
        });
    }

    private static void pairs(GooglePhotosTakeout takeout, SmallPhotos own, SidecarPair pair) {
        PhotoFolder year = takeout.year(2021);
        List<String> files = new ArrayList<>();
        for (SidecarPair.Entry entry : pair.entries()) {
            String file = entry.sidecar();
            if (file != null && !files.contains(file)) {
                files.add(file);
            }
            // Each file of notes has a time of its own, so that a wrong one shows.
            Sidecar notes = file == null ? null : Sidecar.of(file, entry.title(), TAKEN + 1000L * files.indexOf(file));
            String photo = entry.photo();
            if (photo == null) {
                if (notes != null) {
                    takeout.notesOnly(year, notes);
                }
            } else if (entry.isFilm()) {
                takeout.film(year, photo, notes);
            } else {
                takeout.photo(year, photo, own.next(), notes);
            }
        }
    }

    private static void plain(GooglePhotosTakeout takeout, SmallPhotos own, PhotoFolder year) {
        takeout.photo(year, "A.jpg", own.next(), sidecar("A.jpg", TAKEN));
    }

    private static void special(
            GooglePhotosTakeout takeout, SmallPhotos own, String folder, AppearanceKind kind, Mark mark) {
        takeout.photo(
                takeout.folder(folder, kind),
                "A.jpg",
                own.next(),
                sidecar("A.jpg", TAKEN).marked(mark));
    }

    /** One photo in the folder of its year and in an album. */
    private static void inBoth(GooglePhotosTakeout takeout, SmallPhotos own, PhotoFolder album, boolean twoNotes) {
        MediaItem photo = own.next();
        Sidecar notes = sidecar("A.jpg", TAKEN);
        takeout.photo(takeout.year(2021), "A.jpg", photo, notes);
        takeout.photo(album, "A.jpg", photo, twoNotes ? notes : null);
    }

    private static JsonObject oldAlbum() {
        return new JsonObject()
                .with("title", "Sommer")
                .with("description", "Schön")
                .with("access", "protected")
                .with("date", new JsonObject().with("timestamp", "1610000000"))
                .with("location", "")
                .with(
                        "enrichments",
                        List.of(new JsonObject().with("narrativeEnrichment", new JsonObject().with("text", "Am Meer"))))
                .with("geoData", new JsonObject().with("latitude", 0.0).with("longitude", 0.0));
    }

    private static Sidecar sidecar(String title, long taken) {
        return Sidecar.of(SidecarNames.old(title), title, taken);
    }

    private void add(String name, String root, BiConsumer<GooglePhotosTakeout, SmallPhotos> fill) {
        variants.add(OtherVariant.described(PLATFORM, name, () -> build(root, fill)));
    }

    private OtherExport build(String root, BiConsumer<GooglePhotosTakeout, SmallPhotos> fill) {
        GooglePhotosTakeout takeout = new GooglePhotosTakeout(root);
        fill.accept(takeout, photos.fromStart());
        return takeout.finish(false);
    }
}
