package org.sightline.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sightline.audit.Audit;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.PeopleTotals;
import org.sightline.model.Assumption;
import org.sightline.model.Exposure;
import org.sightline.model.Face;
import org.sightline.model.PhotoId;

/** What the first page counts, and the order in which photos are shown. Made of one pass; about 150 bytes a photo. */
final class Overview {

    /** A count of photos that tell something to others, and of those that tell it to the platform alone. */
    static final class Known {
        private long others;
        private long platform;

        private void add(boolean known, boolean toOthers) {
            if (known && toOthers) {
                others++;
            } else if (known) {
                platform++;
            }
        }

        long others() {
            return others;
        }

        long platform() {
            return platform;
        }
    }

    /** @param rank within its exposure, smallest first */
    private record Entry(PhotoId id, Exposure exposure, int rank) {}

    private final List<Entry> entries = new ArrayList<>();
    private final Map<Exposure, Long> byExposure = new EnumMap<>(Exposure.class);
    private final Known place = new Known();
    private final Known camera = new Known();
    private final Known takenAt = new Known();
    private final Known namedPlace = new Known();
    private final Known tags = new Known();
    private final WhoseFaces whose = new WhoseFaces();
    private final PeopleTotals people = new PeopleTotals();
    private long videos;
    private long faces;
    private long publicFaces;
    private long unknownFaces;
    private long notPublicFaces;
    private long formerFaces;

    private Overview() {}

    static Overview of(Audit audit, List<Assumption> assumptions) {
        Overview overview = new Overview();
        audit.forEachPhoto(assumptions, overview::add);
        overview.entries.sort(Comparator.comparing(Entry::exposure)
                .thenComparing(Entry::rank)
                .thenComparing(entry -> entry.id().sha256()));
        return overview;
    }

    private void add(JudgedPhoto judged) {
        boolean face = judged.photo().faces().stream()
                .anyMatch(found -> found.identifiability().isIdentifiable());
        videos += judged.photo().isVideo() ? 1 : 0;
        faces += judged.photo().faces().size();
        publicFaces += judged.isPublicWithIdentifiableFace() ? 1 : 0;
        unknownFaces += judged.isUnknownWithIdentifiableFace() ? 1 : 0;
        notPublicFaces += judged.isNotPublicWithIdentifiableFace() ? 1 : 0;
        formerFaces += judged.formerlyPublic() && face ? 1 : 0;
        whose.add(judged);
        people.add(judged);
        byExposure.merge(judged.exposure(), 1L, Long::sum);
        entries.add(new Entry(judged.photo().id(), judged.exposure(), rank(judged)));
        boolean open = Revealed.fileIsOpen(judged);
        JudgedPhoto.Location location = judged.location();
        place.add(location != null, location != null && location.visibleToOthers());
        camera.add(judged.camera() != null || judged.photo().metadata().serial() != null, open);
        takenAt.add(judged.takenAt() != null, open);
        namedPlace.add(
                judged.appearances().stream()
                        .anyMatch(placed -> placed.appearance().place() != null),
                true);
        tags.add(
                judged.appearances().stream()
                        .anyMatch(placed -> !placed.appearance().tags().isEmpty()),
                true);
    }

    /** Public faces first, then those that may be public; within each the clearest face first. */
    private static int rank(JudgedPhoto judged) {
        int clearest = judged.photo().faces().stream()
                .map(Face::identifiability)
                .mapToInt(Enum::ordinal)
                .max()
                .orElse(-1);
        int open = judged.isPublicWithIdentifiableFace() ? 0 : judged.isUnknownWithIdentifiableFace() ? 1 : 2;
        return open * 10 - clearest;
    }

    List<PhotoId> ids(int from, int to) {
        return entries.subList(from, to).stream().map(Entry::id).toList();
    }

    int photos() {
        return entries.size();
    }

    /** Of the photos, those that are videos. */
    long videos() {
        return videos;
    }

    long photos(Exposure exposure) {
        return byExposure.getOrDefault(exposure, 0L);
    }

    long faces() {
        return faces;
    }

    long publicFaces() {
        return publicFaces;
    }

    long unknownFaces() {
        return unknownFaces;
    }

    /** Photos with a face that this app could match that nobody sees without an account, by the user's answers. */
    long notPublicFaces() {
        return notPublicFaces;
    }

    /** Photos with a face that this app could match that were public and are not any more. */
    long formerFaces() {
        return formerFaces;
    }

    PeopleTotals people() {
        return people;
    }

    WhoseFaces whose() {
        return whose;
    }

    Known place() {
        return place;
    }

    Known camera() {
        return camera;
    }

    Known takenAt() {
        return takenAt;
    }

    Known namedPlace() {
        return namedPlace;
    }

    Known tags() {
        return tags;
    }
}
