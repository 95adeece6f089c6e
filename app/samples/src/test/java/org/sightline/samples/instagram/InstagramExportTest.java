package org.sightline.samples.instagram;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.samples.AccountState;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.Archives;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.EvidenceKind;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.ExpectedEvidence;
import org.sightline.samples.MediaItem;
import org.sightline.samples.MessageThread;
import org.sightline.samples.PhotoExif;
import org.sightline.samples.Post;
import org.sightline.samples.language.DateForm;
import org.sightline.samples.language.Language;

/** What the builder writes, held against the description of the format. */
class InstagramExportTest {
    @TempDir
    Path folder;

    private static MediaItem photo(String name) {
        return MediaItem.photo(name.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, byte[]> files(InstagramExport export) throws IOException {
        Path zip = folder.resolve("export.zip");
        export.writeZip(zip);
        return Archives.unzip(zip);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JSON_2021 | content/posts_1.json | account_information/personal_information.json | messages/inbox/
            JSON_2022 | content/posts_1.json | personal_information/personal_information.json | messages/inbox/
            JSON_2023 | your_instagram_activity/content/posts_1.json | personal_information/personal_information.json \
            | your_instagram_activity/messages/inbox/
            JSON_2024 | your_instagram_activity/content/posts_1.json \
            | personal_information/personal_information/personal_information.json | your_instagram_activity/messages/inbox/
            JSON_2025 | your_instagram_activity/media/posts_1.json \
            | personal_information/personal_information/personal_information.json | your_instagram_activity/messages/inbox/
            """)
    void erasDifferInPlaces(InstagramLayout layout, String posts, String person, String inbox) throws IOException {
        MediaItem picture = photo("a");
        InstagramExport export = InstagramExport.in(layout)
                .post(Post.at(1_720_384_530L).media(picture))
                .conversation(MessageThread.with("Bo Sample").sent(1_600_000_000L, "Hi", photo("b")));
        Map<String, byte[]> files = files(export);

        assertThat(files).containsKeys(posts, person);
        assertThat(files.keySet()).anyMatch(path -> path.startsWith(inbox) && path.endsWith("/message_1.json"));
        assertThat(files.keySet()).anyMatch(path -> path.startsWith(inbox) && path.contains("/photos/"));
        assertThat(export.pathOf(picture)).matches("media/posts/202407/\\d+_\\d+_\\d+_n_\\d{17}\\.jpg");
        assertThat(at(files, posts, "media", 0, "uri")).isEqualTo(export.pathOf(picture));
    }

    @Test
    void aSingleWordStandsWithThePhotoAndSharedWordsOutside() throws IOException {
        Map<String, byte[]> files = files(InstagramExport.in(InstagramLayout.JSON_2023)
                .post(
                        Post.at(10_000L).text("eins").media(photo("a")),
                        Post.at(20_000L)
                                .text("zwei")
                                .media(photo("b").createdAt(19_000L), photo("c").caption("c"))));
        String posts = "your_instagram_activity/content/posts_1.json";

        assertThat(at(files, posts, 0, "media", 0, "title")).isEqualTo("eins");
        assertThat(at(files, posts, 0, "title")).isNull();
        assertThat(at(files, posts, 0, "creation_timestamp")).isNull();
        assertThat(at(files, posts, 1, "title")).isEqualTo("zwei");
        assertThat(at(files, posts, 1, "creation_timestamp")).isEqualTo(20_000L);
        assertThat(at(files, posts, 1, "media", 0, "creation_timestamp")).isEqualTo(19_000L);
        assertThat(at(files, posts, 1, "media", 1, "title")).isEqualTo("c");
    }

    @Test
    void labelsThatServeAsKeysAreMangled() throws IOException {
        Map<String, byte[]> files = files(InstagramExport.in(InstagramLayout.JSON_2021)
                .language(Language.FRENCH)
                .privateAccount(true)
                .profilePhoto(1_500_000_000L, photo("p")));
        String person = "account_information/personal_information.json";

        assertThat(text(files, person))
                .contains("\"Compte priv\\u00c3\\u00a9\":{")
                .contains("\"value\":\"True\"");
        assertThat(at(files, person, "profile_user", 0, "media_map_data", "Photo de profil", "uri"))
                .asString()
                .startsWith("media/profile/201707/");
        assertThat(at(files, "content/profile_photos.json", "ig_profile_picture", 0, "is_profile_picture"))
                .isEqualTo(true);
    }

    @Test
    void thePrivacyHistoryHasTheNewestFirst() throws IOException {
        InstagramExport export = InstagramExport.in(InstagramLayout.JSON_2024)
                .switchedToPublic(1_000L)
                .switchedToPrivate(2_000L);
        String file = "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json";
        Map<String, byte[]> files = files(export);

        assertThat(at(files, file, "account_history_account_privacy_history", 0, "title"))
                .isEqualTo("Switched to Private");
        assertThat(at(
                        files,
                        file,
                        "account_history_account_privacy_history",
                        0,
                        "string_map_data",
                        "Time",
                        "timestamp"))
                .isEqualTo(2_000L);
        Map<String, byte[]> newest =
                files(InstagramExport.in(InstagramLayout.JSON_2026).switchedToPublic(1_000L));
        assertThat(at(newest, file, "account_history_account_privacy_history", 0, "string_list_data", 0, "timestamp"))
                .isEqualTo(1_000L);
    }

    @Test
    void theSecondListNamesTheSamePostsByTheirMedium() throws IOException {
        MediaItem first = photo("a").exif(PhotoExif.takenAt(1_000L).at(1, 2));
        InstagramExport export = InstagramExport.in(InstagramLayout.JSON_2026)
                .insights()
                .visibilityLabel()
                .post(Post.at(10_000L).text("é").media(first), Post.at(20_000L).media(photo("b")));
        Map<String, byte[]> files = files(export);
        String second = "your_instagram_activity/media/posts.json";

        assertThat(export.pathOf(first)).endsWith("_n_" + at(files, second, 0, "fbid") + ".jpg");
        assertThat(at(files, second, 0, "media", 0, "uri")).isEqualTo(export.pathOf(first));
        assertThat(at(files, second, 0, "label_values", 0, "value")).isEqualTo("é");
        assertThat(Archives.texts(Archives.parse(requireNonNull(files.get(second))), "label"))
                .contains("Caption", "Latitude", "Longitude", "Visibility", "Photos");
        assertThat(files).containsKey("past_instagram_insights/posts.json");
        assertThat(export.truth().appearances()).hasSize(2);
    }

    @Test
    void oldPathsAreInOneFile() throws IOException {
        MediaItem picture = photo("a");
        InstagramExport export = InstagramExport.in(InstagramLayout.JSON_2018)
                .post(Post.at(1_530_000_000L).text("Été").media(picture));
        Map<String, byte[]> files = files(export);

        assertThat(export.pathOf(picture)).startsWith("photos/201806/");
        assertThat(at(files, "media.json", "photos", 0, "path")).isEqualTo(export.pathOf(picture));
        assertThat(at(files, "media.json", "photos", 0, "caption")).isEqualTo("Été");
        assertThat(at(files, "media.json", "photos", 0, "taken_at")).isEqualTo("2018-06-26T08:00:00+00:00");
        assertThat(export.partName(1)).isEqualTo("alex.example_part_2");
    }

    @Test
    void pagesHaveTheDescribedClasses() throws IOException {
        MediaItem picture = photo("a").exif(PhotoExif.takenAt(1_000L).at(43.25, 5.5));
        Post post = Post.at(1_755_429_780L).text("Tag & Nacht").tags("bo").media(picture);
        InstagramExport export =
                InstagramExport.in(InstagramLayout.JSON_2025).post(post).asPages(DateForm.ENGLISH_ORDER);
        Map<String, byte[]> files = files(export);
        String page = text(files, "your_instagram_activity/media/posts_1.html");

        assertThat(files).containsKey("start_here.html");
        assertThat(files.keySet()).noneMatch(path -> path.endsWith(".json"));
        assertThat(page)
                .contains("<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\">")
                .contains("<h2 class=\"_3-95 _2pim _a6-h _a6-i\">Tag &amp; Nacht</h2>")
                .contains("<a target=\"_blank\" href=\"" + export.pathOf(picture) + "\"><img src=\"")
                .contains("<div class=\"_3-94 _a6-o\">Aug 17, 2025 11:23 am</div>")
                .contains("_2pin _a6_q\">Latitude")
                .contains("bo (Tagged, 0.00, 0.00)");
        String older = text(
                files(InstagramExport.in(InstagramLayout.JSON_2021).post(post).asPages(DateForm.ENGLISH_WITH_COMMA)),
                "content/posts_1.html");
        assertThat(older).contains("<div class=\"_3-95 _2pim _a6-h _a6-i\">").contains("Aug 17, 2025, 11:23 AM</div>");
        assertThatThrownBy(() -> InstagramExport.in(InstagramLayout.JSON_2018).asPages(DateForm.LOCALE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPrivateAccountShowsItsPostsToFollowersNowAndEarlierByItsHistory() {
        InstagramExport export = InstagramExport.in(InstagramLayout.JSON_2024)
                .privateAccount(true)
                .switchedToPublic(1_000L)
                .switchedToPrivate(2_000L)
                .post(
                        Post.at(500L).text("unrecorded").media(photo("a")),
                        Post.at(1_500L).text("public").media(photo("b")),
                        Post.at(2_000L).text("private").media(photo("c")));

        assertThat(audience(export, "unrecorded").whenPosted()).isEqualTo(AudienceWord.UNKNOWN);
        assertThat(audience(export, "unrecorded").accountThen()).isEqualTo(AccountState.UNKNOWN);
        assertThat(audience(export, "public").whenPosted()).isEqualTo(AudienceWord.UNKNOWN);
        assertThat(audience(export, "public").accountThen()).isEqualTo(AccountState.PUBLIC);
        assertThat(audience(export, "private").whenPosted()).isEqualTo(AudienceWord.FOLLOWERS);
        assertThat(export.truth().appearances()).allSatisfy(each -> {
            assertThat(each.audience().word()).isEqualTo(AudienceWord.FOLLOWERS);
            assertThat(each.audience().rule()).isEqualTo(AudienceRule.ACCOUNT_PRIVATE);
            assertThat(each.audience().evidence())
                    .first()
                    .isEqualTo(new ExpectedEvidence(
                            EvidenceKind.ACCOUNT,
                            "personal_information/personal_information/personal_information.json",
                            "Private Account",
                            "True"));
        });
    }

    @Test
    void aPublicAccountLeavesItsPostsUnknownEvenThoseFromPrivateTimes() {
        InstagramExport export = InstagramExport.in(InstagramLayout.JSON_2024)
                .privateAccount(false)
                .switchedToPrivate(1_000L)
                .switchedToPublic(2_000L)
                .post(Post.at(1_500L).text("private then").media(photo("a")));

        ExpectedAudience audience = audience(export, "private then");
        assertThat(audience.word()).isEqualTo(AudienceWord.UNKNOWN);
        assertThat(audience.allows(AudienceWord.FOLLOWERS)).isFalse();
        assertThat(audience.allows(AudienceWord.PUBLIC)).isFalse();
        assertThat(audience.whenPosted()).isEqualTo(AudienceWord.FOLLOWERS);
        assertThat(audience.accountNow()).isEqualTo(AccountState.PUBLIC);
    }

    @Test
    void onlyTheCurrentProfilePhotoIsPublic() {
        InstagramExport export = InstagramExport.in(InstagramLayout.JSON_2024)
                .privateAccount(false)
                .profilePhoto(1_000L, photo("old"))
                .profilePhoto(2_000L, photo("new"))
                .archivedPost(Post.at(3_000L).media(photo("archived")))
                .post(Post.at(4_000L).media(photo("post")));

        assertThat(export.truth().appearances())
                .filteredOn(each -> each.audience().word() == AudienceWord.PUBLIC)
                .isNotEmpty()
                .allMatch(ExpectedAppearance::currentProfilePicture);
        assertThat(export.truth().ofKind(AppearanceKind.ARCHIVED))
                .singleElement()
                .satisfies(each -> assertThat(each.audience().word()).isEqualTo(AudienceWord.ONLY_ME));
    }

    @Test
    void aLabelThatNobodyKnowsSaysNothing() {
        InstagramExport export = InstagramExport.in(InstagramLayout.JSON_2024)
                .privateAccount(true)
                .privateAccountLabel("Lokað svæði")
                .post(Post.at(1_500L).text("post").media(photo("a")));

        assertThat(audience(export, "post").word()).isEqualTo(AudienceWord.UNKNOWN);
        assertThat(audience(export, "post").rule()).isEqualTo(AudienceRule.ACCOUNT_NOT_RECORDED);
    }

    private static ExpectedAudience audience(InstagramExport export, String text) {
        List<ExpectedAppearance> found = export.truth().appearances().stream()
                .filter(each -> text.equals(each.text()))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).audience();
    }

    private static String text(Map<String, byte[]> files, String path) {
        return new String(requireNonNull(files.get(path), path), StandardCharsets.UTF_8);
    }

    private static @Nullable Object at(Map<String, byte[]> files, String path, Object... way) {
        return Archives.get(Archives.parse(requireNonNull(files.get(path), path)), way);
    }
}
