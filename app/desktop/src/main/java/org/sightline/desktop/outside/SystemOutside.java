package org.sightline.desktop.outside;

import java.nio.file.Path;
import javafx.application.HostServices;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The system's own clipboard and browser. */
public final class SystemOutside implements Outside {

    private final HostServices services;

    public SystemOutside(HostServices services) {
        this.services = services;
    }

    @Override
    public void copy(String address) {
        ClipboardContent content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void open(String address) {
        services.showDocument(address);
    }

    @Override
    public void show(Path folder) {
        services.showDocument(folder.toUri().toString());
    }
}
