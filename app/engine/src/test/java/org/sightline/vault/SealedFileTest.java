package org.sightline.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.vault.SealedFileException.Reason;

class SealedFileTest {

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);
    private static final int HEADER = 106;
    private static final int CHUNK = 1 << 16;
    private static final int FRAME = 4 + CHUNK + FieldCipher.OVERHEAD;

    private static Passphrase passphrase(String text) {
        return new Passphrase(text.toCharArray());
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutputStream sealed = new SealedOutputStream(out, passphrase("right"), CHEAP)) {
            sealed.write(content);
            sealed.finish();
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] file, String passphrase) throws IOException {
        try (SealedInputStream in = new SealedInputStream(new ByteArrayInputStream(file), passphrase(passphrase))) {
            return in.readAllBytes();
        }
    }

    private static void assertRefused(byte[] file, Reason reason) {
        assertThatThrownBy(() -> opened(file, "right"))
                .isInstanceOfSatisfying(
                        SealedFileException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17})
    void whatWasSealedIsOpened(int length) throws Exception {
        byte[] file = sealed(content(length));

        assertThat(opened(file, "right")).isEqualTo(content(length));
        assertThat(file.length)
                .isEqualTo(HEADER + length + Math.max(1, (length + CHUNK - 1) / CHUNK) * (4 + FieldCipher.OVERHEAD));
    }

    @Test
    void singleBytesAreSealedAndOpenedToo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutputStream sealed = new SealedOutputStream(out, passphrase("right"), CHEAP)) {
            for (byte one : content(CHUNK + 3)) {
                sealed.write(one);
            }
            sealed.finish();
        }
        try (SealedInputStream in =
                new SealedInputStream(new ByteArrayInputStream(out.toByteArray()), passphrase("right"))) {
            for (byte one : content(CHUNK + 3)) {
                assertThat(in.read()).isEqualTo(one & 0xFF);
            }
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read()).isEqualTo(-1);
        }
    }

    @Test
    void anotherPassphraseDoesNotOpenIt() throws Exception {
        byte[] file = sealed(content(100));

        assertThatThrownBy(() -> opened(file, "wrong"))
                .isInstanceOfSatisfying(
                        SealedFileException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.WRONG_PASSPHRASE));
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() throws Exception {
        byte[] file = sealed(content(200));
        for (int i = 0; i < file.length; i++) {
            byte[] flipped = file.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            byte[] altered = flipped;
            assertThatThrownBy(() -> opened(altered, "right")).as("byte %d", i).isInstanceOf(SealedFileException.class);
            if (i > 8) {
                assertRefused(altered, Reason.DAMAGED);
            }
        }
    }

    @Test
    void aFileThatIsCutAnywhereIsNoticed() throws Exception {
        byte[] file = sealed(content(300));
        for (int length = 0; length < file.length; length++) {
            assertRefused(Arrays.copyOf(file, length), length < 9 ? Reason.NOT_SEALED : Reason.DAMAGED);
        }
        byte[] whole = sealed(content(3 * CHUNK));
        for (int chunks = 0; chunks < 3; chunks++) {
            assertRefused(Arrays.copyOf(whole, HEADER + chunks * FRAME), Reason.DAMAGED);
        }
    }

    @Test
    void whatFollowsTheEndIsNoticed() throws Exception {
        byte[] file = sealed(content(300));

        assertRefused(Arrays.copyOf(file, file.length + 1), Reason.DAMAGED);
        assertRefused(joined(file, Arrays.copyOfRange(file, HEADER, file.length)), Reason.DAMAGED);
    }

    @Test
    void chunksKeepTheirOrderAndTheirFile() throws Exception {
        byte[] file = sealed(content(3 * CHUNK));
        byte[] swapped = file.clone();
        System.arraycopy(file, HEADER, swapped, HEADER + FRAME, FRAME);
        System.arraycopy(file, HEADER + FRAME, swapped, HEADER, FRAME);
        assertRefused(swapped, Reason.DAMAGED);

        byte[] withoutSecond =
                joined(Arrays.copyOf(file, HEADER + FRAME), Arrays.copyOfRange(file, HEADER + 2 * FRAME, file.length));
        assertRefused(withoutSecond, Reason.DAMAGED);

        byte[] other = sealed(content(3 * CHUNK));
        System.arraycopy(other, HEADER, file, HEADER, FRAME);
        assertRefused(file, Reason.DAMAGED);
    }

    @Test
    void aChunkThatIsMarkedAsTheLastIsNotTakenForIt() throws Exception {
        byte[] file = Arrays.copyOf(sealed(content(3 * CHUNK)), HEADER + FRAME);
        file[HEADER] |= (byte) 0x80;

        assertRefused(file, Reason.DAMAGED);
    }

    @Test
    void aFileThatWasNotFinishedDoesNotOpen() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutputStream sealed = new SealedOutputStream(out, passphrase("right"), CHEAP)) {
            sealed.write(content(2 * CHUNK));
        }
        assertRefused(out.toByteArray(), Reason.DAMAGED);
    }

    @Test
    void somethingElseIsNoSealedFile() throws Exception {
        assertRefused(
                "PK\u0003\u0004 and so on, long enough for a header".getBytes(StandardCharsets.UTF_8),
                Reason.NOT_SEALED);
        byte[] newer = sealed(content(10));
        newer[8] = 2;
        assertRefused(newer, Reason.NEWER_VERSION);
    }

    @Test
    void aHeaderThatAsksForAllMemoryIsRefusedBeforeItIsGiven() throws Exception {
        byte[] file = sealed(content(10));
        ByteBuffer.wrap(file).putInt(9, 1 << 20);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(file, HEADER - 8));
        System.arraycopy(digest, 0, file, HEADER - 8, 8);

        assertRefused(file, Reason.DAMAGED);
    }

    @Test
    void theSameIsSealedDifferentlyEachTimeAndNothingOfItShows() throws Exception {
        byte[] text = "Quendolyn was at the lake".getBytes(StandardCharsets.UTF_8);

        assertThat(sealed(text)).isNotEqualTo(sealed(text));
        assertThat(new String(sealed(text), StandardCharsets.ISO_8859_1)).doesNotContain("Quendolyn");
    }

    @Test
    void generatedPassphrasesAreRandomAndEasyToCopy() {
        Set<String> generated = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            generated.add(String.valueOf(Passphrase.generate()));
        }
        assertThat(generated).hasSize(500).allMatch(one -> one.matches("([a-km-np-z2-9]{4}-){5}[a-km-np-z2-9]{4}"));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
