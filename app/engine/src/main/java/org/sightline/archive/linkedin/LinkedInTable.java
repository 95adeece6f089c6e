package org.sightline.archive.linkedin;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The tables of a download that are read, by their columns. Since 2026 the number of the member may follow a table's name. */
enum LinkedInTable {
    PROFILE("Profile", Set.of("First Name", "Last Name"), Set.of()),
    SHARES(
            "Shares",
            Set.of("ShareLink", "ShareCommentary"),
            Set.of("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility")),
    RICH_MEDIA(
            "Rich_Media",
            Set.of("Media Description", "Media Link"),
            Set.of("Date/Time", "Media Description", "Media Link"));

    private final Pattern file;
    private final Set<String> always;
    private final Set<String> known;

    LinkedInTable(String name, Set<String> always, Set<String> known) {
        // Browsers number what was downloaded twice.
        this.file = Pattern.compile("^" + name + "(_\\w+)?( ?\\(\\d+\\))?\\.csv$");
        this.always = always;
        this.known = known;
    }

    /** Whether a table at the top of a download has this one's name. */
    boolean holds(String path) {
        return file.matcher(path).matches();
    }

    boolean isHeader(List<String> cells) {
        return cells.containsAll(always);
    }

    /** Of the profile nothing but the name is read, so that nothing there is unknown. */
    boolean knows(String column) {
        return known.isEmpty() || known.contains(column);
    }
}
