package org.sightline.batch;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of files within a hand-over: only such as this program gives, which lead nowhere else on any system. */
final class EntryName {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9][A-Za-z0-9_-]{0,60}(\\.[A-Za-z0-9_-]{1,12})?/){0,2}"
                    + "[A-Za-z0-9][A-Za-z0-9_-]{0,60}(\\.[A-Za-z0-9_-]{1,12})?");

    /** Names that Windows takes for devices. */
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");

    private EntryName() {}

    static boolean isOurs(String name) {
        if (!FORM.matcher(name).matches()) {
            return false;
        }
        for (String part : name.toLowerCase(Locale.ROOT).split("/", -1)) {
            String stem = part.contains(".") ? part.substring(0, part.indexOf('.')) : part;
            if (DEVICES.contains(stem) || PORT.matcher(stem).matches()) {
                return false;
            }
        }
        return true;
    }
}
