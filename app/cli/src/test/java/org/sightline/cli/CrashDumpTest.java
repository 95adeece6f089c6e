package org.sightline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A crash of the program, started as the launcher starts it, writes nothing down of what was in memory. */
@EnabledOnOs(OS.LINUX)
class CrashDumpTest {

    @TempDir
    private Path folder;

    /** Holds a secret and crashes. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            String secret = arguments[0] + " in memory";
            new ProcessBuilder(
                            "kill",
                            "-SEGV",
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
            Thread.sleep(60_000);
            System.out.println(secret);
        }
    }

    /** Options that the launcher gives to Java against dumps. */
    private static List<String> launcherOptions() throws IOException {
        String launcher = Files.readString(Path.of("../../sightline"));
        Matcher options =
                Pattern.compile("^private=\"([^\"]*)\"$", Pattern.MULTILINE).matcher(launcher);
        assertThat(options.find()).as("the launcher names them").isTrue();
        assertThat(launcher).contains("options=\"-Xmx1g $private\"");
        return List.of(options.group(1).split(" ", -1));
    }

    private List<Path> filesAfterACrash(List<String> options, String secret) throws Exception {
        Path place = Files.createDirectory(folder.resolve("place" + options.size()));
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -c unlimited 2>/dev/null; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + place,
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                secret));
        int code = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        assertThat(code).as("it crashed").isNotZero();
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void nothingIsWrittenDown() throws Exception {
        String secret = "Brunhilde Canaryson";

        assertThat(filesAfterACrash(launcherOptions(), secret)).isEmpty();

        List<Path> control = filesAfterACrash(List.of("-XX:-CreateCoredumpOnCrash"), secret);
        assertThat(control)
                .as("without the options there is a dump, so the test sees one")
                .isNotEmpty();
        assertThat(Files.readAllBytes(control.get(0))).contains(secret.getBytes(StandardCharsets.UTF_8));
    }
}
