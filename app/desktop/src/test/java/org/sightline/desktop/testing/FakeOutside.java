package org.sightline.desktop.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sightline.desktop.outside.Outside;

/** Remembers what would have left the program. */
public final class FakeOutside implements Outside {

    private final List<String> copied = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();

    @Override
    public void copy(String address) {
        copied.add(address);
    }

    @Override
    public void open(String address) {
        opened.add(address);
    }

    @Override
    public void show(Path folder) {
        opened.add(folder.toString());
    }

    public List<String> copied() {
        return copied;
    }

    public List<String> opened() {
        return opened;
    }
}
