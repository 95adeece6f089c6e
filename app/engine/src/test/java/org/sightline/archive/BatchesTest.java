package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which parts without a name are one download, and which are not. */
class BatchesTest {

    private static final String PROFILE = "personal_information/profile_information/profile_information.json";
    private static final String POSTS = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json";
    private static final String ALBUM = "your_facebook_activity/posts/album/0.json";
    private static final String PICTURE = "your_facebook_activity/posts/media/1.jpg";

    @TempDir
    private Path folder;

    private final List<Path> inputs = new ArrayList<>();

    private void part(String name, String... files) throws IOException {
        ExportFolder part = new ExportFolder(folder.resolve(name));
        for (String file : files) {
            part.file(file, "[]");
        }
        inputs.add(part.folder());
    }

    private int archives() throws IOException {
        try (ArchiveOpener.Opened opened = new ArchiveOpener().open(inputs)) {
            return opened.archives().size();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "meta-2026-01-02-aaaa1111, meta-2026-01-02-bbbb2222",
        "meta-2026-01-02-aaaa1111, meta-2026-01-02-aaaa1111 (1)",
        "facebook-alex, facebook-alex-1"
    })
    void listsThatAreSpreadOverPartsAreOfOneExport(String one, String other) throws IOException {
        part(one, PROFILE, POSTS);
        part(other, ALBUM, PICTURE);

        assertThat(archives()).isEqualTo(1);
    }

    @Test
    void aPartOfPicturesAloneIsOfItToo() throws IOException {
        part("meta-2026-01-02-aaaa1111", PROFILE, POSTS);
        part("meta-2026-01-02-bbbb2222", ALBUM);
        part("meta-2026-01-02-cccc3333", PICTURE);

        assertThat(archives()).isEqualTo(1);
    }

    @Test
    void twoPeoplesDownloadsOfOneDayStayApart() throws IOException {
        part("meta-2026-01-02-aaaa1111", PROFILE, POSTS);
        part("meta-2026-01-02-bbbb2222", PROFILE, ALBUM);

        assertThat(archives()).isEqualTo(2);
    }

    @Test
    void aPartOfAnotherPersonsDownloadStaysApart() throws IOException {
        part("meta-2026-01-02-aaaa1111", PROFILE, POSTS, ALBUM);
        part("meta-2026-01-02-bbbb2222", ALBUM);

        assertThat(archives()).isEqualTo(2);
    }

    @Test
    void downloadsOfTwoDaysStayApart() throws IOException {
        part("meta-2026-01-02-aaaa1111", PROFILE, POSTS);
        part("meta-2026-01-03-bbbb2222", ALBUM);

        assertThat(archives()).isEqualTo(2);
    }

    @Test
    void partsOfWhichNoneTellsWhoseTheyAreStayApart() throws IOException {
        part("meta-2026-01-02-aaaa1111", POSTS);
        part("meta-2026-01-02-bbbb2222", ALBUM);

        assertThat(archives()).isEqualTo(2);
    }

    @Test
    void partsWhoseNamesWereChangedStayApart() throws IOException {
        part("mine", PROFILE, POSTS);
        part("more", ALBUM);

        assertThat(archives()).isEqualTo(2);
    }
}
