package org.sightline.advice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sightline.exposure.Judge;
import org.sightline.exposure.Judgement;
import org.sightline.exposure.PhotoFacts;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Embedding;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;
import org.sightline.model.Point;

/** Photos for plans, judged as the program judges them. */
final class PlanPhotos {

    static final Evidence RULE = Evidence.platformRule("f", "uri", "the platform's policy");
    private static final Evidence STATED = new Evidence(EvidenceKind.STATED, "f", "audience", "v", null);

    /** A photo and what its face is worth, to be judged again. */
    record Sample(PhotoId id, Identifiability face, List<PlacedAppearance> places) {

        Judgement judged() {
            return judge(face, places);
        }

        PlanPhoto planned() {
            Judgement judgement = judged();
            return new PlanPhoto(id, judgement.exposure(), judgement.identifiable(), places);
        }

        /** Judged as it is when entries were acted on. */
        Judgement judgedAfter(Collection<Entry> entries) {
            return judge(
                    face,
                    places.stream()
                            .flatMap(place -> Changes.after(place, entries).stream())
                            .toList());
        }
    }

    private PlanPhotos() {}

    static Sample sample(int number, Identifiability face, List<PlacedAppearance> places) {
        return new Sample(new PhotoId(String.format("%064x", number)), face, List.copyOf(places));
    }

    static Sample withFace(PlacedAppearance... places) {
        return sample(1, Identifiability.STRONG, List.of(places));
    }

    static PlacedAppearance place(Platform platform, Appearance.Builder appearance) {
        return new PlacedAppearance("archive-" + platform.id(), platform, "f.jpg", appearance.build());
    }

    static PlacedAppearance place(Platform platform, AppearanceKind kind, Audience audience) {
        return place(platform, seenBy(Appearance.builder(kind, "f.jpg"), audience));
    }

    static Appearance.Builder seenBy(Appearance.Builder appearance, Audience audience) {
        return audience.isKnown() ? appearance.audience(audience, STATED) : appearance;
    }

    static PlacedAppearance album(Platform platform, String name, Audience audience) {
        return place(
                platform,
                seenBy(Appearance.builder(AppearanceKind.ALBUM, "f.jpg").album(name), audience));
    }

    /** Public because the platform's policy says so. */
    static PlacedAppearance byRule(Platform platform, AppearanceKind kind) {
        return place(platform, Appearance.builder(kind, "f.jpg").audience(Audience.PUBLIC, RULE));
    }

    private static Judgement judge(Identifiability face, List<PlacedAppearance> places) {
        List<Appearance> appearances = new ArrayList<>();
        places.forEach(place -> appearances.add(place.appearance()));
        return Judge.judge(new PhotoFacts(appearances, List.of(face(face)), null, null, false, List.of()));
    }

    private static Face face(Identifiability identifiability) {
        Point point = new Point(1, 1);
        return new Face(
                new Box(0, 0, 10, 10),
                List.of(point, point, point, point, point),
                0.9,
                30,
                0,
                5,
                10,
                identifiability,
                Embedding.quantise(new float[] {1, 2, 3}));
    }
}
