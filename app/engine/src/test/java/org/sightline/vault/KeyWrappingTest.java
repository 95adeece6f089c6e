package org.sightline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeyWrappingTest {

    private static final String STORE = "0f8fad5b-d9cb-469f-a165-70867728950e";
    private static final String OTHER_STORE = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    /** Cheap, so that the tests are quick. */
    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    @TempDir
    private Path folder;

    private static Passphrase passphrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    @Test
    void theRightPassphraseOpens() throws Exception {
        StoreKey key = StoreKey.random();
        KeyWrapping wrapping = KeyWrapping.withPassphrase(key, STORE, passphrase("correct horse"), CHEAP);

        assertThat(wrapping.unwrap(STORE, passphrase("correct horse")).toBytes())
                .isEqualTo(key.toBytes());
    }

    @Test
    void aWrongPassphraseOrAnotherStoreDoesNot() {
        KeyWrapping wrapping = KeyWrapping.withPassphrase(StoreKey.random(), STORE, passphrase("correct horse"), CHEAP);

        assertThatThrownBy(() -> wrapping.unwrap(STORE, passphrase("correct Horse")))
                .isInstanceOf(VaultException.WrongKey.class);
        assertThatThrownBy(() -> wrapping.unwrap(OTHER_STORE, passphrase("correct horse")))
                .isInstanceOf(VaultException.WrongKey.class);
    }

    @Test
    void aPassphraseIsTheSameHoweverItsAccentsAreTyped() throws Exception {
        StoreKey key = StoreKey.random();
        KeyWrapping wrapping = KeyWrapping.withPassphrase(key, STORE, passphrase("caf\u00e9"), CHEAP);

        assertThat(wrapping.unwrap(STORE, passphrase("cafe\u0301")).toBytes()).isEqualTo(key.toBytes());
    }

    @Test
    void theSamePassphraseWrapsDifferentlyEachTime() {
        StoreKey key = StoreKey.random();
        KeyWrapping first = KeyWrapping.withPassphrase(key, STORE, passphrase("x"), CHEAP);
        KeyWrapping second = KeyWrapping.withPassphrase(key, STORE, passphrase("x"), CHEAP);

        assertThat(first.salt()).isNotEqualTo(second.salt());
        assertThat(first.sealedKey()).isNotEqualTo(second.sealedKey());
    }

    @Test
    void theStandardCostIsTheOneOfTheStandard() {
        assertThat(Argon2Cost.STANDARD).isEqualTo(new Argon2Cost(64 * 1024, 3, 4));
    }

    @Test
    void aStoreCannotAskForMoreThanAMachineHas() {
        assertThatThrownBy(() -> new Argon2Cost(1 << 30, 3, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Argon2Cost(64 << 10, 1_000_000, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Argon2Cost(64 << 10, 3, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPassphraseCanBeWiped() {
        char[] characters = "secret".toCharArray();
        Passphrase passphrase = new Passphrase(characters);
        passphrase.close();

        assertThat(characters).containsOnly('\0');
    }

    @Test
    void aStoresKeyCanBeWiped() {
        StoreKey key = StoreKey.random();
        key.close();

        assertThat(key.toBytes()).containsOnly(0);
    }

    @Test
    void aKeyFileIsMadeOnceAndOpensItsStore() throws Exception {
        KeyFiles files = new KeyFiles(folder.resolve("keys"));
        StoreKey key = StoreKey.random();
        KeyWrapping wrapping = KeyWrapping.withKeyFile(key, STORE, files.readOrCreate(STORE));

        assertThat(files.readOrCreate(STORE)).isEqualTo(files.read(STORE)).hasSize(32);
        assertThat(wrapping.unwrap(STORE, files.read(STORE)).toBytes()).isEqualTo(key.toBytes());
        assertThatThrownBy(() -> wrapping.unwrap(STORE, files.readOrCreate(OTHER_STORE)))
                .isInstanceOf(VaultException.WrongKey.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyThisUserCanReadAKeyFile() throws Exception {
        KeyFiles files = new KeyFiles(folder.resolve("data/keys"));
        files.readOrCreate(STORE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.fileOf(STORE))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(files.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void aKeyThatIsRemovedIsGoneAndOneThatIsCutIsRefused() throws Exception {
        KeyFiles files = new KeyFiles(folder);
        files.readOrCreate(STORE);
        assertThat(files.remove(STORE)).isTrue();
        assertThat(files.remove(STORE)).isFalse();
        assertThatThrownBy(() -> files.read(STORE)).isInstanceOf(NoSuchFileException.class);

        Files.write(files.fileOf(STORE), new byte[31]);
        assertThatThrownBy(() -> files.read(STORE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not a key");
    }

    @Test
    void aStoresNameCannotLeadOutOfTheFolder() {
        assertThatThrownBy(() -> new KeyFiles(folder).fileOf("../../../etc/passwd-and-so-on-and-on-xx"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
