package org.sightline.vault;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sightline.batch.HandOver;
import org.sightline.batch.HandOverException;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;

/** Sealed files and hand-overs. The first byte of the input chooses what the rest is. */
public final class SealedTarget implements FuzzTarget {

    /** First byte of an input that is a file. */
    public static final byte FILE = 0;

    /** First byte of one that follows the header of a sealed file. */
    public static final byte BEHIND_A_HEADER = 1;

    /** First byte of one that is sealed, as a hand-over. */
    public static final byte CONTENT = 2;

    /** First byte of one that names a byte of a sealed file, and what is to become of it. */
    public static final byte CHANGE = 3;

    private static final Argon2Cost CHEAP = new Argon2Cost(8, 1, 1);
    private static final int HEADER = 106;

    private final byte[] sample;
    private final byte[] plain = new byte[70_000];
    private final Path file;
    private final Path folder;

    public SealedTarget() {
        try {
            Arrays.fill(plain, (byte) 'a');
            this.sample = sealed(plain);
            Path room = Files.createTempDirectory("sightline-fuzz");
            this.file = room.resolve("file.sealed");
            this.folder = Files.createDirectory(room.resolve("out"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Passphrase passphrase() {
        return new Passphrase("right".toCharArray());
    }

    private static byte[] sealed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SealedOutputStream sealed = new SealedOutputStream(out, passphrase(), CHEAP)) {
            sealed.write(content);
            sealed.finish();
        }
        return out.toByteArray();
    }

    @Override
    public String run(byte[] input) {
        if (input.length == 0) {
            return "nothing";
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        try {
            return switch (input[0] & 3) {
                case BEHIND_A_HEADER -> read(behindAHeader(rest));
                case CONTENT -> opened(sealed(rest));
                case CHANGE -> read(changed(rest));
                default -> read(rest);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException("Nothing but a refusal", failure);
        }
    }

    private byte[] behindAHeader(byte[] rest) {
        byte[] whole = Arrays.copyOf(sample, HEADER + rest.length);
        System.arraycopy(rest, 0, whole, HEADER, rest.length);
        return whole;
    }

    /** Three bytes of a place, one of a change, and one that tells whether the file ends there. */
    private byte[] changed(byte[] how) {
        byte[] four = Arrays.copyOf(how, 5);
        int place = ((four[0] & 0xFF) << 16 | (four[1] & 0xFF) << 8 | (four[2] & 0xFF)) % sample.length;
        byte[] changed = four[4] == 0 ? sample.clone() : Arrays.copyOf(sample, place);
        if (place < changed.length) {
            changed[place] ^= four[3];
        }
        return changed;
    }

    /** That what is given is what was sealed, whatever was changed. */
    private String read(byte[] whole) throws IOException {
        try (SealedInputStream in = new SealedInputStream(new ByteArrayInputStream(whole), passphrase())) {
            byte[] content = in.readAllBytes();
            Promise.holds(Arrays.equals(whole, sample) && Arrays.equals(content, plain), "only what was sealed opens");
            return "as it was";
        } catch (SealedFileException refused) {
            return refused.reason().name();
        }
    }

    private String opened(byte[] whole) throws IOException {
        Files.write(file, whole);
        String outcome;
        try {
            List<Path> files = HandOver.open(file, passphrase(), folder);
            for (Path one : files) {
                Promise.holds(
                        one.normalize().equals(one) && one.startsWith(folder) && Files.isRegularFile(one),
                        "a file of a hand-over lies in its folder");
            }
            outcome = files.size() + " files";
        } catch (HandOverException refused) {
            Promise.holds(isEmpty(), "nothing is left of what is refused");
            outcome = refused.reason().name();
        }
        clear();
        return outcome;
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private void clear() throws IOException {
        List<Path> content;
        try (Stream<Path> walk = Files.walk(folder)) {
            content = walk.filter(path -> !path.equals(folder))
                    .sorted((one, other) -> other.compareTo(one))
                    .toList();
        }
        for (Path path : content) {
            Files.delete(path);
        }
    }
}
