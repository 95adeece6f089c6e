package org.sightline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.letters.Sender;
import org.sightline.letters.SenderFile;
import picocli.CommandLine;

/** What the user says of itself: in arguments, or in a file or on standard input so that no shell remembers it. */
final class SenderArguments {

    private static final String STANDARD_INPUT = "-";

    @CommandLine.Option(names = "--details", paramLabel = "${bundle:label.FILE_OR_INPUT}")
    private @Nullable String details;

    @CommandLine.Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @CommandLine.Option(names = "--address", paramLabel = "${bundle:label.LINE}")
    private List<String> address = new ArrayList<>();

    @CommandLine.Option(names = "--reply-to", paramLabel = "${bundle:label.ADDRESS}")
    private @Nullable String replyTo;

    @CommandLine.Option(names = "--child", paramLabel = "NAME")
    private @Nullable String child;

    @CommandLine.Option(names = "--grounds", paramLabel = "TEXT")
    private @Nullable String grounds;

    /** @throws CommandFailure if name, or a way to answer, are missing or the file cannot be read */
    Sender sender(InputStream input) {
        SenderFile file = details == null ? new SenderFile(null, null, null, null, null) : read(details, input);
        String signed = first(name, file.name());
        if (signed == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.senderName");
        }
        List<String> told = address.isEmpty() ? Objects.requireNonNullElse(file.address(), List.of()) : address;
        String reply = first(replyTo, file.replyTo());
        if (told.isEmpty() && reply == null) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.senderAnswer");
        }
        return new Sender(
                signed,
                told.stream().map(SenderArguments::oneLine).toList(),
                reply,
                first(child, file.child()),
                first(grounds, file.grounds()));
    }

    private static @Nullable String first(@Nullable String argument, @Nullable String ofFile) {
        return Stream.of(argument == null ? "" : argument, ofFile == null ? "" : ofFile)
                .map(SenderArguments::oneLine)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** Nothing that a user types makes a new line. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static SenderFile read(String details, InputStream input) {
        try {
            if (details.equals(STANDARD_INPUT)) {
                return SenderFile.read(input);
            }
            try (InputStream in = Files.newInputStream(Path.of(details))) {
                return SenderFile.read(in);
            }
        } catch (SenderFile.MistakeException mistake) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, "failure.senderDetails");
        } catch (IOException unreadable) {
            throw new CommandFailure(ExitCode.NO_INPUT, "failure.senderUnreadable", details);
        }
    }
}
