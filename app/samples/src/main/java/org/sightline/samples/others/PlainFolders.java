package org.sightline.samples.others;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.AppearanceDraft;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.MediaItem;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.meta.SmallPhotos;

/** Folders of photos that no platform has made, and one that an exported conversation hides in. */
final class PlainFolders {
    private static final String PLATFORM = "folder";
    private static final String CHAT = "whatsapp";
    private static final LocalDateTime MORNING = LocalDateTime.of(2021, 1, 2, 3, 4, 5);

    private final SmallPhotos photos;
    private final List<OtherVariant> variants = new ArrayList<>();

    private PlainFolders(SmallPhotos photos) {
        this.photos = photos;
    }

    static List<OtherVariant> all(SmallPhotos photos) {
        PlainFolders all = new PlainFolders(photos);
        all.addPlain();
        all.addConversations();
        return List.copyOf(all.variants);
    }

    private void addPlain() {
        add("without dates", folder -> {
            folder.photo("a.jpg", null, null);
            folder.photo("Été/b.jpg", null, null);
            folder.photo("写真/十二月.JPG", null, null);
            folder.photo("ohne_endung", null, null);
        });
        add("one photo twice", folder -> {
            MediaItem item = folder.own.next();
            folder.photo("a.jpg", item, null, null);
            folder.photo("Kopien/a (1).jpg", item, null, null);
        });
        add("local times in names", folder -> {
            folder.photo("IMG_20210102_030405.jpg", MORNING, null);
            folder.photo("IMG-20210102-WA0001.jpg", MORNING.toLocalDate().atStartOfDay(), null);
            folder.photo("Screenshot_20210102-030405.png", null, null);
        });
        add("universal times in names", folder -> {
            Instant moment = Instant.parse("2021-01-02T03:04:05Z");
            folder.photo("PXL_20210102_030405678.jpg", null, moment);
            folder.photo("2021-01-02_03-04-05_UTC.jpg", null, moment);
            folder.photo("2021-01-02_03-04-05_UTC_1.jpg", null, moment);
            folder.assembly.files().text("2021-01-02_03-04-05_UTC.txt", "Was darunter stand\n");
        });
        add("live photo", folder -> {
            folder.photo("IMG_0001.HEIC", null, null);
            folder.film("IMG_0001.MOV");
        });
        add("raw and JPEG", folder -> {
            folder.photo("IMG_0002.JPG", null, null);
            MediaItem raw = folder.own.next();
            String path = folder.assembly.files().media("IMG_0002.DNG", raw);
            folder.assembly.allow(folder.draft(path, raw));
        });
        add("notes beside photos", folder -> {
            folder.photo("IMG_0003.jpg", MORNING, null);
            folder.assembly
                    .files()
                    .text(
                            "IMG_0003.xmp",
                            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                                    + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
                                    + " xmlns:exif=\"http://ns.adobe.com/exif/1.0/\""
                                    + " exif:DateTimeOriginal=\"2021-01-02T03:04:05\"/></rdf:RDF></x:xmpmeta>");
        });
    }

    private void addConversations() {
        variants.add(OtherVariant.described(CHAT, "hidden in a plain folder, of an iPhone", () -> {
            PlainFolder folder = new PlainFolder(CHAT, photos.fromStart());
            String chat = "_chat.txt";
            String first = "00000042-PHOTO-2026-08-06-14-32-11.jpg";
            String second = "00000043-PHOTO-2026-08-06-14-33-12.jpg";
            folder.assembly
                    .files()
                    .text(
                            chat,
                            "[06/08/2026, 14:31:00] Björn Muster: Hallo\nzweite Zeile\n"
                                    + "\u200E[06/08/2026, 14:32:11] Björn Muster: \u200E<attached: " + first + ">\n"
                                    + "\u200E[06/08/2026, 14:33:12] Zoë Beispiel: \u200E<attached: " + second + ">\n"
                                    + "[06/08/2026, 14:34:00] Björn Muster: \u200Eimage omitted\n");
            folder.message(first, chat, "Björn Muster", LocalDateTime.of(2026, 8, 6, 14, 32, 11));
            folder.message(second, chat, "Zoë Beispiel", LocalDateTime.of(2026, 8, 6, 14, 33, 12));
            folder.assembly.countThread(4);
            return folder.finish();
        }));
        variants.add(OtherVariant.described(CHAT, "hidden in a plain folder, of Android", () -> {
            PlainFolder folder = new PlainFolder(CHAT, photos.fromStart());
            String chat = "WhatsApp Chat with Björn Muster.txt";
            String first = "IMG-20260806-WA0001.jpg";
            folder.assembly
                    .files()
                    .text(
                            chat,
                            "06/08/2026, 14:31 - Björn Muster: Hallo\n06/08/2026, 14:32 - Björn Muster: " + first
                                    + " (file attached)\nSchau\n06/08/2026, 14:33 - Zoë Beispiel: <Media omitted>\n");
            folder.message(first, chat, "Björn Muster", LocalDateTime.of(2026, 8, 6, 14, 32));
            folder.assembly.countThread(3);
            return folder.finish();
        }));
    }

    private void add(String name, Consumer<PlainFolder> fill) {
        variants.add(OtherVariant.described(PLATFORM, name, () -> {
            PlainFolder folder = new PlainFolder(PLATFORM, photos.fromStart());
            fill.accept(folder);
            return folder.finish();
        }));
    }

    /** A folder being filled. */
    private static final class PlainFolder {
        private final SmallPhotos own;
        private final ExportAssembly assembly;

        PlainFolder(String platform, SmallPhotos own) {
            this.own = own;
            this.assembly = new ExportAssembly(platform);
        }

        void photo(String path, @Nullable LocalDateTime local, @Nullable Instant moment) {
            photo(path, own.next(), local, moment);
        }

        void photo(String path, MediaItem item, @Nullable LocalDateTime local, @Nullable Instant moment) {
            assembly.files().media(path, item);
            MediaItem dated = moment == null ? item : item.exif(PhotoExif.takenAt(moment.getEpochSecond()));
            assembly.expect(draft(path, dated).shownTime(local));
        }

        void film(String path) {
            assembly.files().media(path, MediaItem.video());
            assembly.video(path, path, null, null, ExpectedAudience.unknown(AudienceRule.PLAIN_FOLDER));
        }

        void message(String path, String chat, String sender, LocalDateTime local) {
            MediaItem item = own.next();
            assembly.files().media(path, item);
            assembly.expect(assembly.draft(path, AppearanceKind.MESSAGE, null, item)
                    .sender(sender)
                    .shownTime(local)
                    .listedIn(chat, ExpectedAudience.implied(AudienceWord.RECIPIENTS, AudienceRule.MESSAGE, chat)));
        }

        AppearanceDraft draft(String path, MediaItem item) {
            return assembly.draft(path, AppearanceKind.UNLISTED, null, item)
                    .seenBy(ExpectedAudience.unknown(AudienceRule.PLAIN_FOLDER));
        }

        OtherExport finish() {
            return assembly.finish(part -> "Bilder" + (part == 0 ? "" : " " + part));
        }
    }
}
