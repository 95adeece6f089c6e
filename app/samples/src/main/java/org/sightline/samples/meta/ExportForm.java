package org.sightline.samples.meta;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sightline.samples.MetaExport;

/** The forms in which one and the same export may lie before a reader. */
public enum ExportForm {
    FOLDER,
    ZIP,
    WRAPPED_ZIP,
    /** The wrapper folder has been renamed to something in Japanese. */
    RENAMED_ZIP,
    /** With what operating systems leave behind. */
    JUNK_ZIP,
    ZIP64,
    STREAMED_ZIP,
    /** All records in the first of three zips, media in the others. */
    PARTS,
    /** The same, each in a wrapper folder of its own. */
    WRAPPED_PARTS,
    /** The same as folders side by side. */
    PART_FOLDERS,
    /** Media and activity in the first of two zips, everything about the account in the second. */
    ACTIVITY_APART;

    /** Writes an export, freshly built, and names what a user would choose. */
    public List<Path> write(MetaExport<?> export, Path directory) throws IOException {
        return switch (this) {
            case FOLDER -> {
                Path folder = Files.createDirectories(directory.resolve(export.partName(0)));
                export.writeFolder(folder);
                yield List.of(folder);
            }
            case ZIP -> zip(export, directory);
            case WRAPPED_ZIP -> zip(export.wrapped(), directory);
            case RENAMED_ZIP -> zip(export.wrapped("私の写真 – コピー"), directory);
            case JUNK_ZIP -> zip(export.wrapped().junk(), directory);
            case ZIP64 -> zip(export.zip64(), directory);
            case STREAMED_ZIP -> zip(export.streamed(), directory);
            case PARTS -> export.writeZips(directory, 3);
            case WRAPPED_PARTS -> export.wrapped().writeZips(directory, 3);
            case PART_FOLDERS -> export.writeFolders(directory, 3);
            case ACTIVITY_APART ->
                export.writeZips(directory, path -> path.startsWith("media/") || path.startsWith("your_"));
        };
    }

    private static List<Path> zip(MetaExport<?> export, Path directory) throws IOException {
        Path zip = directory.resolve(export.partName(0) + ".zip");
        export.writeZip(zip);
        return List.of(zip);
    }
}
