package org.sightline.desktop.network;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Every class of the program and its libraries that a class of ours can lead to: by naming it, by naming it in a text constant, or
 * as a service that any library on the way offers. More than what ever runs, never less, but for names that are put together at
 * run time, of which those of JavaFX are
 * added. Java's own classes are where it ends.
 */
final class ReachableClasses {

    /** Our own classes, and those that JavaFX chooses by names that it puts together. */
    private static final List<String> BEGINNINGS =
            List.of("org/sightline/", "com/sun/glass/ui/gtk/", "com/sun/prism/", "com/sun/javafx/");

    private static final String SERVICES = "META-INF/services/";

    private final Map<String, ClassFile> all = new HashMap<>();
    private final Set<String> offered = new HashSet<>();

    /** @param classPath jars and folders; folders of tests are left out */
    static Map<String, ClassFile> on(String classPath) throws IOException {
        ReachableClasses classes = new ReachableClasses();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (Files.isDirectory(path) && !path.endsWith("test-classes")) {
                classes.addFolder(path);
            } else if (entry.endsWith(".jar") && Files.isRegularFile(path)) {
                classes.addJar(path);
            }
        }
        return classes.reachable();
    }

    private void addFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                add(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
            }
        }
    }

    private void addJar(Path path) throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                try (InputStream in = jar.getInputStream(entry)) {
                    if (entry.getName().endsWith(".class") || entry.getName().startsWith(SERVICES)) {
                        add(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
    }

    private void add(String name, byte[] bytes) throws IOException {
        if (name.endsWith(".class") && !name.endsWith("module-info.class")) {
            ClassFile file = ClassFile.read(bytes);
            all.putIfAbsent(file.name(), file);
        } else if (name.startsWith(SERVICES) && !name.equals(SERVICES)) {
            new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(provider -> offered.add(
                            name.substring(SERVICES.length()).replace('.', '/') + " " + provider.replace('.', '/')));
        }
    }

    private Map<String, ClassFile> reachable() {
        Map<String, ClassFile> found = new TreeMap<>();
        Deque<String> waiting = new ArrayDeque<>();
        all.keySet().stream()
                .filter(name -> BEGINNINGS.stream().anyMatch(name::startsWith))
                .forEach(waiting::add);
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            ClassFile file = all.get(name);
            if (file == null || found.putIfAbsent(name, file) != null) {
                addProviders(name, waiting);
                continue;
            }
            waiting.addAll(file.classes());
            file.texts().stream()
                    .map(text -> text.replace('.', '/'))
                    .filter(all::containsKey)
                    .forEach(waiting::add);
            addProviders(name, waiting);
        }
        return found;
    }

    private void addProviders(String service, Deque<String> waiting) {
        String prefix = service + " ";
        offered.removeIf(offer -> {
            boolean matches = offer.startsWith(prefix);
            if (matches) {
                waiting.add(offer.substring(prefix.length()));
            }
            return matches;
        });
    }
}
