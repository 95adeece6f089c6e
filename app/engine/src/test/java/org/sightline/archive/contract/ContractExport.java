package org.sightline.archive.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sightline.model.Platform;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.MetaExport;
import org.sightline.samples.meta.MetaExports;
import org.sightline.samples.others.OtherExport;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherTruth;

/**
 * An export of any platform that readers are held against.
 *
 * @param platforms those whose pictures, videos or posts are in it
 * @param builder makes it anew, each time the same
 */
record ContractExport(String name, Set<Platform> platforms, Supplier<MetaExport<?>> builder) {

    private static final List<ContractExport> ALL = make();

    /** What the names of exports contain that differ from another one in words alone. */
    private static final List<String> OF_WORDS = List.of(
            " german",
            " french",
            " spanish",
            " english_uk",
            "googlephotos names",
            "googlephotos Google ",
            "youtube title",
            "youtube dutch",
            "youtube lithuanian",
            "instagram JSON_2024 ");

    /** Every export that can be built. */
    static Stream<ContractExport> all() {
        return ALL.stream();
    }

    /** One for each way in which files can lie: in many the words and the names of photos alone are others. */
    static List<ContractExport> ofEachKind() {
        return all().filter(export ->
                        OF_WORDS.stream().noneMatch(word -> export.name().contains(word)))
                .toList();
    }

    /** Those whose names are given. */
    static List<ContractExport> named(Set<String> names) {
        List<ContractExport> found =
                all().filter(export -> names.contains(export.name())).toList();
        if (found.size() != names.size()) {
            throw new IllegalArgumentException("Not all of these exports are there: " + names);
        }
        return found;
    }

    private static List<ContractExport> make() {
        List<ContractExport> all = new ArrayList<>();
        MetaExports.all()
                .forEach(variant -> all.add(new ContractExport(
                        variant.name(), platforms(variant.truth(), Platform.FACEBOOK), variant::export)));
        OtherExports.all()
                .forEach(variant -> all.add(new ContractExport(
                        variant.name(), platforms(variant.truth(), platform(variant.platform())), variant::export)));
        return all.stream().map(ContractExport::withYouTube).toList();
    }

    private static ContractExport withYouTube(ContractExport export) {
        if (!export.name().contains("together with YouTube")) {
            return export;
        }
        Set<Platform> both = EnumSet.of(Platform.YOUTUBE);
        both.addAll(export.platforms());
        return new ContractExport(export.name(), both, export.builder());
    }

    private static Set<Platform> platforms(ExportTruth truth, Platform otherwise) {
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        truth.appearances().forEach(expected -> platforms.add(platform(expected.platform())));
        return platforms.isEmpty() ? EnumSet.of(otherwise) : platforms;
    }

    /** What the builders' name of a platform means here. */
    static Platform platform(String name) {
        return switch (name) {
            case "twitter" -> Platform.X;
            case "googlephotos" -> Platform.GOOGLE_PHOTOS;
            case "whatsapp" -> Platform.WHATSAPP;
            default -> Platform.byId(name).orElseThrow();
        };
    }

    MetaExport<?> export() {
        return builder.get();
    }

    /** What is in it beside photos; nothing for Meta's exports. */
    OtherTruth others() {
        return export() instanceof OtherExport other ? other.others() : new OtherTruth(List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
