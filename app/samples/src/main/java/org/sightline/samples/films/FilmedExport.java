package org.sightline.samples.films;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MetaExport;
import org.sightline.samples.others.ExpectedItem;
import org.sightline.samples.others.ItemKind;
import org.sightline.samples.others.OtherExport;

/**
 * An export with films in it.
 *
 * @param name what is special about it
 * @param platform as its appearances name it
 * @param export ready to be written in any form
 * @param films every listing of a film
 */
public record FilmedExport(String name, String platform, MetaExport<?> export, List<ExpectedFilm> films) {

    public FilmedExport {
        films = List.copyOf(films);
    }

    /** Of a platform whose truth holds items; roles by the items' files. */
    public static FilmedExport of(String name, String platform, OtherExport export, Map<String, MediaItem> roles) {
        Map<String, String> byPath = byPath(export, roles);
        List<ExpectedFilm> films = new ArrayList<>();
        for (ExpectedItem item : export.others().items()) {
            if (item.kind() == ItemKind.VIDEO) {
                String path = item.path();
                films.add(ExpectedFilm.of(item, path == null ? null : byPath.get(path)));
            }
        }
        return new FilmedExport(name, platform, export, films);
    }

    /** Of one of Meta's platforms; roles by the files. */
    public static FilmedExport ofMeta(
            String name, String platform, MetaExport<?> export, Map<String, MediaItem> roles) {
        Map<String, String> byPath = byPath(export, roles);
        List<ExpectedFilm> films = new ArrayList<>();
        for (ExpectedAppearance listing : export.truth().films()) {
            films.add(ExpectedFilm.of(listing, byPath.get(listing.path())));
        }
        return new FilmedExport(name, platform, export, films);
    }

    /** The same with a film behind the bytes of a picture, which who sees the picture can see. */
    public FilmedExport withMotionPhoto(String picture, String role) {
        ExpectedAppearance still = export.truth().ofPath(picture).get(0);
        List<ExpectedFilm> all = new ArrayList<>(films);
        all.add(new ExpectedFilm(
                role,
                ExpectedFilm.Place.IN_PICTURE,
                picture,
                picture,
                still.text(),
                still.postedAt(),
                still.listedIn(),
                still.audience()));
        return new FilmedExport(name, platform, export, all);
    }

    /** The same with one of the films as the moving part of a picture. */
    public FilmedExport withLivePhoto(String picture, String film) {
        return new FilmedExport(
                name,
                platform,
                export,
                films.stream()
                        .map(each -> film.equals(each.path()) ? each.beside(picture) : each)
                        .toList());
    }

    private static Map<String, String> byPath(MetaExport<?> export, Map<String, MediaItem> roles) {
        Map<String, String> byPath = new HashMap<>();
        roles.forEach((role, item) -> byPath.put(export.pathOf(item), role));
        return byPath;
    }

    @Override
    public String toString() {
        return name;
    }
}
