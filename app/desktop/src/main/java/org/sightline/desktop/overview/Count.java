package org.sightline.desktop.overview;

import java.util.List;
import org.sightline.audit.AuditSummary;
import org.sightline.desktop.words.Messages;

/**
 * A number and what it counts.
 *
 * @param explanation one sentence more, for whoever asks
 */
public record Count(String number, String name, String explanation) {

    /** What was seen. */
    static List<Count> ofSeen(AuditSummary summary, Messages messages) {
        return List.of(
                new Count(
                        messages.number(summary.photos()),
                        messages.text(summary.videos() > 0 ? "count.photosAndVideos" : "count.photos"),
                        summary.videos() > 0
                                ? messages.text("count.videos.explanation", summary.videos())
                                : messages.text("count.photos.explanation")),
                new Count(
                        messages.number(summary.faces()),
                        messages.text("count.faces"),
                        messages.text("count.faces.explanation")),
                new Count(
                        messages.number(summary.formerlyPublic()),
                        messages.text("count.formerlyPublic"),
                        messages.text("count.formerlyPublic.explanation")),
                new Count(
                        messages.number(summary.withLocation()),
                        messages.text("count.withLocation"),
                        messages.text("count.withLocation.explanation")));
    }

    /** What was not. */
    static List<Count> ofNotSeen(AuditSummary summary, Messages messages) {
        return List.of(
                new Count(
                        messages.number(summary.unreadable()),
                        messages.text("count.unreadable"),
                        messages.text("count.unreadable.explanation")),
                new Count(
                        messages.number(summary.notExamined()),
                        messages.text("count.notExamined"),
                        messages.text("count.notExamined.explanation")),
                new Count(
                        messages.number(summary.waiting()),
                        messages.text("count.waiting"),
                        messages.text("count.waiting.explanation")),
                new Count(
                        messages.number(summary.problems()),
                        messages.text("count.problems"),
                        messages.text("count.problems.explanation")));
    }
}
