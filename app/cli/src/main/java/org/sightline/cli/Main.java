package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.sightline.letters.LetterLanguage;
import org.sightline.system.AppFolders;
import org.sightline.system.Version;
import org.sightline.system.network.ClosedNetwork;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        ClosedNetwork.close();
        // Asked for often by scripts; the answer needs none of the commands.
        if (List.of(arguments).equals(List.of("--version"))) {
            System.out.println("sightline " + Version.current());
            return;
        }
        AppFolders folders = AppFolders.ofThisUser();
        System.setProperty("sightline.logs", folders.logs().toString());
        Charset charset = Charset.defaultCharset();
        LetterLanguage language = Languages.of(List.of(arguments), System.getenv(Languages.VARIABLE));
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, charset),
                Boolean.getBoolean("sightline.terminal"),
                new CommandWords(language));
        int code = commandLine(terminal, folders).execute(arguments);
        terminal.flush();
        System.exit(code);
    }

    static CommandLine commandLine(Terminal terminal, AppFolders folders) {
        return commandLine(terminal, folders, Typing.ofTerminal());
    }

    /** @param typing what the user types when a command asks */
    static CommandLine commandLine(Terminal terminal, AppFolders folders, Typing typing) {
        CommandLine line = new CommandLine(new SightlineCommand())
                .addSubcommand(new ScanCommand(terminal, folders))
                .addSubcommand(new PreviewCommand(terminal, folders))
                .addSubcommand(new AskCommand(terminal, folders, typing))
                .addSubcommand(new FindCommand(terminal, folders))
                .addSubcommand(PeopleActions.below(new PeopleCommand(), terminal, folders))
                .addSubcommand(new ExplainCommand(terminal, folders))
                .addSubcommand(new PlacesCommand(terminal, folders))
                .addSubcommand(new PlanCommand(terminal, folders))
                .addSubcommand(new MarkCommand(terminal, folders))
                .addSubcommand(new DiffCommand(terminal, folders))
                .addSubcommand(new AdviceCommand(terminal))
                .addSubcommand(new OptOutsCommand(terminal, Clock.system(ZoneId.systemDefault())))
                .addSubcommand(LetterCommand.whole(terminal, Clock.system(ZoneId.systemDefault()), System.in))
                .addSubcommand(new ReportCommand(terminal, folders))
                .addSubcommand(new PassphraseCommand(terminal, folders))
                .addSubcommand(new SalvageCommand(terminal, folders))
                .addSubcommand(new WipeCommand(terminal, folders))
                .addSubcommand(new SafeCopyCommand(terminal, folders))
                .addSubcommand(new BatchCommand(terminal, folders, Clock.system(ZoneId.systemDefault())))
                .addSubcommand(new UnsealCommand(terminal))
                .addSubcommand(new DemoCommand(terminal, folders))
                .addSubcommand(new DoctorCommand(terminal, folders))
                .addSubcommand(new CommandLine.HelpCommand())
                .addSubcommand(completion());
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new FailureHandler(terminal));
        line.setParameterExceptionHandler(new UsageMistakes(line.getParameterExceptionHandler(), terminal.words()));
        Languages.speak(line, terminal.words());
        return line;
    }

    /** Writes what a shell completes; for those who package the program, so no help names it. */
    private static CommandLine completion() {
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return completion;
    }
}
