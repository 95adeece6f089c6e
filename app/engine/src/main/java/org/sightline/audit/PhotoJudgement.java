package org.sightline.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Answers;
import org.sightline.exposure.Judge;
import org.sightline.exposure.Judgement;
import org.sightline.exposure.PhotoFacts;
import org.sightline.model.Appearance;
import org.sightline.model.Coordinates;
import org.sightline.model.Owner;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;

/** Brings together what is stored of a photo, the user's answers and the judgement. */
final class PhotoJudgement {

    private PhotoJudgement() {}

    static JudgedPhoto of(Photo photo, List<PlacedAppearance> stored, Answers answers) {
        List<PlacedAppearance> appearances = stored.stream()
                .map(placed -> answered(photo.id(), placed, answers))
                .toList();
        JudgedPhoto.Location location = location(photo, appearances);
        Judgement judgement = Judge.judge(new PhotoFacts(
                appearances.stream().map(PlacedAppearance::appearance).toList(),
                photo.faces(),
                location != null && location.visibleToOthers() ? location.coordinates() : null,
                location != null && !location.visibleToOthers() ? location.coordinates() : null));
        boolean own = appearances.isEmpty()
                || appearances.stream().anyMatch(placed -> placed.appearance().owner() == Owner.SELF);
        return new JudgedPhoto(
                photo,
                path(appearances),
                appearances,
                own ? Owner.SELF : Owner.OTHER,
                judgement.audience(),
                judgement.audienceUnknown(),
                judgement.mayBePublic(),
                judgement.isPublicWithIdentifiableFace(),
                judgement.isUnknownWithIdentifiableFace(),
                judgement.isNotPublicWithIdentifiableFace(),
                judgement.formerlyPublic(),
                judgement.exposure(),
                judgement.reasons(),
                location,
                takenAt(photo, appearances));
    }

    /** @param photo null where the archive does not hold it */
    static PlacedAppearance answered(@Nullable PhotoId photo, PlacedAppearance placed, Answers answers) {
        Appearance appearance = answers.resolve(photo, placed).appearance();
        return new PlacedAppearance(placed.archive(), placed.platform(), placed.filePath(), appearance);
    }

    private static String path(List<PlacedAppearance> appearances) {
        for (PlacedAppearance placed : appearances) {
            if (placed.filePath() != null) {
                return placed.filePath();
            }
        }
        return "";
    }

    /** Platforms strip a file before they show it to others, so what it still holds in the export is theirs alone. */
    private static JudgedPhoto.@Nullable Location location(Photo photo, List<PlacedAppearance> appearances) {
        Coordinates inFile = photo.metadata().coordinates();
        if (inFile != null) {
            boolean plainFile = appearances.stream().anyMatch(placed -> placed.platform() == Platform.FOLDER);
            return new JudgedPhoto.Location(inFile, plainFile || appearances.isEmpty());
        }
        for (PlacedAppearance placed : appearances) {
            Coordinates recorded = placed.appearance().recorded().coordinates();
            if (recorded != null) {
                return new JudgedPhoto.Location(recorded, false);
            }
        }
        return null;
    }

    private static JudgedPhoto.@Nullable TakenAt takenAt(Photo photo, List<PlacedAppearance> appearances) {
        Timestamp inFile = photo.metadata().takenAt();
        if (inFile != null) {
            return new JudgedPhoto.TakenAt(inFile, true);
        }
        for (PlacedAppearance placed : appearances) {
            Timestamp recorded = placed.appearance().recorded().takenAt();
            if (recorded != null) {
                return new JudgedPhoto.TakenAt(recorded, false);
            }
        }
        return null;
    }
}
