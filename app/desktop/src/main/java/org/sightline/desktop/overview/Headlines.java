package org.sightline.desktop.overview;

import org.sightline.audit.AuditSummary;
import org.sightline.desktop.words.Messages;

/**
 * The sentences that stand above everything else. They claim no more than is known: what this app does not find, another
 * may.
 *
 * @param first about what anyone can see
 * @param second about what perhaps anyone can see
 */
public record Headlines(String first, String second) {

    public static Headlines of(AuditSummary summary, Messages messages) {
        if (summary.photos() == 0) {
            boolean somethingThere = summary.unreadable() + summary.notExamined() + summary.waiting() > 0;
            return somethingThere
                    ? new Headlines(
                            messages.text("headline.nothingExamined"), messages.text("headline.nothingExamined.second"))
                    : new Headlines(messages.text("headline.noPhotos"), messages.text("headline.noPhotos.second"));
        }
        if (summary.faces() == 0) {
            return new Headlines(
                    messages.text("headline.noFaces", summary.photos()), messages.text("headline.noFaces.second"));
        }
        long seen = summary.publicWithIdentifiableFace();
        long perhaps = summary.unknownAudienceWithIdentifiableFace();
        String first = seen == 0 ? messages.text("headline.public.none") : messages.text("headline.public", seen);
        long notPublic = summary.notPublicWithIdentifiableFace();
        if (perhaps == 0 && notPublic > 0) {
            return new Headlines(first, messages.text("headline.notPublic", notPublic));
        }
        if (perhaps == 0) {
            return new Headlines(first, messages.text("headline.unknown.none"));
        }
        String second = seen == 0
                ? messages.text("headline.unknown.only", perhaps)
                : messages.text("headline.unknown.more", perhaps);
        return new Headlines(first, second);
    }
}
