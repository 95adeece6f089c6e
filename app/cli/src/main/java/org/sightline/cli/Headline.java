package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sightline.audit.AuditSummary;

/** A scan's result in a few lines: what was found, and what could not be seen. */
final class Headline {

    private Headline() {}

    static List<String> of(AuditSummary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(known(summary.publicWithIdentifiableFace()));
        lines.addAll(perhaps(summary));
        if (summary.formerlyPublic() > 0) {
            lines.add(count(summary.formerlyPublic(), "photo was", "photos were") + " public before.");
        }
        lines.add("Examined: " + count(summary.photos(), "photo", "photos") + " with "
                + count(summary.faces(), "face", "faces") + " found by this app; other engines may find more.");
        lines.addAll(unseen(summary));
        return lines;
    }

    private static String known(long open) {
        return open == 0
                ? "No photo that is known to be public shows a face that this app could match."
                : count(open, "photo that anyone can see shows", "photos that anyone can see show")
                        + " a face that this app could match.";
    }

    private static List<String> perhaps(AuditSummary summary) {
        long unknown = summary.unknownAudienceWithIdentifiableFace();
        long notPublic = summary.notPublicWithIdentifiableFace();
        List<String> lines = new ArrayList<>();
        if (unknown > 0) {
            String might = summary.publicWithIdentifiableFace() == 0
                    ? count(
                            unknown,
                            "photo with such a face might be public",
                            "photos with such a face might be public")
                    : count(unknown, "more might", "more might");
            lines.add(might + ": nothing in the archive says who could see " + (unknown == 1 ? "it." : "them."));
        }
        if (notPublic > 0) {
            lines.add(count(notPublic, "photo with such a face is", "photos with such a face are")
                    + " not public, by your answers; who else can see " + (notPublic == 1 ? "it" : "them")
                    + " is unknown.");
        }
        if (lines.isEmpty()) {
            lines.add("No photo of unknown audience shows such a face.");
        }
        return lines;
    }

    private static List<String> unseen(AuditSummary summary) {
        List<String> parts = new ArrayList<>();
        if (summary.notExamined() > 0) {
            parts.add(count(summary.notExamined(), "picture or video", "pictures and videos") + " not examined");
        }
        if (summary.unreadable() > 0) {
            parts.add(count(summary.unreadable(), "picture", "pictures") + " unreadable");
        }
        if (summary.waiting() > 0) {
            parts.add(count(summary.waiting(), "listed picture", "listed pictures") + " missing from the archive");
        }
        List<String> lines = new ArrayList<>();
        if (!parts.isEmpty()) {
            lines.add("Not seen: " + String.join(", ", parts) + ".");
        }
        if (summary.problems() > 0) {
            lines.add(count(summary.problems(), "problem is", "problems are") + " listed in the report.");
        }
        return lines;
    }

    private static String count(long number, String one, String many) {
        return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
    }
}
