package org.sightline.archive.twitter;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list of an export is a script that assigns it to a variable, such as {@code window.YTD.tweets.part0 = [...]}. The variable's
 * name is not always the file's.
 */
final class ScriptFile {

    /** Bytes in which the assignment must begin. */
    private static final int START = 512;

    private static final Pattern ASSIGNMENT = Pattern.compile(
            "^\\uFEFF?\\s*(?<name>window\\.YTD\\.\\w+\\.part\\d+|window\\.__THAR_CONFIG|Grailbird\\.data\\.\\w+"
                    + "|var (?:user_details|payload_details|tweet_index))\\s*=");

    private ScriptFile() {}

    /** What comes after the assignment; everything where there is none. */
    static InputStream content(InputStream file) throws IOException {
        BufferedInputStream in = new BufferedInputStream(file, START);
        in.mark(START);
        String start = new String(in.readNBytes(START), StandardCharsets.ISO_8859_1);
        in.reset();
        Matcher assignment = ASSIGNMENT.matcher(start.replace("ï»¿", "\uFEFF"));
        if (assignment.find()) {
            // A mark of the byte order is one character here and three bytes in the file.
            int marks = start.startsWith("ï»¿") ? 2 : 0;
            in.skipNBytes(assignment.end() + marks);
        }
        return in;
    }

    /** The variable that a file assigns; empty where it is none of an export's. */
    static Optional<String> variable(InputStream file) throws IOException {
        String start = new String(file.readNBytes(START), StandardCharsets.ISO_8859_1).replace("ï»¿", "\uFEFF");
        Matcher assignment = ASSIGNMENT.matcher(start);
        return assignment.find() ? Optional.of(assignment.group("name")) : Optional.empty();
    }
}
