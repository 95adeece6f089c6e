package org.sightline.samples.meta;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sightline.samples.FacebookExport;
import org.sightline.samples.Layout;
import org.sightline.samples.MetaExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.samples.facebook.MessengerExport;
import org.sightline.samples.instagram.InstagramExport;
import org.sightline.samples.instagram.InstagramLayout;
import org.sightline.samples.language.DateForm;
import org.sightline.samples.language.Language;

/**
 * Lists every arrangement, format and language as a small full export, for tests that must hold for all of them. The
 * photos are made once and shared by all exports of one list.
 */
public final class MetaExports {
    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.GERMAN, Language.FRENCH, Language.SPANISH);

    private final SmallPhotos photos = SmallPhotos.of(SamplePhotos.load());
    private final List<MetaVariant> variants = new ArrayList<>();

    private MetaExports() {}

    /** All variants, in a fixed order. */
    public static List<MetaVariant> all() {
        MetaExports exports = new MetaExports();
        exports.addFacebook();
        exports.addFacebookPages();
        exports.addInstagram();
        exports.addInstagramPages();
        exports.addStates();
        exports.addOthers();
        return List.copyOf(exports.variants);
    }

    /** The variants whose arrangement of files and words all stand in the description of the formats. */
    public static List<MetaVariant> described() {
        return all().stream()
                .filter(each -> each.layoutDescribed() && each.wordsDescribed())
                .toList();
    }

    private void addFacebook() {
        for (Layout layout : Layout.values()) {
            if (layout != Layout.HTML_2021) {
                for (Language language : LANGUAGES) {
                    // Keys are English everywhere; readers need no label to find a photo.
                    add("facebook " + layout, "json", language, true, true, () -> facebook(layout, language));
                }
            }
        }
    }

    private void addFacebookPages() {
        add(
                "facebook additional profile",
                "json",
                Language.ENGLISH,
                true,
                true,
                () -> facebook(Layout.JSON_2024, Language.ENGLISH).additionalProfile());
        for (Layout layout : List.of(Layout.JSON_2021, Layout.JSON_2023_INTERMEDIATE, Layout.JSON_2024)) {
            for (Language language : LANGUAGES) {
                for (DateForm dates : datesOf(language)) {
                    boolean described = language == Language.ENGLISH && dates == DateForm.ENGLISH_ORDER;
                    add(
                            "facebook " + layout + " " + dates,
                            "html",
                            language,
                            true,
                            described,
                            () -> facebook(layout, language).asPages(dates).zone(zoneOf(language)));
                }
            }
        }
        add(
                "facebook JSON_2024 linked from page",
                "html",
                Language.ENGLISH,
                true,
                true,
                () -> facebook(Layout.JSON_2024, Language.ENGLISH)
                        .asPages(DateForm.ENGLISH_ORDER)
                        .linksFromPage());
    }

    private void addInstagram() {
        for (InstagramLayout layout : InstagramLayout.values()) {
            boolean described = layout != InstagramLayout.JSON_2018;
            for (Language language : described ? LANGUAGES : List.of(Language.ENGLISH)) {
                boolean words = language == Language.ENGLISH;
                add(
                        "instagram " + layout,
                        "json",
                        language,
                        described,
                        words,
                        () -> privateInstagram(layout, language));
            }
        }
        add(
                "instagram JSON_2022",
                "json",
                Language.ENGLISH_UK,
                true,
                true,
                () -> privateInstagram(InstagramLayout.JSON_2022, Language.ENGLISH_UK));
    }

    private void addInstagramPages() {
        for (InstagramLayout layout :
                List.of(InstagramLayout.JSON_2021, InstagramLayout.JSON_2023, InstagramLayout.JSON_2025)) {
            boolean old = !layout.hasNewPages();
            for (Language language : LANGUAGES) {
                List<DateForm> forms =
                        old && language == Language.ENGLISH ? List.of(DateForm.ENGLISH_WITH_COMMA) : datesOf(language);
                for (DateForm dates : forms) {
                    add(
                            "instagram " + layout + " " + dates,
                            "html",
                            language,
                            true,
                            language == Language.ENGLISH && dates != DateForm.LOCALE,
                            () -> privateInstagram(layout, language)
                                    .asPages(dates)
                                    .zone(zoneOf(language)));
                }
            }
        }
    }

    /** The states an account can be in, and what an export can fail to say about it. */
    private void addStates() {
        InstagramLayout layout = InstagramLayout.JSON_2024;
        long change = FullInstagram.PRIVATE_FROM;
        addState(
                "public, private before",
                layout,
                export -> export.privateAccount(false)
                        .switchedToPrivate(1_400_000_000L)
                        .switchedToPublic(change));
        addState("public without history", layout, export -> export.privateAccount(false));
        addState("private without history", layout, export -> export.privateAccount(true));
        addState("history without flag", layout, export -> export.switchedToPrivate(change));
        addState("nothing said", layout, export -> export);
        addState(
                "flag under an unknown label",
                layout,
                export -> export.privateAccount(true).privateAccountLabel("Lokað svæði"));
        addState(
                "public, close friends stories",
                InstagramLayout.JSON_2026,
                export -> export.privateAccount(false).firstCloseFriendsStory(1_610_000_000L));
    }

    private void addState(String name, InstagramLayout layout, Function<InstagramExport, InstagramExport> state) {
        add(
                "instagram " + layout + " " + name,
                "json",
                Language.ENGLISH,
                true,
                true,
                () -> state.apply(FullInstagram.fill(InstagramExport.in(layout), photos.fromStart())));
    }

    private void addOthers() {
        for (boolean isPrivate : List.of(true, false)) {
            add(
                    "threads only, " + (isPrivate ? "private" : "public"),
                    "json",
                    Language.ENGLISH,
                    true,
                    true,
                    () -> FullInstagram.threadsOnly(InstagramExport.in(InstagramLayout.JSON_2025), photos.fromStart())
                            .threadsPrivate(isPrivate));
        }
        for (Language language : List.of(Language.ENGLISH, Language.GERMAN)) {
            boolean english = language == Language.ENGLISH;
            add("combined", "json", language, true, english, () -> combined(language));
            add(
                    "combined side by side",
                    "json",
                    language,
                    false,
                    english,
                    () -> combined(language).sideBySide());
            add(
                    "combined",
                    "html",
                    language,
                    true,
                    english,
                    () -> CombinedExport.of(
                            privateInstagram(InstagramLayout.JSON_2025, language)
                                    .asPages(DateForm.ENGLISH_ORDER),
                            facebook(Layout.JSON_2024, language).asPages(DateForm.ENGLISH_ORDER)));
        }
        add(
                "messenger flat",
                "json",
                Language.ENGLISH,
                false,
                true,
                () -> FullFacebook.messenger(MessengerExport.flat(), photos.fromStart()));
        add(
                "messenger in folder",
                "json",
                Language.ENGLISH,
                false,
                true,
                () -> FullFacebook.messenger(MessengerExport.inFolder(), photos.fromStart()));
        add(
                "facebook before 2018",
                "htm",
                Language.ENGLISH,
                false,
                false,
                () -> FullFacebook.old(photos.fromStart()).zone(ZONE));
    }

    private FacebookExport facebook(Layout layout, Language language) {
        return FullFacebook.fill(FacebookExport.in(layout).language(language), photos.fromStart());
    }

    /** An account that was public and then became private. */
    private InstagramExport privateInstagram(InstagramLayout layout, Language language) {
        return FullInstagram.fill(InstagramExport.in(layout).language(language), photos.fromStart())
                .privateAccount(true)
                .threadsPrivate(false)
                .switchedToPublic(1_400_000_000L)
                .switchedToPrivate(FullInstagram.PRIVATE_FROM);
    }

    private CombinedExport combined(Language language) {
        return CombinedExport.of(
                privateInstagram(InstagramLayout.JSON_2026, language), facebook(Layout.JSON_2024, language));
    }

    private static List<DateForm> datesOf(Language language) {
        return language == Language.ENGLISH
                ? List.of(DateForm.ENGLISH_ORDER)
                : List.of(DateForm.ENGLISH_ORDER, DateForm.LOCALE);
    }

    private static ZoneId zoneOf(Language language) {
        return language == Language.ENGLISH ? ZoneId.of("UTC") : ZONE;
    }

    private void add(
            String name,
            String format,
            Language language,
            boolean layoutDescribed,
            boolean wordsDescribed,
            Supplier<MetaExport<?>> builder) {
        String full = name + " " + format + " " + language.name().toLowerCase(Locale.ROOT);
        variants.add(new MetaVariant(full, format, language, layoutDescribed, wordsDescribed, builder));
    }
}
