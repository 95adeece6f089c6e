package org.sightline.samples.others;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.MediaItem;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.Films;
import org.sightline.samples.films.MotionPhoto;
import org.sightline.samples.meta.SmallPhotos;

/** Plain folders and exported chats with real films. */
public final class FilmedFolders {
    private FilmedFolders() {}

    /** All of them; the roles of their films are {@code plain}, {@code live}, {@code motion} and {@code message}. */
    public static List<FilmedExport> all(SmallPhotos photos, Films films) {
        return List.of(folder(photos.fromStart(), films), chat(photos.fromStart(), films));
    }

    private static FilmedExport folder(SmallPhotos own, Films films) {
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        ExportAssembly assembly = new ExportAssembly("folder");
        ExpectedAudience unknown = ExpectedAudience.unknown(AudienceRule.PLAIN_FOLDER);
        for (String name : List.of("plain:Ferien/Film.mp4", "live:IMG_0001.MOV")) {
            int colon = name.indexOf(':');
            MediaItem film = films.video(name.substring(0, colon));
            roles.put(name.substring(0, colon), film);
            String path = assembly.files().media(name.substring(colon + 1), film);
            assembly.video(path, path, null, null, unknown);
        }
        MediaItem still = own.next();
        byte[] jpeg = bytes(own.next());
        MediaItem motion = MediaItem.photo(() -> MotionPhoto.version1(jpeg, films.film("motion")));
        photo(assembly, "IMG_0001.JPG", still, unknown);
        photo(assembly, "PXL_20210102_030405678.MP.jpg", motion, unknown);
        OtherExport export = assembly.finish(part -> "Bilder" + (part == 0 ? "" : " " + part));
        return FilmedExport.of("films in a plain folder", "folder", export, roles)
                .withLivePhoto("IMG_0001.JPG", "IMG_0001.MOV")
                .withMotionPhoto("PXL_20210102_030405678.MP.jpg", "motion");
    }

    private static void photo(ExportAssembly assembly, String path, MediaItem item, ExpectedAudience audience) {
        assembly.files().media(path, item);
        assembly.expect(
                assembly.draft(path, AppearanceKind.UNLISTED, null, item).seenBy(audience));
    }

    private static FilmedExport chat(SmallPhotos own, Films films) {
        ExportAssembly assembly = new ExportAssembly("whatsapp");
        String chat = "WhatsApp Chat with Björn Muster.txt";
        String photo = "IMG-20260806-WA0001.jpg";
        String video = "VID-20260806-WA0002.mp4";
        assembly.files()
                .text(
                        chat,
                        "06/08/2026, 14:31 - Björn Muster: Hallo\n06/08/2026, 14:32 - Björn Muster: " + photo
                                + " (file attached)\n06/08/2026, 14:33 - Zoë Beispiel: " + video
                                + " (file attached)\n");
        ExpectedAudience audience = ExpectedAudience.implied(AudienceWord.RECIPIENTS, AudienceRule.MESSAGE, chat);
        MediaItem still = own.next();
        assembly.files().media(photo, still);
        assembly.expect(assembly.draft(photo, AppearanceKind.MESSAGE, null, still)
                .sender("Björn Muster")
                .listedIn(chat, audience));
        MediaItem film = films.video("message");
        assembly.video(assembly.files().media(video, film), video, null, chat, audience);
        assembly.countThread(3);
        OtherExport export = assembly.finish(part -> "WhatsApp Chat with Björn Muster");
        return FilmedExport.of("films in a chat", "whatsapp", export, Map.of("message", film));
    }

    private static byte[] bytes(MediaItem item) {
        var content = item.file().content();
        if (content == null) {
            throw new IllegalArgumentException("There are no bytes");
        }
        return content.get();
    }
}
