package org.sightline.archive.venmo;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a statement looks like. */
final class Statement {

    /** Rows in which the one that names the columns must stand. */
    static final int START = 5;

    private static final Pattern OWNER = Pattern.compile("^Account Statement - \\(@(?<handle>[\\w.-]{1,60})\\)$");

    private static final List<String> ALWAYS = List.of("Datetime", "Type", "Status", "Note", "From", "To");

    private static final Set<String> COLUMNS = Set.of(
            "",
            "ID",
            "Datetime",
            "Type",
            "Status",
            "Note",
            "From",
            "To",
            "Amount (total)",
            "Amount (tip)",
            "Amount (tax)",
            "Amount (fee)",
            "Tax Rate",
            "Tax Exempt",
            "Funding Source",
            "Destination",
            "Beginning Balance",
            "Ending Balance",
            "Statement Period Venmo Fees",
            "Terminal Location",
            "Year to Date Venmo Fees",
            "Disclaimer");

    private Statement() {}

    static boolean isHeader(List<String> cells) {
        return cells.containsAll(ALWAYS);
    }

    static boolean isKnown(String column) {
        return COLUMNS.contains(column);
    }

    /** Whose statement it is, by the first cell of its first row; null where that is something else. */
    static @Nullable String owner(List<String> cells) {
        Matcher owner = OWNER.matcher(cells.get(0).strip());
        return owner.matches() ? owner.group("handle") : null;
    }
}
