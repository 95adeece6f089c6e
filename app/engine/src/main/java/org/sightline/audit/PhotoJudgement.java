package org.sightline.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.Answers;
import org.sightline.exposure.Judge;
import org.sightline.exposure.Judgement;
import org.sightline.exposure.NameSearch;
import org.sightline.exposure.NameShown;
import org.sightline.exposure.PhotoFacts;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Coordinates;
import org.sightline.model.Copy;
import org.sightline.model.Owner;
import org.sightline.model.Photo;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Timestamp;

/** Brings together what is stored of a photo, what the user said of audiences and of people, and the judgement. */
final class PhotoJudgement {

    private final Answers answers;
    private final PeopleSnapshot people;

    PhotoJudgement(Answers answers, PeopleSnapshot people) {
        this.answers = answers;
        this.people = people;
    }

    JudgedPhoto of(Photo found, List<PlacedAppearance> stored) {
        List<PhotoFace> faces = people.faces(found);
        Photo shown = found.withFaces(faces.stream().map(PhotoFace::face).toList());
        PhotoCopies copies = PhotoCopies.of(shown, stored);
        Photo photo = copies.photo();
        List<PlacedAppearance> appearances =
                stored.stream().map(placed -> answered(copies, placed, answers)).toList();
        JudgedPhoto.Location location = location(copies, appearances);
        Judgement judgement = Judge.judge(new PhotoFacts(
                appearances.stream().map(PlacedAppearance::appearance).toList(),
                photo.faces(),
                location != null && location.visibleToOthers() ? location.coordinates() : null,
                location != null && !location.visibleToOthers() ? location.coordinates() : null,
                faces.stream().map(PhotoFace::person).anyMatch(person -> person != null && person.isChild()),
                names(faces, appearances)));
        boolean own = appearances.isEmpty()
                || appearances.stream().anyMatch(placed -> placed.appearance().owner() == Owner.SELF);
        return new JudgedPhoto(
                photo,
                faces,
                path(photo, appearances),
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

    /** Names of people on the photo, where they stand beside it. */
    private static List<NameShown> names(List<PhotoFace> faces, List<PlacedAppearance> appearances) {
        List<String> names = new ArrayList<>();
        boolean me = false;
        for (PhotoFace face : faces) {
            Person person = face.person();
            if (person != null) {
                me |= person.isMe();
                if (person.name() != null) {
                    names.add(person.name());
                }
            }
        }
        List<Appearance> told =
                appearances.stream().map(PlacedAppearance::appearance).toList();
        List<String> files = appearances.stream()
                .map(PlacedAppearance::filePath)
                .filter(path -> path != null)
                .distinct()
                .toList();
        List<NameShown> shown = new ArrayList<>(NameSearch.find(names, told, files));
        if (me) {
            appearances.stream()
                    .filter(placed -> placed.appearance().kind() == AppearanceKind.PROFILE_PICTURE)
                    .map(placed -> placed.platform().id())
                    .distinct()
                    .forEach(platform -> shown.add(new NameShown(platform, NameShown.Where.PROFILE_PICTURE)));
        }
        return shown;
    }

    private static PlacedAppearance answered(PhotoCopies copies, PlacedAppearance placed, Answers answers) {
        return with(answers.resolveCopy(copies.ids(), placed).appearance(), placed);
    }

    /** An appearance whose picture the archive does not hold. */
    static PlacedAppearance answered(PlacedAppearance waiting, Answers answers) {
        return with(answers.resolveCopy(Set.of(), waiting).appearance(), waiting);
    }

    private static PlacedAppearance with(Appearance appearance, PlacedAppearance placed) {
        return new PlacedAppearance(placed.archive(), placed.platform(), placed.filePath(), placed.copy(), appearance);
    }

    /** Where the best copy lies, which is the photo that is shown. */
    private static String path(Photo photo, List<PlacedAppearance> appearances) {
        String path = "";
        for (PlacedAppearance placed : appearances) {
            Copy copy = placed.copy();
            String filePath = placed.filePath();
            if (filePath != null && (copy == null || copy.id().equals(photo.id()))) {
                return filePath;
            }
            path = path.isEmpty() && filePath != null ? filePath : path;
        }
        return path;
    }

    /** Platforms strip a file before they show it to others, so what it still holds in the export is theirs alone. */
    private static JudgedPhoto.@Nullable Location location(PhotoCopies copies, List<PlacedAppearance> appearances) {
        JudgedPhoto.Location hidden = null;
        for (Copy copy : copies.all()) {
            Coordinates inFile = copy.metadata().coordinates();
            if (inFile != null) {
                boolean plainFile = appearances.stream()
                        .anyMatch(placed -> placed.platform() == Platform.FOLDER && copies.isOf(placed, copy));
                if (plainFile || appearances.isEmpty()) {
                    return new JudgedPhoto.Location(inFile, true);
                }
                hidden = hidden == null ? new JudgedPhoto.Location(inFile, false) : hidden;
            }
        }
        if (hidden != null) {
            return hidden;
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
