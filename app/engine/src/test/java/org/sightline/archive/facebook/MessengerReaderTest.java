package org.sightline.archive.facebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.archive.ArchiveOpener;
import org.sightline.archive.CollectingSink;
import org.sightline.archive.ExportFolder;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import org.sightline.model.ProblemCode;

class MessengerReaderTest {

    private static final String THREAD = """
            {"participants": ["Alex", "Kim"], "threadName": "Kim_1", "messages": [
              {"senderName": "Kim", "timestamp": 1577880000123, "text": "Look", "type": "media", "isUnsent": false,
               "reactions": [], "media": [{"uri": "./media/one"}, {"uri": "media/two.jpg"}, {"uri": "media/v.mp4"}]},
              {"senderName": "Alex", "timestamp": 1577880001, "text": "", "type": "media", "brandNew": 1,
               "media": [{"uri": "three.jpg"}]}]}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"data_messenger_e2e/, data_messenger_e2e/", "'', ''", "messages/, ''"})
    void aThreadIsFoundWithAndWithoutItsFolder(String in, String prefix) throws Exception {
        ExportFolder export = new ExportFolder(folder.resolve("download"))
                .file(in + "Kim_1.json", THREAD)
                .file(in + "media/one", "1")
                .file(in + "media/two.jpg", "2")
                .file(in + "three.jpg", "3");

        CollectingSink sink = export.read();
        assertThat(sink.appearances)
                .map(Appearance::path)
                .containsExactly(
                        prefix + "media/one", prefix + "media/two.jpg", prefix + "media/v.mp4", prefix + "three.jpg");
        assertThat(sink.appearances).allSatisfy(picture -> {
            assertThat(picture.kind()).isEqualTo(AppearanceKind.MESSAGE);
            assertThat(picture.audience()).isEqualTo(Audience.RECIPIENTS);
        });
        assertThat(sink.appearances.get(0).postedAt()).hasToString("2020-01-01T12:00:00Z");
        assertThat(sink.appearances.get(3).postedAt()).hasToString("2020-01-01T12:00:01Z");
        assertThat(sink.problems(ProblemCode.UNKNOWN_KEYS))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).contains("brandNew"));
        try (ArchiveOpener.Opened opened = export.open()) {
            assertThat(opened.archives()).singleElement().satisfies(archive -> {
                assertThat(archive.platform()).isEqualTo(Platform.FACEBOOK);
                assertThat(archive.format()).isEqualTo("messenger-e2ee");
            });
        }
    }

    @Test
    void aNumberedFileOfAnotherKindIsNoThread() throws Exception {
        ExportFolder export = new ExportFolder(folder.resolve("other"))
                .file("notes_1.json", "{\"participants\": []}")
                .file("1.jpg", "1");

        try (ArchiveOpener.Opened opened = export.open()) {
            assertThat(opened.archives())
                    .singleElement()
                    .satisfies(archive -> assertThat(archive.platform()).isEqualTo(Platform.FOLDER));
        }
    }

    @Test
    void beforeAFacebookExportInTheSameFolderBothAreRead() throws Exception {
        ExportFolder both = new ExportFolder(folder.resolve("both"))
                .file("data_messenger_e2e/Kim_1.json", THREAD)
                .file("your_facebook_activity/posts/your_posts_1.json", """
                        [{"attachments": [{"data": [{"media": {"uri": "a/b.jpg"}}]}]}]
                        """);

        try (ArchiveOpener.Opened opened = both.open()) {
            assertThat(opened.archives())
                    .map(archive -> archive.format())
                    .containsExactlyInAnyOrder("messenger-e2ee", "json-2024");
        }
    }
}
