package org.sightline.desktop.outside;

import java.nio.file.Path;

/** Hands an address to what is outside of this program. */
public interface Outside {

    /** Puts the address on the clipboard, where other programs can read it. */
    void copy(String address);

    /** Opens the address in the system's browser: whoever runs the site sees that it was opened. */
    void open(String address);

    /** Shows a folder of this computer in the system's file manager. */
    void show(Path folder);
}
