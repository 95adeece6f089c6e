package org.sightline.archive;

import java.util.List;
import java.util.Optional;
import org.sightline.archive.googlephotos.GooglePhotosReader;

/** The files beside the photos of Google Photos' exports, and those of their albums. */
public final class GooglePhotosTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of("", "takeout-20260102T030405Z-001/");
    private static final List<String> NAMES = List.of(
            "Takeout/Google Photos/Photos from 2021/A.jpg.json",
            "Takeout/Google Photos/Photos from 2021/A.jpg",
            "Takeout/Google Photos/Photos from 2021/A-edited.jpg",
            "Takeout/Google Photos/Photos from 2021/2234.supplemental-metadata(1).json",
            "Takeout/Google Photos/Photos from 2021/0123456789012345678901234567890123456789012345.json",
            "Takeout/Google Photos/Photos from 2021/0123456789012345678901234567890123456789012345a.jpg",
            "Takeout/Google Photos/Photos from 2021/0123456789012345678901234567890123456789012345b(1).jpg",
            "Takeout/Google Photos/Sommer/A.jpg.json",
            "Takeout/Google Photos/Sommer/metadata.json",
            "Takeout/Google Photos/Trash/A.jpg.json",
            "Takeout/Google Photos/shared_album_comments.json");

    public GooglePhotosTarget() {
        super(
                new GooglePhotosReader(),
                ROOTS,
                NAMES,
                "Takeout/Google Photos/Photos from 2021/Always.jpg.json",
                "{\"title\":\"Always.jpg\",\"photoTakenTime\":{\"timestamp\":\"1\"}}");
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        return prefix(path, ROOTS, NAMES);
    }
}
