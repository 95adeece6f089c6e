package org.sightline.desktop.service;

import java.io.IOException;
import java.nio.file.Path;

/** Where the photos for trying out come from. */
@FunctionalInterface
public interface SamplePhotos {

    /** An export of made-up people's photos; written anew, or the one written before. */
    Path export() throws IOException;
}
