package org.sightline.audit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sightline.comparison.AuditState;
import org.sightline.comparison.ComparedPhoto;
import org.sightline.comparison.ComparedPlace;
import org.sightline.model.Assumption;
import org.sightline.model.Copy;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;

/** What of an audit is compared with another. */
public final class AuditStates {

    private AuditStates() {}

    public static AuditState of(Audit audit, List<Assumption> assumptions) {
        List<ComparedPhoto> photos = new ArrayList<>();
        audit.forEachPhoto(assumptions, judged -> photos.add(photo(judged)));
        Set<Platform> platforms = EnumSet.noneOf(Platform.class);
        audit.archives().forEach(archive -> platforms.add(archive.platform()));
        return new AuditState(photos, platforms);
    }

    private static ComparedPhoto photo(JudgedPhoto judged) {
        Set<String> copies = new HashSet<>();
        List<ComparedPlace> places = new ArrayList<>();
        for (PlacedAppearance placed : judged.appearances()) {
            Copy copy = placed.copy();
            if (copy != null) {
                copies.add(copy.id().shortForm());
            }
            places.add(new ComparedPlace(
                    placed.platform(),
                    placed.filePath() != null ? placed.filePath() : judged.path(),
                    placed.appearance().audience(),
                    placed.appearance().evidence()));
        }
        return new ComparedPhoto(
                judged.photo().id().shortForm(),
                copies,
                judged.path(),
                judged.audience(),
                judged.mayBePublic(),
                judged.exposure(),
                places);
    }
}
