package org.sightline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command that a guide tells its readers to type.
 *
 * @param guide the name of its file
 * @param line where it stands there
 * @param text without {@code ./}, in one line
 */
record GuideCommand(String guide, int line, String text) {

    private static final Pattern FENCE = Pattern.compile("\\s*```\\s*(\\w*)\\s*");

    /** Shells by their names; most blocks name none. */
    private static final Pattern SHELL = Pattern.compile("|sh|console|bash");

    private static final Pattern COMMAND =
            Pattern.compile("\\s*(?:\\$ )?(?:exec )?((?:[A-Z_]+=(?:\"[^\"]*\"|\\S+) )*)(?:\\./)?(sightline(?: .*)?)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    /** Those that stand in blocks of their own. */
    static List<GuideCommand> in(Path guide) throws IOException {
        return in(String.valueOf(guide.getFileName()), Files.readAllLines(guide));
    }

    static List<GuideCommand> in(String guide, List<String> lines) {
        List<GuideCommand> commands = new ArrayList<>();
        boolean within = false;
        boolean shell = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher fence = FENCE.matcher(lines.get(i));
            if (fence.matches()) {
                within = !within;
                shell = within && SHELL.matcher(fence.group(1)).matches();
                continue;
            }
            Matcher command = COMMAND.matcher(lines.get(i));
            if (shell && command.matches()) {
                int line = i + 1;
                StringBuilder text = new StringBuilder(command.group(1) + command.group(2));
                while (text.charAt(text.length() - 1) == '\\' && i + 1 < lines.size()) {
                    text.setLength(text.length() - 1);
                    text.append(lines.get(++i).strip());
                }
                commands.add(new GuideCommand(guide, line, text.toString().strip()));
            }
        }
        return commands;
    }

    /** What the program is given. */
    List<String> arguments() {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.replaceFirst("^.*?sightline(?= |$)", ""));
        while (matcher.find()) {
            words.add(Stream.of(matcher.group(1), matcher.group(2), matcher.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(""));
        }
        return words;
    }
}
