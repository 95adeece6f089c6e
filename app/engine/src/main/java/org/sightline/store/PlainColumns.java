package org.sightline.store;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The columns that are not sealed, each with the reason. Everything else in a store is encrypted; a test holds that no value
 * stands elsewhere in the clear. docs/security.md repeats this list.
 */
final class PlainColumns {

    /** Reason by {@code table.column}. */
    static final Map<String, String> REASONS = reasons();

    private PlainColumns() {}

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        String opening = "read before the key is known; tells how it is protected, not what it is";
        for (String column : new String[] {"id", "store", "protection", "salt", "memory", "passes", "lanes"}) {
            reasons.put("vault." + column, opening);
        }
        reasons.put("vault.sealed_key", "is sealed itself, with the key of the passphrase or key file");
        String number = "a running number that joins rows";
        for (String column : new String[] {
            "archive.id",
            "face.ordinal",
            "file.id",
            "file.archive",
            "file.part",
            "file.position",
            "file.listed_in",
            "appearance.id",
            "appearance.archive",
            "appearance.sequence",
            "appearance.file",
            "problem.id",
            "problem.archive",
            "report.id",
            "answer.id",
            "person.id",
            "correction.id",
            "watched.part"
        }) {
            reasons.put(column, number);
        }
        String hash = "a keyed hash: equality for whoever holds the key, nothing for others";
        for (String column : new String[] {
            "archive.identity_hash",
            "archive.listing_hash",
            "photo.id",
            "face.photo",
            "file.path_hash",
            "file.name_hash",
            "file.fingerprint_hash",
            "file.photo",
            "file.shown",
            "appearance.path_hash",
            "watched.photo"
        }) {
            reasons.put(column, hash);
        }
        reasons.put("setting.name", "one of the program's own few words");
        reasons.put("photo.pipeline", "the program's own version, to find what must be analysed again");
        reasons.put(
                "watched.pipeline", "the program's own version, to go on with a video that was looked through in part");
        reasons.put("photo.analyses", "how often the photo was analysed, to find work done twice");
        reasons.put("photo.remarked", "whether something was amiss, to find those photos");
        reasons.put("file.media", "picture, video or other, to select and count");
        reasons.put("file.in_scope", "whether it is to be examined, to select and count");
        reasons.put("file.state", "whether it was examined, to select and count");
        reasons.put("file.retry", "whether to try it again, to select");
        reasons.put("appearance.kind", "post, message, profile picture and so on, to select what is in scope");
        return reasons;
    }
}
