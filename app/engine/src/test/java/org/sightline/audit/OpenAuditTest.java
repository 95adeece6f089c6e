package org.sightline.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.store.StoreException;
import org.sightline.system.AppFolders;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;

/** What can be done to a kept audit while it is open. */
class OpenAuditTest {

    @TempDir
    private Path folder;

    private Stores stores(@Nullable String passphrase) {
        return new Stores(AppFolders.under(folder.resolve("home")), new Passphrases() {
            @Override
            public @Nullable Passphrase existing(Path store) {
                return passphrase == null ? null : new Passphrase(passphrase.toCharArray());
            }

            @Override
            public @Nullable Passphrase fresh(Path store) {
                return null;
            }
        });
    }

    private List<Path> keys() throws IOException {
        try (Stream<Path> keys = Files.list(folder.resolve("home/keys"))) {
            return keys.toList();
        }
    }

    @Test
    void itsProtectionIsChangedWithoutClosingIt() throws IOException {
        Path file = folder.resolve("mine.sightline");
        try (Audit audit = stores(null).open(file)) {
            assertThat(audit.hasPassphrase()).isFalse();
            assertThat(keys()).hasSize(1);
            stores(null).protect(audit, new Passphrase("four words".toCharArray()));
            assertThat(audit.hasPassphrase()).isTrue();
            assertThat(keys()).isEmpty();
            audit.rememberInputs(List.of(folder.resolve("facebook.zip")));
        }
        assertThatThrownBy(() -> stores("for words").open(file).close())
                .isInstanceOfSatisfying(
                        StoreException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(StoreException.Reason.WRONG_PASSPHRASE));
        try (Audit audit = stores("four words").open(file)) {
            assertThat(audit.inputs()).containsExactly(folder.resolve("facebook.zip"));
            stores(null).protect(audit, null);
        }
        stores(null).open(file).close();
    }

    @Test
    void whatWipingRemovesIsKnownBeforeItIsClosed() throws IOException {
        Path file = folder.resolve("mine.sightline");
        Path report = Files.createFile(folder.resolve("report.html"));
        Stores.Wipe plan;
        // What was closed once is a store also to those who look at the file alone.
        stores(null).open(file).close();
        try (Audit audit = stores(null).open(file)) {
            audit.rememberReport(folder, List.of(report, folder.resolve("gone.html")));
            plan = stores(null).planWipe(audit);
            assertThat(plan.reports()).containsExactly(report);
            assertThatThrownBy(() -> stores(null).wipe(plan))
                    .isInstanceOfSatisfying(
                            StoreException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(StoreException.Reason.IN_USE));
        }
        assertThat(stores(null).wipe(plan)).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(report).doesNotExist();
        assertThat(keys()).isEmpty();
    }
}
