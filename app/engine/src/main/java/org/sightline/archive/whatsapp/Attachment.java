package org.sightline.archive.whatsapp;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that a message names. The words around it are those of the phone's language; the name stands within angle brackets or
 * before a bracket.
 *
 * @param rest of the message
 */
record Attachment(String name, String rest) {

    private static final Pattern WITHIN = Pattern.compile("<[^<>:]{1,60}: (?<name>[^<>]{1,255})>");
    private static final Pattern BEFORE = Pattern.compile("^(?<name>.{1,255}?\\.\\w{2,5}) [(<][^()<>]{1,60}[)>]");

    /** @param isThere whether there is such a file */
    static Optional<Attachment> in(String text, Predicate<String> isThere) {
        for (Pattern form : new Pattern[] {WITHIN, BEFORE}) {
            Matcher found = form.matcher(text);
            if (found.find() && isThere.test(found.group("name"))) {
                String rest = text.substring(0, found.start()) + text.substring(found.end());
                return Optional.of(new Attachment(found.group("name"), rest.strip()));
            }
        }
        return Optional.empty();
    }
}
