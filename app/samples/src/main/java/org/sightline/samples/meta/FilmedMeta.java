package org.sightline.samples.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.Post;
import org.sightline.samples.films.FilmedExport;
import org.sightline.samples.films.Films;
import org.sightline.samples.instagram.InstagramExport;
import org.sightline.samples.instagram.InstagramLayout;
import org.sightline.samples.language.DateForm;

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
        all.addPages(exports);
        return List.copyOf(exports);
    }

    /** The same as pages for reading. */
    private void addPages(List<FilmedExport> exports) {
        for (Layout layout : List.of(Layout.JSON_2021, Layout.JSON_2024)) {
            exports.add(facebook(
                    "facebook films on pages, " + layout, layout, export -> export.asPages(DateForm.ENGLISH_ORDER)));
        }
        exports.add(facebook(
                "facebook films linked from pages",
                Layout.JSON_2024,
                export -> export.asPages(DateForm.ENGLISH_ORDER).linksFromPage()));
        exports.add(instagram(InstagramLayout.JSON_2021, false, DateForm.ENGLISH_WITH_COMMA));
        exports.add(instagram(InstagramLayout.JSON_2023, false, DateForm.ENGLISH_ORDER));
        exports.add(instagram(InstagramLayout.JSON_2025, true, DateForm.ENGLISH_ORDER));
    }

    private FilmedExport facebook(Layout layout) {
        return facebook("facebook films, " + layout, layout, export -> export);
    }

    private FilmedExport facebook(String name, Layout layout, UnaryOperator<FacebookExport> form) {
        SmallPhotos own = photos.fromStart();
        Map<String, MediaItem> roles = new LinkedHashMap<>();
        MediaItem twice = film(roles, "list");
        FacebookExport export = form.apply(FacebookExport.in(layout))
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
        return FilmedExport.ofMeta(name, "facebook", export, roles);
    }

    private FilmedExport instagram(InstagramLayout layout, boolean isPrivate) {
        return instagram(layout, isPrivate, null);
    }

    /** @param pages how dates are written on pages; null for lists */
    private FilmedExport instagram(InstagramLayout layout, boolean isPrivate, @Nullable DateForm pages) {
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
        if (pages != null) {
            export.asPages(pages);
        }
        String name = (pages == null ? "instagram films, " : "instagram films on pages, ") + layout;
        return FilmedExport.ofMeta(name + (isPrivate ? ", private" : ", public"), "instagram", export, roles);
    }

    private MediaItem film(Map<String, MediaItem> roles, String role) {
        MediaItem film = films.video(role);
        roles.put(role, film);
        return film;
    }
}
