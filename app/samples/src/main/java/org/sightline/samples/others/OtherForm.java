package org.sightline.samples.others;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.samples.MetaExport;
import org.sightline.samples.meta.ExportForm;

/** The forms in which one and the same export may lie before a reader. */
public enum OtherForm {
    FOLDER(ExportForm.FOLDER),
    ZIP(ExportForm.ZIP),
    WRAPPED_ZIP(ExportForm.WRAPPED_ZIP),
    /** The wrapper folder has been renamed to something in Japanese. */
    JAPANESE_ZIP(ExportForm.RENAMED_ZIP),
    /** The wrapper folder has been renamed to something in Russian. */
    CYRILLIC_ZIP(null),
    /** With what operating systems leave behind. */
    JUNK_ZIP(ExportForm.JUNK_ZIP),
    ZIP64(ExportForm.ZIP64),
    STREAMED_ZIP(ExportForm.STREAMED_ZIP),
    /** Names in UTF-8 without the flag that says so; not verified for any platform. */
    UNFLAGGED_ZIP(null),
    /** Letters and accents apart in names, as macOS has them; not verified for any platform. */
    DECOMPOSED_ZIP(null),
    /** All records in the first of three zips, media in the others. */
    PARTS(ExportForm.PARTS),
    /** The same, each in a wrapper folder of its own. */
    WRAPPED_PARTS(ExportForm.WRAPPED_PARTS),
    /** The same as folders side by side. */
    PART_FOLDERS(ExportForm.PART_FOLDERS),
    /** Two zips over which records and media are spread without order. */
    SHUFFLED_PARTS(null),
    /** A compressed tar archive; that anybody hands out data so is not verified for every platform. */
    TGZ(null),
    /** All records in the first of two such archives, media in the other. */
    TGZ_PARTS(null),
    /** Downloaded twice: two zips with the same content. */
    TWICE(null);

    private final @Nullable ExportForm form;

    OtherForm(@Nullable ExportForm form) {
        this.form = form;
    }

    /** Writes an export, freshly built, and names what a user would choose. */
    public List<Path> write(MetaExport<?> export, Path directory) throws IOException {
        if (form != null) {
            return form.write(export, directory);
        }
        return switch (this) {
            case CYRILLIC_ZIP -> zip(export.wrapped("Мои фотографии (копия)"), directory);
            case UNFLAGGED_ZIP -> List.of(UnusualZip.write(export, directory, false));
            case DECOMPOSED_ZIP -> List.of(UnusualZip.write(export, directory, true));
            case SHUFFLED_PARTS -> export.writeZips(directory, path -> (path.hashCode() & 1) == 0);
            case TGZ -> TarArchive.write(export, directory, 1);
            case TGZ_PARTS -> TarArchive.write(export, directory, 2);
            case TWICE -> {
                Path first = zip(export, directory).get(0);
                Path second = directory.resolve(export.partName(0) + " (1).zip");
                yield List.of(first, Files.copy(first, second));
            }
            default -> throw new IllegalStateException("No way to write " + this);
        };
    }

    private static List<Path> zip(MetaExport<?> export, Path directory) throws IOException {
        Path zip = directory.resolve(export.partName(0) + ".zip");
        export.writeZip(zip);
        return List.of(zip);
    }
}
