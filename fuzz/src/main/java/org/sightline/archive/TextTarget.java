package org.sightline.archive;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.sightline.archive.meta.MetaText;
import org.sightline.fuzz.FuzzTarget;
import org.sightline.fuzz.Promise;
import org.sightline.model.Timestamp;

/** Names, texts and times as files give them. */
public final class TextTarget implements FuzzTarget {

    @Override
    public String run(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        return path(text) + ", " + repaired(text, input) + ", " + time(text);
    }

    private static String path(String text) {
        Optional<String> path = EntryPath.normalise(text);
        path.ifPresent(TreePromises::staysInside);
        String anything = path.orElse(text);
        String extension = EntryPath.extension(anything);
        Promise.holds(extension.equals(extension.toLowerCase(Locale.ROOT)), "an extension is in lower case");
        Promise.holds(!EntryPath.fileName(anything).contains("/"), "a file's name has no folders");
        EntryPath.isJunk(anything);
        EntryPath.mayBeMedia(anything);
        EntryPath.isWebAddress(anything);
        return path.isPresent() ? "inside" : "outside";
    }

    private static String repaired(String text, byte[] input) {
        String repaired = MetaText.repair(text);
        Promise.holds(repaired.length() <= text.length(), "repaired text is not longer");
        String asMeta = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            Promise.holds(MetaText.repair(asMeta).equals(text), "what Meta's exports do to text is undone");
        }
        MetaText.repair(new String(input, StandardCharsets.ISO_8859_1));
        return repaired.equals(text) ? "as it is" : "repaired";
    }

    private static String time(String text) {
        Timestamp time;
        try {
            time = Timestamp.parse(text);
        } catch (DateTimeParseException notATime) {
            return "no time";
        } catch (IllegalArgumentException impossible) {
            return "impossible time";
        }
        Promise.holds(Timestamp.parse(time.toString()).equals(time), "a time is read as it was written");
        time.date();
        return "a time";
    }
}
