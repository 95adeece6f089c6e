package org.sightline.archive.instagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.archive.Archive;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ExportFolder;
import org.sightline.archive.meta.MetaText;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Owner;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;

class InstagramReaderTest {

    private static final String ONE_POST = """
            [{"media": [{"uri": "media/posts/202001/1_n_17900000000000001.jpg", "creation_timestamp": 1577880000,
              "title": "Caf\\u00c3\\u00a9"}]}]
            """;

    @TempDir
    private Path folder;

    private ExportFolder export() {
        return new ExportFolder(folder.resolve("alex_20240501"));
    }

    private static Appearance of(CollectingSink sink, String end) {
        return sink.appearances.stream()
                .filter(appearance -> String.valueOf(appearance.path()).endsWith(end))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "content/, json-2021",
        "your_instagram_activity/content/, json-2023",
        "your_instagram_activity/media/, json-2025",
        "wrapper/your_instagram_activity/media/, json-2025"
    })
    void findsPostsWhereverTheyMoved(String content, String format) throws Exception {
        ExportFolder export = export().file(content + "posts_1.json", ONE_POST);

        try (ArchiveOpener.Opened opened = export.open()) {
            Archive archive = opened.archives().get(0);
            assertThat(archive.platform()).isEqualTo(Platform.INSTAGRAM);
            assertThat(archive.format()).isEqualTo(format);
        }
        CollectingSink sink = export.read();
        assertThat(sink.appearances).singleElement().satisfies(post -> {
            assertThat(post.kind()).isEqualTo(AppearanceKind.POST);
            assertThat(post.caption()).isEqualTo("Café");
            assertThat(post.postedAt()).hasToString("2020-01-01T12:00:00Z");
            assertThat(post.audience()).isEqualTo(Audience.UNKNOWN);
            assertThat(post.evidence().file()).endsWith("posts_1.json");
        });
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void everySlideOfACarouselIsAnAppearance() throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", """
                        [{"media": [
                            {"uri": "media/posts/202001/a.webp", "creation_timestamp": 1577879000, "title": ""},
                            {"uri": "media/posts/202001/b.mp4", "creation_timestamp": 1577879001,
                             "media_metadata": {"video_metadata": {"exif_data": []}}},
                            {"uri": "media/posts/202001/c.jpg", "creation_timestamp": 1577879002,
                             "media_metadata": {"photo_metadata": {"exif_data": [{"device_id": "x"},
                               {"latitude": 48.5, "longitude": 11.5, "date_time_original": "2019:12:31 10:00:00",
                                "lens_make": "Maker", "lens_model": "Maker back"}]}}}],
                          "title": "Both", "creation_timestamp": 1577880000}]
                        """).read();

        assertThat(sink.appearances)
                .map(Appearance::path)
                .containsExactly("media/posts/202001/a.webp", "media/posts/202001/b.mp4", "media/posts/202001/c.jpg");
        assertThat(sink.appearances).allSatisfy(slide -> {
            assertThat(slide.caption()).isEqualTo("Both");
            assertThat(slide.postedAt()).hasToString("2020-01-01T12:00:00Z");
        });
        assertThat(of(sink, "c.jpg").recorded().takenAt()).hasToString("2019-12-31T10:00:00");
        assertThat(of(sink, "c.jpg").recorded().camera()).isEqualTo("Maker back");
        assertThat(of(sink, "c.jpg").recorded().coordinates()).isNotNull();
    }

    @Test
    void aFileThatHoldsOneThingHoldsItBare() throws Exception {
        CollectingSink sink = export().file(
                        "content/posts_1.json", ONE_POST.strip().substring(1).replaceFirst("]\\s*$", ""))
                .file("content/stories.json", "{\"ig_stories\": {\"uri\": \"media/stories/202001/s.jpg\"}}")
                .read();

        assertThat(sink.appearances)
                .map(Appearance::kind)
                .containsExactlyInAnyOrder(AppearanceKind.POST, AppearanceKind.STORY);
    }

    @Test
    void eachListSaysWhereItsPicturesStand() throws Exception {
        CollectingSink sink = export().file("content/stories.json", list("ig_stories", "s"))
                .file("content/archived_posts.json", nested("ig_archived_post_media", "a"))
                .file("content/recently_deleted_content.json", nested("ig_recently_deleted_media", "d"))
                .file("content/other_content.json", nested("ig_other_media", "o"))
                .file("content/reels.json", nested("ig_reels_media", "r"))
                .file(
                        "content/igtv_videos.json",
                        "{\"ig_igtv_media\": [{\"media\": [{\"uri\": \"media/igtv/1.mp4\"}]}]}")
                .read();

        assertThat(of(sink, "/s.jpg").kind()).isEqualTo(AppearanceKind.STORY);
        assertThat(of(sink, "/r.jpg").kind()).isEqualTo(AppearanceKind.POST);
        assertThat(of(sink, "/o.jpg").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(List.of(of(sink, "/a.jpg"), of(sink, "/d.jpg"))).allSatisfy(hidden -> {
            assertThat(hidden.audience()).isEqualTo(Audience.ONLY_ME);
            assertThat(hidden.evidence().kind()).isEqualTo(EvidenceKind.IMPLIED);
            assertThat(hidden.earlierAudienceUnknown()).isTrue();
        });
        assertThat(of(sink, "/d.jpg").kind()).isEqualTo(AppearanceKind.DELETED);
        assertThat(of(sink, "igtv/1.mp4").kind()).isEqualTo(AppearanceKind.POST);
        assertThat(sink.appearances).hasSize(6);
    }

    private static String list(String name, String picture) {
        return "{\"%s\": [{\"uri\": \"media/x/202001/%s.jpg\", \"creation_timestamp\": 1577880000}]}"
                .formatted(name, picture);
    }

    private static String nested(String name, String picture) {
        return "{\"%s\": [{\"media\": [{\"uri\": \"media/x/202001/%s.jpg\", \"creation_timestamp\": 1577880000}]}]}"
                .formatted(name, picture);
    }

    private static String account(String label, String value) {
        return """
                {"profile_user": [{"title": "", "media_map_data": {"Profile Photo":
                    {"uri": "media/profile/202001/me.jpg", "creation_timestamp": 1577880000}},
                  "string_map_data": {"Username": {"value": "alex.example"}, "Name": {"value": "Alex Example"},
                    "%s": {"value": "%s"}}}]}
                """.formatted(label, value);
    }

    private static String changes(String... changes) {
        StringBuilder text = new StringBuilder();
        for (String change : changes) {
            String[] parts = change.split(" at ", -1);
            text.append(text.isEmpty() ? "" : ",")
                    .append("{\"title\": \"%s\", \"string_map_data\": {\"Time\": {\"timestamp\": %s}}}"
                            .formatted(parts[0], parts[1]));
        }
        return "{\"account_history_account_privacy_history\": [" + text + "]}";
    }

    private static String posts(long... seconds) {
        StringBuilder text = new StringBuilder();
        for (long second : seconds) {
            text.append(text.isEmpty() ? "" : ",")
                    .append("{\"media\": [{\"uri\": \"media/posts/202001/%d.jpg\", \"creation_timestamp\": %d}]}"
                            .formatted(second, second));
        }
        return "[" + text + "]";
    }

    @ParameterizedTest
    @ValueSource(strings = {"Private Account", "Private account", "Compte priv\\u00c3\\u00a9", "Privates Konto"})
    void theAccountsVisibilityIsReadUnderItsLocalName(String label) throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", ONE_POST)
                .file("account_information/personal_information.json", account(label, "True"))
                .read();

        assertThat(sink.accounts).singleElement().satisfies(account -> {
            assertThat(account.handle()).isEqualTo("alex.example");
            assertThat(account.name()).isEqualTo("Alex Example");
            assertThat(account.visibility()).isEqualTo(Audience.FOLLOWERS);
            assertThat(account.visibilityEvidence())
                    .isEqualTo(new Evidence(
                            EvidenceKind.STATED,
                            "account_information/personal_information.json",
                            MetaText.repair(label.replace("\\u00c3", "\u00c3").replace("\\u00a9", "\u00a9")),
                            "True",
                            null));
        });
    }

    @Test
    void wordsThatNobodyHasSeenSayNothingOfTheAccount() throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", ONE_POST)
                .file("account_information/personal_information.json", account("Private Account", "Vrai"))
                .read();

        assertThat(sink.accounts)
                .singleElement()
                .satisfies(account -> assertThat(account.visibility()).isNull());
    }

    @Test
    void aPrivateAccountHidesItsOlderPostsTooAndTheRecordSaysSinceWhen() throws Exception {
        CollectingSink sink = export().file(
                        "content/posts_1.json", posts(1_000_000_000L, 1_200_000_000L, 1_400_000_000L, 1_600_000_000L))
                .file("account_information/personal_information.json", account("Private Account", "True"))
                .file(
                        "login_and_account_creation/account_privacy_changes.json",
                        changes(
                                "Switched to Private at 1500000000",
                                "Switched to Private at 1100000000",
                                "Switched to Public at 1300000000"))
                .read();

        assertThat(List.of("1000000000.jpg", "1200000000.jpg", "1400000000.jpg"))
                .as("before the record, opened later, public then")
                .allSatisfy(name -> {
                    assertThat(of(sink, name).audience()).isEqualTo(Audience.FOLLOWERS);
                    assertThat(of(sink, name).evidence().file()).endsWith("personal_information.json");
                    assertThat(of(sink, name).earlierAudienceUnknown()).isTrue();
                });
        assertThat(of(sink, "1600000000.jpg")).satisfies(post -> {
            assertThat(post.audience()).isEqualTo(Audience.FOLLOWERS);
            assertThat(post.evidence().kind()).isEqualTo(EvidenceKind.ACCOUNT);
            assertThat(post.earlierAudienceUnknown()).isFalse();
            assertThat(post.evidence().file()).endsWith("account_privacy_changes.json");
            assertThat(post.evidence().value()).isEqualTo("Switched to Private, 2017-07-14T02:40:00Z");
        });
        assertThat(sink.accounts.get(0).history())
                .map(change -> change.to())
                .containsExactly(Audience.FOLLOWERS, Audience.PUBLIC, Audience.FOLLOWERS);
    }

    @ParameterizedTest
    @CsvSource({
        "True, Switched to Private, Switched to something new",
        "True, Switched to Private, Switched to Public",
        "False, Switched to Private, Switched to Private",
        "Maybe, Switched to Private, Switched to Private"
    })
    void whereTheRecordContradictsItselfOrIsNotUnderstoodNobodyKnows(String now, String first, String last)
            throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", posts(1_200_000_000L, 1_600_000_000L))
                .file("account_information/personal_information.json", account("Private Account", now))
                .file(
                        "security_and_login_information/login_and_profile_creation/profile_privacy_changes.json",
                        changes(first + " at 1100000000", last + " at 1500000000"))
                .read();

        assertThat(sink.appearances)
                .filteredOn(appearance -> appearance.kind() == AppearanceKind.POST)
                .hasSize(2)
                .allSatisfy(post -> assertThat(post.audience()).isEqualTo(Audience.UNKNOWN));
    }

    @Test
    void aPrivateAccountWithoutARecordOfItsPastSaysNothingOfWhatWasBefore() throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", posts(1_600_000_000L))
                .file("account_information/personal_information.json", account("Private Account", "True"))
                .read();

        assertThat(of(sink, "1600000000.jpg")).satisfies(post -> {
            assertThat(post.audience()).isEqualTo(Audience.FOLLOWERS);
            assertThat(post.evidence().kind()).isEqualTo(EvidenceKind.ACCOUNT);
            assertThat(post.evidence().field()).isEqualTo("Private Account");
            assertThat(post.earlierAudienceUnknown()).isTrue();
        });
        assertThat(sink.accounts.get(0).visibility()).isEqualTo(Audience.FOLLOWERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"account_history_account_privacy_history\": [{\"title\": \"Switched to Private\","
                        + " \"string_map_data\": {\"Time\": {\"timestamp\": 1500000000}}}, {\"title\": \"Swi",
                "{\"account_history_account_privacy_history\": [{\"title\": \"Switched to Private\","
                        + " \"string_map_data\": {\"Time\": {\"timestamp\": 1500000000}}}], \"another_history\": []}",
                "{\"account_history_account_privacy_history\": [{\"title\": \"Switched to Private\","
                        + " \"string_map_data\": {\"Time\": {\"timestamp\": 1500000000}}}, {\"title\": \"Switched to Public\"}]}"
            })
    void aRecordThatWasNotReadAsAWholeSaysNothingOfAPost(String record) throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", posts(1_600_000_000L))
                .file("login_and_account_creation/account_privacy_changes.json", record)
                .read();

        assertThat(of(sink, "1600000000.jpg").audience()).isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void ofAListOfProfilePicturesThatIsDamagedNobodyKnowsWhichIsCurrent() throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", ONE_POST)
                .file(
                        "content/profile_photos.json",
                        "{\"ig_profile_picture\": [{\"uri\": \"media/profile/1.jpg\", \"creation_timestamp\": 1500000000}, {\"ur")
                .read();

        assertThat(of(sink, "/profile/1.jpg").audience()).isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void onlyTheCurrentProfilePictureIsPublicAndByRule() throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", ONE_POST)
                .file("content/profile_photos.json", """
                        {"ig_profile_picture": [
                          {"uri": "media/profile/201801/old.jpg", "creation_timestamp": 1500000000, "is_profile_picture": false},
                          {"uri": "media/profile/202001/me.jpg", "creation_timestamp": 1577880000, "is_profile_picture": true}]}
                        """)
                .file("account_information/personal_information.json", account("Private Account", "True"))
                .read();

        assertThat(sink.appearances)
                .filteredOn(appearance -> appearance.audience() == Audience.PUBLIC)
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.path()).endsWith("me.jpg");
                    assertThat(picture.evidence().kind()).isEqualTo(EvidenceKind.PLATFORM_RULE);
                });
        assertThat(of(sink, "old.jpg").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(sink.appearances).hasSize(3);
    }

    @Test
    void theProfilesPictureIsFoundWhereNoListNamesIt() throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", ONE_POST)
                .file("account_information/personal_information.json", account("Private Account", "False"))
                .read();

        assertThat(of(sink, "me.jpg").kind()).isEqualTo(AppearanceKind.PROFILE_PICTURE);
        assertThat(of(sink, "me.jpg").audience()).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void ofTwoListsOfTheSamePostsNothingIsTakenTwiceAndNothingIsPassedOver() throws Exception {
        CollectingSink sink = export().file("your_instagram_activity/media/posts_1.json", ONE_POST)
                .file("your_instagram_activity/media/posts.json", """
                        [{"timestamp": 1577880000, "fbid": "17900000000000001", "media": [],
                          "label_values": [{"label": "Caption", "value": "Caf\\u00c3\\u00a9"},
                            {"label": "Fotos", "media": [{"uri": "media/posts/202001/1_n_17900000000000001.jpg"}]}]},
                         {"timestamp": 1577990000, "fbid": "17900000000000002",
                          "media": [{"uri": "media/posts/202001/2_n_17900000000000002.jpg"}],
                          "label_values": [{"label": "Caption", "value": "Only here"}, {"label": "Latitude", "value": "1.5"},
                            {"label": "Longitude", "value": "2.5"}, {"label": "Visibility", "value": "Everyone"},
                            {"label": "Brand new", "value": "x"}]}]
                        """)
                .file("past_instagram_insights/posts.json", "{\"organic_insights_posts\": []}")
                .read();

        assertThat(sink.appearances).hasSize(2);
        assertThat(of(sink, "2_n_17900000000000002.jpg")).satisfies(post -> {
            assertThat(post.caption()).isEqualTo("Only here");
            assertThat(post.audience()).isEqualTo(Audience.UNKNOWN);
            assertThat(post.evidence().kind()).isNull();
            assertThat(post.evidence().value()).as("shown as it stands there").isEqualTo("Everyone");
            assertThat(post.recorded().coordinates()).isNotNull();
        });
        assertThat(sink.problems(ProblemCode.UNKNOWN_KEYS))
                .map(problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder("label_values: Visibility", "label_values: Brand new");
    }

    @Test
    void messagesWentToTheirRecipientsAndAChannelToWhoeverJoined() throws Exception {
        String thread = """
                {"participants": [{"name": "Alex Example"}, {"name": "Kim"}], "title": "Kim", "messages": [
                  {"sender_name": "%s", "timestamp_ms": 1577880000123, "photos": [{"uri": "%s", "creation_timestamp": 1}]}]}
                """;
        CollectingSink sink = export().file(
                        "account_information/personal_information.json", account("Private Account", "False"))
                .file(
                        "messages/inbox/kim_1/message_1.json",
                        thread.formatted("Alex Example", "messages/inbox/kim_1/photos/mine"))
                .file(
                        "messages/inbox/kim_2/message_1.json",
                        thread.formatted("Kim", "messages/inbox/kim_2/photos/theirs.jpg"))
                .file(
                        "messages/broadcast/c_1/message_1.json",
                        thread.formatted("Kim", "messages/broadcast/c_1/photos/channel.jpg"))
                .read();

        assertThat(of(sink, "mine").owner()).isEqualTo(Owner.SELF);
        assertThat(of(sink, "mine").postedAt()).hasToString("2020-01-01T12:00:00Z");
        assertThat(of(sink, "theirs.jpg").owner()).isEqualTo(Owner.OTHER);
        assertThat(of(sink, "theirs.jpg").audience()).isEqualTo(Audience.RECIPIENTS);
        assertThat(of(sink, "channel.jpg").audience()).isEqualTo(Audience.UNKNOWN);
    }

    @Test
    void theOneListUntil2020() throws Exception {
        ExportFolder export = new ExportFolder(folder.resolve("alex_part_1"));
        CollectingSink sink = export.file("media.json", """
                {"photos": [{"caption": "Hello", "taken_at": "2018-03-05T12:34:56", "path": "photos/201803/p.jpg"}],
                 "videos": [{"caption": "", "taken_at": "2018-03-05T12:34:56", "path": "videos/201803/v.mp4"}],
                 "stories": [{"taken_at": "2018-03-05T12:34:56+00:00", "path": "stories/201803/s.jpg"}],
                 "profile": [{"taken_at": "2018-01-01T00:00:00", "is_active_profile": true, "path": "profile/201801/me.jpg"}],
                 "direct": [{"taken_at": "2018-03-05T12:34:56", "path": "direct/201803/d.jpg"}]}
                """).read();

        assertThat(of(sink, "p.jpg").postedAt()).hasToString("2018-03-05T12:34:56");
        assertThat(of(sink, "p.jpg").audience()).isEqualTo(Audience.UNKNOWN);
        assertThat(of(sink, "s.jpg").kind()).isEqualTo(AppearanceKind.STORY);
        assertThat(of(sink, "me.jpg").audience()).isEqualTo(Audience.PUBLIC);
        assertThat(of(sink, "d.jpg").audience()).isEqualTo(Audience.RECIPIENTS);
        assertThat(of(sink, "v.mp4").kind()).isEqualTo(AppearanceKind.POST);
        assertThat(sink.appearances).hasSize(5);
        assertThat(sink.problems).isEmpty();
    }

    @Test
    void aListCalledLikeThatAmongOtherThingsIsNoExport() throws Exception {
        ExportFolder export = new ExportFolder(folder.resolve("website")).file("media.json", "{\"photos\": []}");
        export.file("images/1.jpg", "x");

        try (ArchiveOpener.Opened opened = export.open()) {
            assertThat(opened.archives())
                    .singleElement()
                    .satisfies(archive -> assertThat(archive.platform()).isEqualTo(Platform.FOLDER));
        }
    }

    @Test
    void partsAreOneExportAndEachIsRecognised() throws Exception {
        ExportFolder lists = new ExportFolder(folder.resolve("instagram-alex-2024-05-01-abcdefgh"))
                .file("your_instagram_activity/content/posts_1.json", ONE_POST);
        ExportFolder media = new ExportFolder(folder.resolve("instagram-alex-2024-05-01-ijklmnop"))
                .file("media/posts/202001/1_n_17900000000000001.jpg", "x");
        ExportFolder facts = new ExportFolder(folder.resolve("instagram-alex-2024-05-01-qrstuvwx"))
                .file(
                        "personal_information/personal_information/personal_information.json",
                        account("Private Account", "False"));

        try (ArchiveOpener.Opened opened =
                new ArchiveOpener().open(List.of(media.folder(), facts.folder(), lists.folder()))) {
            assertThat(opened.archives()).singleElement().satisfies(archive -> {
                assertThat(archive.parts()).hasSize(3);
                CollectingSink sink = ExportFolder.read(archive);
                assertThat(sink.accounts).hasSize(1);
                assertThat(sink.appearances).hasSize(2);
                assertThat(archive.find(path -> path.endsWith("1_n_17900000000000001.jpg")))
                        .hasSize(1);
            });
        }
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(media.folder()))) {
            assertThat(ExportFolder.read(opened.archives().get(0)).problems(ProblemCode.PART_WITHOUT_LISTS))
                    .hasSize(1);
        }
    }

    @Test
    void countsKeysThatItDoesNotKnowAndListsNoPathThatLeadsOut() throws Exception {
        CollectingSink sink = export().file("content/posts_1.json", """
                        [{"media": [{"uri": "../../etc/passwd.jpg", "who_can_see": 1}], "audience_type": "x"}]
                        """)
                .file("content/stories.json", "{\"ig_stories_v2\": []}")
                .file("content/reels.json", "{\"ig_reels_media\": [{\"media\": [{\"uri\": \"a.jpg\"")
                .read();

        assertThat(sink.problems(ProblemCode.UNKNOWN_KEYS))
                .map(problem -> problem.arguments().get(0))
                .containsExactlyInAnyOrder("media.who_can_see", "audience_type", "ig_stories_v2");
        assertThat(sink.problems(ProblemCode.UNSAFE_PATH)).hasSize(1);
        assertThat(sink.problems(ProblemCode.JSON_BROKEN)).hasSize(1);
        assertThat(sink.appearances)
                .singleElement()
                .satisfies(post -> assertThat(post.path()).isNull());
    }

    @Test
    void pictureNamesOfAThirdPartysDownloaderAreNoExport() throws Exception {
        Path pictures = Files.createDirectories(folder.resolve("alex"));
        Files.writeString(pictures.resolve("2019-01-01_10-00-00_UTC.jpg"), "x");
        Files.writeString(pictures.resolve("2019-01-01_10-00-00_UTC.txt"), "words");

        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(List.of(pictures))) {
            assertThat(opened.archives())
                    .singleElement()
                    .satisfies(archive -> assertThat(archive.platform()).isEqualTo(Platform.FOLDER));
        }
    }
}
