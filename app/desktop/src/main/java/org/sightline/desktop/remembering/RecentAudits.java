package org.sightline.desktop.remembering;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The files of the audits that were kept last, newest first. Only their places are remembered. For the background. */
public final class RecentAudits {

    /** The oldest beyond are forgotten. */
    public static final int MOST = 8;

    private final @Nullable PrivateProperties file;
    private List<Path> held = List.of();

    private RecentAudits(@Nullable PrivateProperties file) {
        this.file = file;
    }

    /** @param folder of the program's own */
    public static RecentAudits in(Path folder) {
        return new RecentAudits(new PrivateProperties(folder.resolve("recent-audits.properties")));
    }

    /** Forgotten when the program ends. */
    public static RecentAudits ofThisSession() {
        return new RecentAudits(null);
    }

    public synchronized List<Path> list() {
        if (file == null) {
            return held;
        }
        Properties properties = file.read();
        List<Path> paths = new ArrayList<>();
        for (int i = 1; i <= MOST; i++) {
            String path = properties.getProperty(Integer.toString(i));
            if (path != null && !path.isEmpty()) {
                try {
                    paths.add(Path.of(path));
                } catch (InvalidPathException damaged) {
                    // A line that is no path leads nowhere.
                }
            }
        }
        return List.copyOf(paths);
    }

    /** Puts an audit first. */
    public synchronized void add(Path audit) {
        Path place = place(audit);
        List<Path> paths = new ArrayList<>(list());
        paths.remove(place);
        paths.add(0, place);
        keep(paths.subList(0, Math.min(MOST, paths.size())));
    }

    public synchronized void remove(Path audit) {
        List<Path> paths = new ArrayList<>(list());
        if (paths.remove(place(audit))) {
            keep(paths);
        }
    }

    public synchronized void clear() {
        held = List.of();
        if (file != null) {
            file.remove();
        }
    }

    private void keep(List<Path> paths) {
        held = List.copyOf(paths);
        if (file == null) {
            return;
        }
        if (paths.isEmpty()) {
            file.remove();
            return;
        }
        Properties properties = new Properties();
        for (int i = 0; i < paths.size(); i++) {
            properties.setProperty(Integer.toString(i + 1), paths.get(i).toString());
        }
        file.write(properties);
    }

    private static Path place(Path audit) {
        return audit.toAbsolutePath().normalize();
    }
}
