package org.sightline.audit;

import java.util.Map;
import org.sightline.model.Audience;
import org.sightline.model.Exposure;

/**
 * The numbers of an audit. The first two are the headline: what anyone can see, and what perhaps anyone can.
 *
 * @param publicWithIdentifiableFace photos that anyone can see and that show a face which this program could match
 * @param unknownAudienceWithIdentifiableFace the same where nobody recorded who can see them, and anyone might
 * @param notPublicWithIdentifiableFace the same where nobody can without an account, by the user's answers, and who else can
 *     is unknown
 * @param photos examined, videos among them
 * @param videos of the photos, those that are videos
 * @param people whose faces were told from each other; a face that shows too poorly is nobody's
 * @param byAudience photos by their widest known audience; UNKNOWN where none is known
 * @param withLocation photos whose place is known to others or to the platform
 * @param waiting appearances whose picture is not in the archive
 */
public record AuditSummary(
        long publicWithIdentifiableFace,
        long unknownAudienceWithIdentifiableFace,
        long notPublicWithIdentifiableFace,
        long formerlyPublic,
        long photos,
        long videos,
        long faces,
        long people,
        Map<Audience, Long> byAudience,
        Map<Exposure, Long> byExposure,
        long withLocation,
        long unreadable,
        long notExamined,
        long waiting,
        long problems) {

    public AuditSummary {
        byAudience = Map.copyOf(byAudience);
        byExposure = Map.copyOf(byExposure);
    }
}
