package org.sightline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.sightline.system.AppFolders;

/** Runs a command in this process and keeps what it printed. */
record CommandLineRun(int exitCode, String out, String err) {

    static AppFolders folders() {
        return AppFolders.under(Path.of(System.getProperty("java.io.tmpdir"), "sightline-test"));
    }

    static CommandLineRun of(Object... arguments) {
        return in(folders(), arguments);
    }

    /** With folders of the program's own elsewhere. */
    static CommandLineRun in(AppFolders folders, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        CommandWords said = new CommandWords(Languages.of(List.of(words), null));
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, said);
        int code = Main.commandLine(terminal, folders).execute(words);
        terminal.flush();
        return new CommandLineRun(code, out.toString(), err.toString());
    }
}
