package org.sightline.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.system.PrivateFiles;
import org.sightline.vault.Passphrase;
import org.sightline.vault.Passphrases;

/**
 * Which passphrase opens whose hand-over: lines of a child's name, a tab and a passphrase, in files that only this user can read.
 * What has none gets a random one, which stands in the file before anything is sealed with it.
 */
final class PassphraseList {

    private final Map<String, String> known = new LinkedHashMap<>();
    private final Path file;
    private final BatchWords words;

    /**
     * @param read files that may hold some; the first that names a child counts
     * @param file that new ones are added to
     * @throws BatchException if one cannot be read, or a line is none
     */
    PassphraseList(List<Path> read, Path file, BatchWords words) {
        this.file = file;
        this.words = words;
        read.forEach(this::read);
        read(file);
    }

    private void read(Path from) {
        if (!Files.exists(from)) {
            return;
        }
        try {
            int number = 0;
            for (String line : Files.readAllLines(from, StandardCharsets.UTF_8)) {
                number++;
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.substring(tab + 1).isBlank()) {
                    known.putIfAbsent(
                            line.substring(0, tab), line.substring(tab + 1).strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    throw new BatchException(words.of("passphrases.LINE", from.toString(), Integer.toString(number)));
                }
            }
        } catch (IOException failure) {
            throw new BatchException(words.of("passphrases.UNREADABLE", from.toString()), failure);
        }
    }

    boolean knows(String child) {
        return known.containsKey(child);
    }

    /** A child's passphrase; made and written down if there is none. */
    Passphrase of(String child) throws IOException {
        String passphrase = known.get(child);
        if (passphrase == null) {
            passphrase = add(child);
        }
        return new Passphrase(passphrase.toCharArray());
    }

    private String add(String child) throws IOException {
        char[] generated = Passphrase.generate();
        String passphrase = String.valueOf(generated);
        Arrays.fill(generated, '\0');
        if (!Files.exists(file)) {
            try (Writer out = new OutputStreamWriter(PrivateFiles.create(file), StandardCharsets.UTF_8)) {
                out.write("# " + words.of("passphrases.HEADER") + "\n");
            }
        }
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND, StandardOpenOption.SYNC)) {
            out.write((child + "\t" + passphrase + "\n").getBytes(StandardCharsets.UTF_8));
        }
        known.put(child, passphrase);
        return passphrase;
    }

    /** The child's store opens with the same passphrase as its hand-over. */
    Passphrases forStoreOf(String child) {
        return new Passphrases() {
            @Override
            public @Nullable Passphrase existing(Path store) {
                String passphrase = known.get(child);
                return passphrase == null ? null : new Passphrase(passphrase.toCharArray());
            }

            @Override
            public @Nullable Passphrase fresh(Path store) {
                return existing(store);
            }
        };
    }
}
