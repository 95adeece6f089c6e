package org.sightline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Says what is wrong with how a command was called. In English picocli's own sentences stand; it has none in other languages. */
final class UsageMistakes implements CommandLine.IParameterExceptionHandler {

    private final CommandLine.IParameterExceptionHandler usual;
    private final CommandWords words;

    UsageMistakes(CommandLine.IParameterExceptionHandler usual, CommandWords words) {
        this.usual = usual;
        this.words = words;
    }

    @Override
    public int handleParseException(CommandLine.ParameterException mistake, String[] arguments) throws Exception {
        if (words.locale().equals(Locale.ENGLISH)) {
            return usual.handleParseException(mistake, arguments);
        }
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(line.getColorScheme().errorText(sentence(mistake)));
        List<String> meant = mistake instanceof CommandLine.UnmatchedArgumentException unmatched
                ? unmatched.getSuggestions()
                : List.of();
        if (meant.isEmpty()) {
            line.usage(line.getErr());
        } else {
            line.getErr().println(words.of("wrong.meant", String.join(", ", meant)));
        }
        return line.getCommandSpec().exitCodeOnInvalidInput();
    }

    private String sentence(CommandLine.ParameterException mistake) {
        ArgSpec about = mistake.getArgSpec();
        if (mistake instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return words.of("wrong.unmatched", String.join(", ", unmatched.getUnmatched()));
        }
        if (mistake instanceof CommandLine.MissingParameterException missing) {
            return words.of(
                    "wrong.missing",
                    missing.getMissing().stream().map(UsageMistakes::called).collect(Collectors.joining(", ")));
        }
        if (mistake instanceof CommandLine.OverwrittenOptionException twice) {
            return words.of("wrong.twice", called(twice.getOverwritten()));
        }
        if (mistake.getCause() instanceof Mistake known) {
            return words.of(known.sentence());
        }
        if (about != null && mistake.getValue() != null) {
            String value = words.of("wrong.value", mistake.getValue(), called(about));
            String candidates = candidates(about);
            return candidates == null ? value : value + " " + words.of("wrong.candidates", candidates);
        }
        return words.of("wrong.other", String.valueOf(mistake.getMessage()));
    }

    private static String called(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() == 0 ? "" : "=" + option.paramLabel())
                : argument.paramLabel();
    }

    private static @Nullable String candidates(ArgSpec argument) {
        Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
        return constants == null
                ? null
                : Arrays.stream(constants)
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
