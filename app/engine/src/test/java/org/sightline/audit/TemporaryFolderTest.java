package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TemporaryFolderTest {

    @TempDir
    private Path parent;

    @Test
    void whatACrashLeftBehindIsRemovedByTheNext() throws Exception {
        Path abandoned = Files.createDirectories(parent.resolve("scan-abandoned"));
        Files.createFile(abandoned.resolve("in-use"));
        Files.writeString(abandoned.resolve("audit.sightline"), "somebody's photos");
        Path halfRemoved = Files.createDirectories(parent.resolve("scan-half"));
        Files.setLastModifiedTime(halfRemoved, FileTime.fromMillis(1_700_000_000_000L));

        try (TemporaryFolder folder = TemporaryFolder.create(parent)) {
            assertThat(folder.path()).isDirectory();
            assertThat(abandoned).doesNotExist();
            assertThat(halfRemoved).doesNotExist();
        }
    }

    @Test
    void whatIsInUseStays() throws Exception {
        try (TemporaryFolder first = TemporaryFolder.create(parent);
                TemporaryFolder second = TemporaryFolder.create(parent)) {
            assertThat(first.path()).isDirectory();
            assertThat(second.path()).isDirectory().isNotEqualTo(first.path());
        }
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyElseCanReadIt() throws Exception {
        try (TemporaryFolder folder = TemporaryFolder.create(parent.resolve("new"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
                    .isEqualTo("rwx------");
        }
    }
}
