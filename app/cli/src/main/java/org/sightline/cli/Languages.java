package org.sightline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sightline.letters.LetterLanguage;
import org.sightline.system.Bundles;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which language the command line speaks. It is settled before anything is parsed, for help and mistakes are told in it, too. */
final class Languages {

    /** What chooses it for one command. */
    static final String OPTION = "--language";

    /** What chooses it for every command. */
    static final String VARIABLE = "SIGHTLINE_LANGUAGE";

    private Languages() {}

    /** The language of a code such as {@code de}. */
    static Optional<LetterLanguage> byCode(@Nullable String code) {
        return Arrays.stream(LetterLanguage.values())
                .filter(language -> language.locale().getLanguage().equalsIgnoreCase(code))
                .findFirst();
    }

    /**
     * What was asked for; English where nothing was, or a language that there is not.
     *
     * @param variable the value of {@link #VARIABLE}
     */
    static LetterLanguage of(List<String> arguments, @Nullable String variable) {
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            Optional<LetterLanguage> asked = argument.startsWith(OPTION + "=")
                    ? byCode(argument.substring(OPTION.length() + 1))
                    : argument.equals(OPTION) && i + 1 < arguments.size()
                            ? byCode(arguments.get(i + 1))
                            : Optional.empty();
            if (asked.isPresent()) {
                return asked.get();
            }
        }
        return byCode(variable).orElse(LetterLanguage.ENGLISH);
    }

    /** Makes a command and all below it speak a language, and gives the option to those that do not have it. */
    static void speak(CommandLine line, CommandWords words) {
        ResourceBundle usage = Bundles.of("usage", words.locale());
        prepare(line, usage);
        String code = words.locale().getLanguage();
        line.setDefaultValueProvider(argument ->
                argument instanceof OptionSpec option && option.longestName().equals(OPTION) ? code : null);
    }

    private static void prepare(CommandLine line, ResourceBundle usage) {
        CommandSpec spec = line.getCommandSpec();
        if (!spec.optionsMap().containsKey(OPTION)) {
            spec.addOption(OptionSpec.builder(OPTION)
                    .paramLabel("en|de")
                    .type(LetterLanguage.class)
                    .converters(new LanguageConverter())
                    .build());
        }
        if (!spec.subcommands().isEmpty()) {
            spec.usageMessage().synopsisSubcommandLabel(usage.getString("label.COMMAND"));
        }
        line.getSubcommands().values().forEach(below -> prepare(below, usage));
        line.setResourceBundle(usage);
    }

    /** The codes of all languages. */
    static String codes() {
        return String.join(
                ", ",
                Arrays.stream(LetterLanguage.values())
                        .map(language -> language.locale().getLanguage().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
