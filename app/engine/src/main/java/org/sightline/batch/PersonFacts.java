package org.sightline.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditSummary;
import org.sightline.model.ArchiveInfo;
import org.sightline.model.Platform;

/**
 * What one person counts for in the numbers of a group.
 *
 * @param publicFace anyone can see a photo with a face that could be matched
 * @param perhapsPublicFace perhaps anyone can
 * @param formerlyPublic a photo was public
 * @param location a photo's place is known to others or to the platform
 * @param grain digest of what only this export holds: the numbers are changed by chance drawn from it, so that the same people
 *     always give the same numbers
 */
public record PersonFacts(
        boolean publicFace,
        boolean perhapsPublicFace,
        boolean formerlyPublic,
        boolean location,
        Set<Platform> platforms,
        String grain) {

    public PersonFacts {
        platforms = Set.copyOf(platforms);
    }

    static PersonFacts of(Audit audit, Consent consent) {
        AuditSummary summary = audit.summary(List.of());
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        audit.archives().stream().map(ArchiveInfo::platform).forEach(platforms::add);
        MessageDigest grain = sha256();
        grain.update(consent.copy());
        audit.forEachPhoto(
                List.of(), judged -> grain.update(judged.photo().id().sha256().getBytes(StandardCharsets.UTF_8)));
        return new PersonFacts(
                summary.publicWithIdentifiableFace() > 0,
                summary.unknownAudienceWithIdentifiableFace() > 0,
                summary.formerlyPublic() > 0,
                summary.withLocation() > 0,
                platforms,
                HexFormat.of().formatHex(grain.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java lacks SHA-256", missing);
        }
    }
}
