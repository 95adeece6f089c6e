package org.sightline.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncedFoldersTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "Dropbox/a,Dropbox",
        "OneDrive - Some Company/a,OneDrive",
        "Google Drive/My Drive,Google Drive",
        "Library/Mobile Documents/com~apple~CloudDocs/b,iCloud",
        "Nextcloud,Nextcloud"
    })
    void usualNamesAreKnown(String place, String service) {
        assertThat(new SyncedFolders(Map.of()).serviceOf(folder.resolve(place).resolve("audit.sightline")))
                .contains(service);
    }

    @Test
    void aMarkInAnyFolderAboveIsKnown() throws Exception {
        Files.createDirectories(folder.resolve("mine/.stfolder"));

        assertThat(new SyncedFolders(Map.of()).serviceOf(folder.resolve("mine/deep/down/audit.sightline")))
                .contains("Syncthing");
    }

    @Test
    void theEnvironmentNamesOneDrive() {
        Map<String, String> environment =
                Map.of("OneDrive", folder.resolve("Wolke").toString());

        assertThat(new SyncedFolders(environment).serviceOf(folder.resolve("Wolke/x/audit.sightline")))
                .contains("OneDrive");
    }

    @Test
    void anOrdinaryFolderIsNot() {
        assertThat(new SyncedFolders(Map.of()).serviceOf(folder.resolve("Documents/audit.sightline")))
                .isEmpty();
    }
}
