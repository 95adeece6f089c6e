package org.sightline.cli;

import java.util.ArrayList;
import java.util.List;
import org.sightline.audit.AuditSummary;

/** A scan's result in a few lines: what was found, and what could not be seen. */
final class Headline {

    private final CommandWords words;

    Headline(CommandWords words) {
        this.words = words;
    }

    List<String> of(AuditSummary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("headline.public", summary.publicWithIdentifiableFace()));
        lines.addAll(perhaps(summary));
        if (summary.formerlyPublic() > 0) {
            lines.add(words.of("headline.formerly", summary.formerlyPublic()));
        }
        lines.add(words.of("headline.examined", summary.photos(), summary.faces()));
        add(lines, "headline.videos", summary.videos());
        lines.addAll(unseen(summary));
        return lines;
    }

    private List<String> perhaps(AuditSummary summary) {
        long unknown = summary.unknownAudienceWithIdentifiableFace();
        long notPublic = summary.notPublicWithIdentifiableFace();
        List<String> lines = new ArrayList<>();
        if (unknown > 0) {
            boolean alone = summary.publicWithIdentifiableFace() == 0;
            lines.add(words.of(alone ? "headline.unknown.only" : "headline.unknown.more", unknown));
        }
        if (notPublic > 0) {
            lines.add(words.of("headline.notPublic", notPublic));
        }
        if (lines.isEmpty()) {
            lines.add(words.of("headline.unknown.none"));
        }
        return lines;
    }

    private List<String> unseen(AuditSummary summary) {
        List<String> parts = new ArrayList<>();
        add(parts, "headline.notExamined", summary.notExamined());
        add(parts, "headline.unreadable", summary.unreadable());
        add(parts, "headline.waiting", summary.waiting());
        List<String> lines = new ArrayList<>();
        if (!parts.isEmpty()) {
            lines.add(words.of("headline.unseen", String.join(", ", parts)));
        }
        add(lines, "headline.problems", summary.problems());
        return lines;
    }

    private void add(List<String> lines, String key, long count) {
        if (count > 0) {
            lines.add(words.of(key, count));
        }
    }
}
