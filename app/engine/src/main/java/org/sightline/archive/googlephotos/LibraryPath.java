package org.sightline.archive.googlephotos;

import java.util.regex.Pattern;

/**
 * The path of a file, taken apart.
 *
 * @param root what precedes the export
 * @param takeout whether the folder of Google Takeout lies around the library
 * @param library the way from the root to the library, ends with {@code /}; empty where only what lies in it is there
 * @param folder the folder of the year or album, or the way to it; empty for what lies beside those
 * @param name of the file
 */
record LibraryPath(String root, boolean takeout, String library, String folder, String name) {

    private static final String TAKEOUT = "Takeout";
    private static final Pattern LIBRARY = Pattern.compile("(?iu)^Google (?:Photos|Fotos|Foto|Фото|相册|相簿|相片|フォト|포토)$");

    static LibraryPath of(String path) {
        int found = -1;
        boolean takeout = false;
        int before = -1;
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0 && !takeout; slash = path.indexOf('/', start)) {
            String step = path.substring(start, slash);
            if (isLibrary(step)) {
                takeout = before >= 0 && path.substring(before, start).equalsIgnoreCase(TAKEOUT + "/");
                found = takeout || found < 0 ? start : found;
            }
            before = start;
            start = slash + 1;
        }
        return of(path, found, takeout);
    }

    private static LibraryPath of(String path, int library, boolean takeout) {
        int name = path.lastIndexOf('/') + 1;
        if (library < 0) {
            return new LibraryPath("", false, "", path.substring(0, Math.max(0, name - 1)), path.substring(name));
        }
        int root = takeout ? library - TAKEOUT.length() - 1 : library;
        int inside = path.indexOf('/', library) + 1;
        String folder = name == inside ? "" : path.substring(inside, name - 1);
        return new LibraryPath(
                path.substring(0, root), takeout, path.substring(root, inside), folder, path.substring(name));
    }

    private static boolean isLibrary(String step) {
        // Most steps are told apart by their first letter.
        boolean likely = step.startsWith("G") || step.startsWith("g");
        return likely && LIBRARY.matcher(MediaName.composed(step)).matches();
    }

    boolean inLibrary() {
        return !library.isEmpty();
    }

    FolderName kind() {
        return FolderName.of(folder.substring(folder.lastIndexOf('/') + 1));
    }
}
