package org.sightline.samples.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.Post;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.Films;
import org.sightline.samples.instagram.InstagramExport;
import org.sightline.samples.instagram.InstagramLayout;

/** Exports of Facebook and Instagram with real films: in posts, lists of videos, reels, stories, messages and the trash. */
public final class FilmedMeta {
    private final SmallPhotos photos;
    private final Films films;

    private FilmedMeta(SmallPhotos photos, Films films) {
        this.photos = photos;
        this.films = films;
    }

    /**
     * All of them; the roles of their films are {@code post}, {@code list}, {@code reel}, {@code story}, {@code group},
     * {@code trash}, {@code message}, {@code long} and {@code archived}.
     */
    public static List<FilmedExport> all(SmallPhotos photos, Films films) {
        FilmedMeta all = new FilmedMeta(photos, films);
        List<FilmedExport> exports = new ArrayList<>();
        for (Layout layout : List.of(Layout.JSON_2018, Layout.JSON_2021, Layout.JSON_2024)) {
            exports.add(all.facebook(layout));
        }
        for (InstagramLayout layout : InstagramLayout.values()) {
            if (layout != InstagramLayout.JSON_2018) {
                exports.add(all.instagram(layout, false));
            }
        }
        exports.add(all.instagram(InstagramLayout.JSON_2026, true));
        return List.copyOf(exports);
    }

    private FilmedExport facebook(Layout layout) {
        SmallPhotos own = photos.fromStart();
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        MediaItem twice = film(roles, "list");
        FacebookExport export = FacebookExport.in(layout)
                .owner("Zoë Beispiel", "zoe.beispiel")
                .post(
                        Post.at(1_500_000_005L).text("Ein Film").media(film(roles, "post"), own.next()),
                        Post.at(1_500_000_105L).text("Noch einer").media(twice))
                .video(twice.createdAt(1_500_000_104L))
                .story(Post.at(1_530_000_000L).media(film(roles, "story")))
                .groupPost(Post.at(1_540_000_000L).text("Gruppe").media(film(roles, "group")))
                .trash(Post.at(1_542_000_000L).text("Weg").media(film(roles, "trash")))
                .thread(MessageThread.with("Björn Muster")
                        .received(1_510_000_010L, "Björn Muster", "Da", film(roles, "message")));
        if (layout == Layout.JSON_2024) {
            export.reel(Post.at(1_700_000_000L).text("Kurz").media(film(roles, "reel")));
        }
        return FilmedExport.ofMeta("facebook films, " + layout, "facebook", export, roles);
    }

    private FilmedExport instagram(InstagramLayout layout, boolean isPrivate) {
        SmallPhotos own = photos.fromStart();
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        InstagramExport export = InstagramExport.in(layout)
                .owner("Zoë Beispiel", "zoe.beispiel")
                .privateAccount(isPrivate)
                .post(
                        Post.at(1_590_000_000L)
                                .text("Zwei auf einmal")
                                .media(own.next(), film(roles, "post").createdAt(1_589_999_991L)),
                        Post.at(1_600_000_000L).text("Nur ein Bild").media(own.next()))
                .story(Post.at(1_620_000_000L).text("Guten Morgen").media(film(roles, "story")))
                .reel(Post.at(1_640_000_000L).text("Kurz").media(film(roles, "reel")))
                .igtv(Post.at(1_560_000_000L).media(film(roles, "long")))
                .archivedPost(Post.at(1_580_000_000L).text("Weggelegt").media(film(roles, "archived")))
                .deletedPost(Post.at(1_660_000_000L).text("Weg").media(film(roles, "trash")))
                .conversation(MessageThread.with("Björn Muster")
                        .received(1_510_000_010L, "Björn Muster", "Da", film(roles, "message")));
        String account = isPrivate ? ", private" : ", public";
        return FilmedExport.ofMeta("instagram films, " + layout + account, "instagram", export, roles);
    }

    private MediaItem film(Map<String, MediaItem> roles, String role) {
        MediaItem film = films.video(role);
        roles.put(role, film);
        return film;
    }
}
