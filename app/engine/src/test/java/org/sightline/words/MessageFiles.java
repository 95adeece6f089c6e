package org.sightline.words;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What {@code resources/messages} holds. */
final class MessageFiles {

    static final Path ROOT = Path.of("..", "..");
    static final Path FOLDER = ROOT.resolve(Path.of("resources", "messages"));

    /** What --help says; its sentences go to picocli and not through a MessageFormat. */
    static final String USAGE = "usage";

    private static final Pattern VALUE = Pattern.compile("\\{(\\d+)[,}]");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");

    private MessageFiles() {}

    /** The names of all bundles, such as {@code report}. */
    static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z]+\\.properties"))
                    .forEach(name -> names.add(name.replace(".properties", "")));
            return names;
        }
    }

    /** Languages into which anything is translated, such as {@code de}. */
    static Set<String> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> languages = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z]+_[a-z]{2}\\.properties"))
                    .forEach(name -> languages.add(name.replaceAll(".*_|\\.properties", "")));
            return languages;
        }
    }

    static Path english(String name) {
        return FOLDER.resolve(name + ".properties");
    }

    static Path translated(String name, String language) {
        return FOLDER.resolve(name + "_" + language + ".properties");
    }

    static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    /** Keys that stand in a file twice, of which one would be lost. */
    static Set<String> twice(List<String> lines) {
        Set<String> seen = new HashSet<>();
        Set<String> twice = new TreeSet<>();
        for (String line : lines) {
            int end = line.indexOf('=');
            if (end > 0 && !line.startsWith("#") && !seen.add(line.substring(0, end))) {
                twice.add(line.substring(0, end));
            }
        }
        return twice;
    }

    /** Which values a sentence holds: numbers of a MessageFormat, or picocli's variables. */
    static Set<String> values(String name, String sentence) {
        Set<String> values = new TreeSet<>();
        Matcher matcher = (name.equals(USAGE) ? VARIABLE : VALUE).matcher(sentence);
        while (matcher.find()) {
            values.add(matcher.group());
        }
        return name.equals(USAGE) ? values : numbers(values);
    }

    private static Set<String> numbers(Set<String> values) {
        Set<String> numbers = new TreeSet<>();
        values.forEach(value -> numbers.add(value.replaceAll("[{},]", "")));
        return numbers;
    }

    /** What is wrong with a sentence, by itself. */
    static List<String> mistakes(String name, String sentence) {
        List<String> mistakes = new ArrayList<>();
        if (sentence.isBlank()) {
            mistakes.add("it is empty");
        }
        try {
            if (name.equals(USAGE)) {
                String said =
                        String.format(Locale.ROOT, VARIABLE.matcher(sentence).replaceAll(""));
                if (said.isBlank()) {
                    mistakes.add("nothing is said");
                }
            } else {
                mistakes.addAll(formatted(sentence));
            }
        } catch (IllegalArgumentException malformed) {
            mistakes.add("it cannot be formatted: " + malformed.getMessage());
        }
        return mistakes;
    }

    private static List<String> formatted(String sentence) {
        List<String> mistakes = new ArrayList<>();
        if (sentence.replace("''", "").contains("'")) {
            mistakes.add("a single apostrophe quotes what follows: write it twice");
        }
        for (Object value : new Object[] {0, 1, 2, 1204}) {
            Object[] values = new Object[32];
            Arrays.fill(values, value);
            String said = new MessageFormat(sentence, Locale.ENGLISH).format(values);
            if (said.contains("{") || said.contains("}") || said.contains("choice")) {
                mistakes.add("what comes of it holds braces: " + said);
            }
        }
        return mistakes;
    }
}
