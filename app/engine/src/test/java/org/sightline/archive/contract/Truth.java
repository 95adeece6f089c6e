package org.sightline.archive.contract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.others.ExpectedItem;
import org.sightline.samples.others.ItemKind;

/** What a builder put into an export, and who can see each item of it. */
final class Truth {

    /** Exports that lie beside each other have folders of their own, from whose top paths are told. */
    private static final Pattern EXPORT_FOLDER = Pattern.compile("^(facebook|instagram)-[^/]+/");

    /** An item of the export. */
    private record Item(
            Platform platform,
            AppearanceKind kind,
            @Nullable String path,
            @Nullable Long time,
            @Nullable String text,
            ExpectedAudience audience) {}

    private final List<Item> items = new ArrayList<>();

    private Truth() {}

    static Truth of(ContractExport export) {
        Truth truth = new Truth();
        export.export().truth().appearances().forEach(truth::add);
        export.export().truth().films().forEach(truth::add);
        export.others().alsoRight().forEach(truth::add);
        Platform platform = export.platforms().contains(Platform.YOUTUBE)
                ? Platform.YOUTUBE
                : export.platforms().iterator().next();
        export.others().items().forEach(item -> truth.add(platform, item));
        return truth;
    }

    private void add(ExpectedAppearance expected) {
        String path = EXPORT_FOLDER.matcher(expected.path()).replaceFirst("");
        String text = expected.text() == null ? expected.caption() : expected.text();
        items.add(new Item(
                ContractExport.platform(expected.platform()),
                kind(expected.kind()),
                path.isEmpty() ? null : path,
                expected.postedAt(),
                text,
                expected.audience()));
    }

    private void add(Platform platform, ExpectedItem item) {
        // Of a channel the account tells.
        if (item.kind() != ItemKind.CHANNEL) {
            AppearanceKind kind = AppearanceKind.valueOf(item.kind().name());
            items.add(new Item(platform, kind, item.path(), item.time(), item.name(), item.audience()));
        }
    }

    private static AppearanceKind kind(org.sightline.samples.AppearanceKind kind) {
        return switch (kind) {
            case TRASH -> AppearanceKind.DELETED;
            case OTHER_PROFILE -> AppearanceKind.TAGGED;
            case ARCHIVED -> AppearanceKind.POST;
            case OTHER_CONTENT -> AppearanceKind.UNCATEGORISED;
            default -> AppearanceKind.valueOf(kind.name());
        };
    }

    /** How many items anybody can see. */
    long openToAll() {
        return items.stream()
                .filter(item -> item.audience().allows(AudienceWord.PUBLIC))
                .count();
    }

    /** Whether each item that may be meant is open to anybody; not where none is meant. */
    boolean allowsPublic(Reading.Found found) {
        Appearance appearance = found.appearance();
        List<Item> meant = items.stream()
                .filter(item -> item.platform() == found.platform() && item.kind() == appearance.kind())
                .toList();
        meant = narrowed(meant, item -> Objects.equals(item.path(), appearance.path()));
        meant = narrowed(meant, item -> isTime(item.time(), appearance.postedAt()));
        meant = narrowed(meant, item -> Objects.equals(item.text(), appearance.caption()));
        return !meant.isEmpty()
                && meant.stream().allMatch(item -> item.audience().allows(AudienceWord.PUBLIC));
    }

    private static List<Item> narrowed(List<Item> items, Predicate<Item> by) {
        List<Item> fewer = items.stream().filter(by).toList();
        return fewer.isEmpty() ? items : fewer;
    }

    private static boolean isTime(@Nullable Long expected, @Nullable Timestamp found) {
        return expected != null
                && found != null
                && Timestamp.utc(Instant.ofEpochSecond(expected)).equals(found);
    }
}
