package org.sightline.samples.twitter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.samples.AccountState;
import org.sightline.samples.AppearanceKind;
import org.sightline.samples.Archives;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAppearance;
import org.sightline.samples.ExportTruth;
import org.sightline.samples.others.OtherExports;
import org.sightline.samples.others.OtherVariant;

/** The archives of Twitter are what they imitate. */
class TwitterVariantsTest {
    private static final List<OtherVariant> ALL = OtherExports.of("twitter");

    @TempDir
    Path folder;

    @Test
    void everyListIsAnAssignmentOfJson() throws IOException {
        for (OtherVariant variant : ALL) {
            for (Map.Entry<String, byte[]> file : write(variant).entrySet()) {
                String text = new String(file.getValue(), StandardCharsets.UTF_8);
                if (file.getKey().endsWith(".js") && !file.getKey().startsWith("assets/")) {
                    assertThat(text).as(file.getKey()).matches("(?s)(window\\.|var |Grailbird\\.).*?= .*");
                    String json = text.substring(text.indexOf('=') + 1);
                    assertThat(Archives.parse(json.getBytes(StandardCharsets.UTF_8)))
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void picturesAreNamedAfterTheNumberOfTheirTweet() throws IOException {
        for (OtherVariant variant : ALL) {
            Map<String, byte[]> files = write(variant);
            for (ExpectedAppearance each : variant.truth().appearances()) {
                String listedIn = each.listedIn();
                if (listedIn != null && each.present()) {
                    String name = each.path().substring(each.path().lastIndexOf('/') + 1);
                    String list = new String(files.getOrDefault(listedIn, new byte[0]), StandardCharsets.UTF_8);
                    assertThat(list).as(variant.name()).contains(name.substring(name.indexOf('-') + 1));
                    if (each.kind() == AppearanceKind.POST) {
                        assertThat(list).contains("\"id_str\":\"" + name.substring(0, name.indexOf('-')) + "\"");
                    }
                }
            }
        }
    }

    @Test
    void erasHaveTheirOwnPlaces() throws IOException {
        assertThat(write(named("twitter current")).keySet())
                .contains("Your archive.html", "data/manifest.js", "data/README.txt", "data/account.js")
                .contains("data/tweets.js", "data/tweets_media/1001-Abc-1.jpg", "data/profile.js")
                .contains("data/direct-messages.js", "data/direct_messages_media/2001-Dm1.jpg");
        assertThat(write(named("twitter current, tweets in three parts")).keySet())
                .contains("data/tweets.js", "data/tweets-part1.js", "data/tweets-part2.js");
        assertThat(write(named("twitter of 2020")).keySet())
                .contains("data/tweet.js", "data/tweet_media/1001-Abc1.jpg", "data/direct_message_media/2001-Dm1.jpg");
        assertThat(write(named("twitter of 2018, at the root")).keySet())
                .contains("tweet.js", "account.js", "profile.js", "tweet_media/1001-Abc1.jpg")
                .doesNotContain("data/manifest.js");
        assertThat(write(named("twitter classic, public, long dates (unverified)"))
                        .keySet())
                .contains("tweets.csv", "data/js/tweet_index.js", "data/js/tweets/2016_05.js")
                .contains("data/js/tweets/2016_07.js", "data/js/user_details.js", "data/js/payload_details.js");
        assertThat(named("twitter of 2018, media in zips (unverified)").truth().photoPaths())
                .contains("tweet_media/media-part1.zip!/1001-Abc1.jpg");
    }

    @Test
    void protectionsDecideAboutTweets() {
        assertThat(tweets("twitter protected")).containsOnly(AudienceWord.FOLLOWERS);
        assertThat(tweets("twitter protected again")).containsOnly(AudienceWord.FOLLOWERS);
        assertThat(tweets("twitter no longer protected")).containsOnly(AudienceWord.PUBLIC);
        assertThat(tweets("twitter nothing protected")).containsOnly(AudienceWord.PUBLIC);
        assertThat(tweets("twitter no history of protections")).containsOnly(AudienceWord.UNKNOWN);
        ExportTruth again = named("twitter protected for a while").truth();
        assertThat(again.accounts().get(0).state()).isEqualTo(AccountState.PUBLIC);
        assertThat(again.ofKind(AppearanceKind.POST))
                .extracting(each -> each.audience().accountThen())
                .containsExactly(AccountState.UNKNOWN, AccountState.PRIVATE, AccountState.PUBLIC);
        assertThat(named("twitter protected").truth().ofKind(AppearanceKind.PROFILE_PICTURE))
                .extracting(each -> each.audience().word())
                .containsExactly(AudienceWord.PUBLIC);
    }

    @Test
    void picturesOfOthersAreTold() {
        assertThat(named("twitter retweets and quoted pictures").truth().appearances())
                .extracting(ExpectedAppearance::someoneElses)
                .containsExactly(true, true, true, false, false);
        assertThat(named("twitter messages").truth().appearances())
                .extracting(ExpectedAppearance::sender)
                .contains(TwitterArchive.OWNER, TwitterArchive.OTHER);
    }

    @Test
    void aLongListHasTheAskedSize() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long tweets = LongTweetList.write(bytes, 200_000);

        String text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(bytes.size()).isBetween(200_000, 203_000);
        Object list = Archives.parse(text.substring(text.indexOf('=') + 1).getBytes(StandardCharsets.UTF_8));
        assertThat((List<?>) list).hasSize((int) tweets);
    }

    private static List<AudienceWord> tweets(String name) {
        return named(name).truth().ofKind(AppearanceKind.POST).stream()
                .map(each -> each.audience().word())
                .toList();
    }

    private Map<String, byte[]> write(OtherVariant variant) throws IOException {
        Path zip = folder.resolve("export.zip");
        variant.export().writeZip(zip);
        return Archives.unzip(zip);
    }

    private static OtherVariant named(String name) {
        return ALL.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }
}
