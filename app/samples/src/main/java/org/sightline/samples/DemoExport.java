package org.sightline.samples;

/** Fills the export for the demonstration: some years of an ordinary account. */
final class DemoExport {
    private DemoExport() {}

    static FacebookExport fill(FacebookExport export, PhotoShelf shelf) {
        addProfile(export, shelf);
        addPosts(export, shelf);
        addAlbum(export, shelf);
        addPrivateThings(export, shelf);
        return export.uncategorised(shelf.people(4, 0.30, 0.70).createdAt(1_431_867_600L))
                .unlisted(shelf.people(5, 0.20, 0.72))
                .emptySection("events", "polls")
                .friendList("Close friends", "Restricted")
                .privacySetting("Who can see your future posts?", "Friends");
    }

    private static void addProfile(FacebookExport export, PhotoShelf shelf) {
        export.owner("Alex Example", "alex.example")
                .profilePicture(1_372_672_800L, shelf.people(1, 0.60, 1.0))
                .profilePicture(1_468_836_000L, shelf.people(3, 0.66, 1.0))
                .profilePicture(1_683_540_000L, shelf.people(4, 0.60, 1.0))
                .coverPicture(1_469_008_800L, shelf.scene("french-alpine"));
    }

    private static void addPosts(FacebookExport export, PhotoShelf shelf) {
        export.post(
                Post.at(1_407_693_600L)
                        .text("Finally all of us on one photo!")
                        .media(shelf.people(5).exif(PhotoExif.takenAt(1_407_672_453L)))
                        .tags("Bo Sample", "Chris Muster"),
                Post.at(1_446_400_800L).text("Old times").media(MediaItem.missingPhoto()),
                Post.at(1_482_141_600L)
                        .text("Dinner with friends")
                        .media(
                                shelf.people(3).caption("The three of us"),
                                shelf.people(3, 0.08, 0.50),
                                shelf.scene("allium"))
                        .place(Place.at("Café Zürich", 47.3769, 8.5417)),
                Post.at(1_509_631_200L)
                        .text("Halloween")
                        .media(shelf.people(1)
                                .exif(PhotoExif.takenAt(1_509_540_712L)
                                        .camera("SONY", "ILCE-7M2")
                                        .at(25.7617, -80.1918))),
                Post.at(1_525_550_400L)
                        .text("Garden party 🎉")
                        .media(shelf.people(6).caption("Front row"), shelf.people(6, 0.05, 0.52))
                        .tags("Dana Probe"),
                Post.at(1_561_968_000L).text("At the museum of flight").media(shelf.scene("airplane")),
                Post.at(1_622_548_800L)
                        .lifeEvent("Moved to the sea", 1_619_827_200L)
                        .media(shelf.scene("nagasaki")),
                Post.at(1_700_000_000L).text("No picture today"));
    }

    private static void addAlbum(FacebookExport export, PhotoShelf shelf) {
        MediaItem shared = shelf.people(2).createdAt(1_471_082_400L);
        export.post(Post.at(1_471_082_400L).text("From the album").media(shared))
                .album(Album.named("Summer été")
                        .description("The best days of 2016")
                        .modifiedAt(1_471_700_000L)
                        .media(
                                shared.caption("On the sofa"),
                                shelf.people(3, 0.46, 0.80).createdAt(1_471_086_000L),
                                shelf.scene("french-alpine").createdAt(1_471_250_000L),
                                shelf.scene("locomotion").createdAt(1_471_300_000L)));
    }

    private static void addPrivateThings(FacebookExport export, PhotoShelf shelf) {
        export.story(Post.at(1_640_995_200L).media(shelf.people(5, 0.48, 1.0)))
                .thread(MessageThread.with("Bo Sample")
                        .received(1_525_560_000L, "Bo Sample", "Here it is", shelf.people(4))
                        .sent(1_525_561_000L, "Thanks! And this one", shelf.people(6, 0.50, 1.0))
                        .received(1_525_562_000L, "Bo Sample", "Our cat", shelf.scene("locomotion"))
                        .sent(1_525_563_000L, "See you tomorrow"))
                .groupPost(Post.at(1_590_000_000L)
                        .title("Alex Example shared a photo to the group: Plant friends.")
                        .text("Does anyone know this one?")
                        .media(shelf.scene("allium")));
    }
}
