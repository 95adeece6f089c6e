package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.SampleExport;
import org.sightline.samples.SamplePhotos;
import org.sightline.system.AppFolders;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has who types what a guide says: an archive of Facebook, an audit of it that was kept, a photo, a file of answers, one
 * of details for letters, and exports of a group. Each guide begins with the same.
 */
final class GuideWorkshop {

    private final Path prepared;
    private final String photo;

    private GuideWorkshop(Path prepared, String photo) {
        this.prepared = prepared;
        this.photo = photo;
    }

    /** Makes the files and the audit. */
    static GuideWorkshop prepare(Path folder) throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        Path archive = files.resolve("facebook-2026-11-03.zip");
        SampleExport.large(6).export().writeZip(archive);
        Path person = Files.createDirectories(files.resolve("exports/p01"));
        Files.copy(archive, person.resolve("facebook-2026-11-03.zip"));
        Files.writeString(
                person.resolve("consent.json"),
                "{\"version\": 1, \"person\": \"Anna B.\", \"agreedOn\": \"2026-11-01\","
                        + " \"agreedTo\": [\"EXAMINATION\", \"COUNTING\"]}");
        Files.write(
                files.resolve("party.jpg"), SamplePhotos.load().people().get(4).bytes());
        Files.writeString(files.resolve("me.yaml"), "name: Zoë Müller\nreplyTo: alias@example.org\n");
        Files.writeString(
                files.resolve("ANSWERS.json"),
                "{\"version\": 1, \"interview\": [{\"question\": \"fb.posts.limited\", \"answer\": \"DONT_KNOW\"}]}");
        Path report = folder.resolve("report");
        CommandLineRun run = CommandLineRun.in(
                AppFolders.under(folder.resolve("home")),
                "scan",
                archive,
                "--out",
                report,
                "--format",
                "json",
                "--effort",
                "quick",
                "--store",
                files.resolve("my.sightline"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        String photo = JsonMapper.shared()
                .readTree(Files.readAllBytes(report.resolve("report.json")))
                .path("photos")
                .get(0)
                .path("id")
                .asString();
        return new GuideWorkshop(folder, photo);
    }

    /** Somebody who begins to read a guide. */
    Reader reader(Path folder) throws IOException {
        copy(prepared.resolve("files"), folder.resolve("files"));
        copy(prepared.resolve("home"), folder.resolve("home"));
        return new Reader(folder.resolve("files"), AppFolders.under(folder.resolve("home")), photo);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    /** Types commands in a folder, one after the other, and has nothing to say when asked. */
    record Reader(Path folder, AppFolders folders, String photo) {

        CommandLineRun type(List<String> command) throws IOException {
            List<String> arguments = filledIn(command);
            StringWriter out = new StringWriter();
            StringWriter err = new StringWriter();
            CommandWords words = new CommandWords(Languages.of(arguments, null));
            Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, words);
            int code = Main.commandLine(terminal, folders, new Silent()).execute(arguments.toArray(String[]::new));
            terminal.flush();
            return new CommandLineRun(code, out.toString(), err.toString());
        }

        /** Names of files as they are in this folder, and what stands for something by what it stands for. */
        private List<String> filledIn(List<String> command) throws IOException {
            Map<String, String> meant = Map.of("FILE", "my.sightline", "3f2a9c", photo.substring(0, 6));
            List<String> words = new ArrayList<>();
            for (String word : command) {
                if (word.contains("*")) {
                    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, word)) {
                        files.forEach(file -> words.add(String.valueOf(file.getFileName())));
                    }
                } else {
                    words.add(meant.getOrDefault(word, word));
                }
            }
            if (words.get(0).equals("demo") && !words.contains("--out")) {
                words.addAll(List.of("--out", "sightline-demo"));
            }
            Set<String> files = namesOfFiles(words);
            return words.stream()
                    .map(word -> files.contains(word) ? folder.resolve(word).toString() : word)
                    .toList();
        }

        private Set<String> namesOfFiles(List<String> words) {
            CommandLine.ParseResult parsed = parse(words);
            Set<String> files = new TreeSet<>();
            for (ArgSpec argument : parsed.commandSpec().args()) {
                boolean details = argument.isOption()
                        && ((CommandLine.Model.OptionSpec) argument)
                                .longestName()
                                .equals("--details");
                if (details || argument.auxiliaryTypes()[0].equals(Path.class)) {
                    files.addAll(argument.stringValues());
                }
            }
            return files;
        }
    }

    /** @throws CommandLine.ParameterException if there is no such command or option */
    static CommandLine.ParseResult parse(List<String> words) {
        Terminal nobody = new Terminal(
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                false,
                CommandWords.english());
        CommandLine.ParseResult parsed =
                Main.commandLine(nobody, CommandLineRun.folders()).parseArgs(words.toArray(String[]::new));
        while (parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        return parsed;
    }

    private record Silent() implements Typing {
        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public @Nullable String line(String prompt) {
            return null;
        }
    }
}
