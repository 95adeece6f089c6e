package org.sightline.archive.linkedin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of a post. */
final class ShareLink {

    private static final Pattern UPDATE = Pattern.compile("^https://(www\\.)?linkedin\\.com/feed/update/"
            + "urn(%3A|:)li(%3A|:)(?<kind>[A-Za-z]{1,20})(%3A|:)(?<number>\\d{1,30})/?([?#].*)?$");
    private static final Pattern OTHER = Pattern.compile("^https://(www\\.)?linkedin\\.com/[\\w./%:~-]{0,300}$");

    private ShareLink() {}

    /** Null for what is no address of LinkedIn's. */
    static @Nullable String permalink(@Nullable String link) {
        if (link == null) {
            return null;
        }
        Matcher update = UPDATE.matcher(link);
        if (update.matches()) {
            return "https://www.linkedin.com/feed/update/urn:li:" + update.group("kind") + ":" + update.group("number");
        }
        return OTHER.matcher(link).matches() ? link : null;
    }
}
