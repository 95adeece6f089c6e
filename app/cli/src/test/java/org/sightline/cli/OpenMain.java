package org.sightline.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.sightline.system.AppFolders;

/** The command line with the network open, to see that it would not be used. */
public final class OpenMain {

    private OpenMain() {}

    public static void main(String[] arguments) {
        Charset charset = Charset.defaultCharset();
        Terminal terminal = new Terminal(
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, charset),
                false,
                CommandWords.english());
        System.exit(Main.commandLine(terminal, AppFolders.ofThisUser()).execute(arguments));
    }
}
