package org.sightline.desktop.remembering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.system.PrivateFiles;

class RecentAuditsTest {

    @TempDir
    private Path folder;

    private Path audit(int number) {
        return folder.resolve("audit " + number + ".sightline");
    }

    @Test
    void theNewestIsFirstAndTheOldestAreForgotten() {
        RecentAudits recent = RecentAudits.in(folder.resolve("data"));
        for (int i = 1; i <= 10; i++) {
            recent.add(audit(i));
        }
        recent.add(audit(5));
        assertThat(RecentAudits.in(folder.resolve("data")).list())
                .hasSize(RecentAudits.MOST)
                .startsWith(audit(5), audit(10), audit(9))
                .doesNotHaveDuplicates()
                .doesNotContain(audit(1), audit(2));
    }

    @Test
    void whatIsRemovedIsGoneAndTheLastOneTakesTheFileAlong() throws IOException {
        RecentAudits recent = RecentAudits.in(folder);
        recent.add(audit(1));
        recent.add(audit(2));
        assertThat(PrivateFiles.isPrivate(folder.resolve("recent-audits.properties")))
                .isTrue();
        recent.remove(audit(1));
        assertThat(recent.list()).containsExactly(audit(2));
        recent.remove(audit(2));
        assertThat(folder).isEmptyDirectory();
        recent.add(audit(3));
        recent.clear();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aDamagedListIsEmpty() throws IOException {
        Files.writeString(folder.resolve("recent-audits.properties"), "1=\\u00zz");
        assertThat(RecentAudits.in(folder).list()).isEmpty();
    }

    @Test
    void ofThisSessionNothingIsWritten() {
        RecentAudits recent = RecentAudits.ofThisSession();
        recent.add(audit(1));
        assertThat(recent.list()).containsExactly(audit(1));
        assertThat(folder).isEmptyDirectory();
    }
}
