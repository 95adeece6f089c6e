package org.sightline.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Evidence;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Platform;
import org.sightline.model.Point;
import org.sightline.people.GroupedFace;
import org.sightline.people.MadeFaces;
import org.sightline.store.AuditStore;
import org.sightline.store.FileResult;
import org.sightline.store.MediaType;
import org.sightline.store.StoredFile;

/** Photos of a few people at random; each scan adds some, examines all anew, and finds the faces in another order. */
final class RandomPeople {

    private static final int PEOPLE = 6;
    private static final int SIDE = 1000;

    private final Random random;
    private final MadeFaces made;
    private final List<List<Face>> photos = new ArrayList<>();
    private final Map<FaceId, String> names = new HashMap<>();
    private final Map<String, FaceId> ids = new HashMap<>();
    private int scans;

    RandomPeople(long seed) {
        this.random = new Random(seed);
        this.made = new MadeFaces(seed);
    }

    /** What a face is called by the test: its photo and where it is in it. */
    String name(FaceId face) {
        String name = names.get(face);
        if (name == null) {
            throw new AssertionError(face + " is not in the audit");
        }
        return name;
    }

    FaceId face(String name) {
        FaceId face = ids.get(name);
        if (face == null) {
            throw new AssertionError(name + " is not in the audit");
        }
        return face;
    }

    /** All faces but some. */
    List<GroupedFace> grouped(Set<String> without) {
        List<GroupedFace> faces = new ArrayList<>();
        for (int photo = 0; photo < photos.size(); photo++) {
            for (int i = 0; i < photos.get(photo).size(); i++) {
                FaceId id = new FaceId(id(photo), i);
                if (!without.contains(name(id))) {
                    faces.add(GroupedFace.of(id, photos.get(photo).get(i)));
                }
            }
        }
        return faces;
    }

    private static PhotoId id(int photo) {
        return new PhotoId(String.format("%064x", 5000 + photo));
    }

    void scan(AuditStore store, int more) {
        for (int i = 0; i < more; i++) {
            photos.add(faces());
        }
        photos.forEach(faces -> Collections.shuffle(faces, random));
        names.clear();
        ids.clear();
        for (int photo = 0; photo < photos.size(); photo++) {
            for (int i = 0; i < photos.get(photo).size(); i++) {
                FaceId id = new FaceId(id(photo), i);
                String name = photo + "@" + (int) photos.get(photo).get(i).box().x();
                names.put(id, name);
                ids.put(name, id);
            }
        }
        fill(store);
    }

    private List<Face> faces() {
        List<Face> faces = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int person = random.nextInt(PEOPLE);
            Point point = new Point(1, 1);
            faces.add(new Face(
                    new Box(250 * i + 10, 100, 200, 200),
                    List.of(point, point, point, point, point),
                    0.9,
                    60,
                    0,
                    5,
                    3 + random.nextDouble(),
                    random.nextInt(8) == 0 ? Identifiability.WEAK : Identifiability.STRONG,
                    made.embedding(MadeFaces.person(person), 0.9)));
        }
        return faces;
    }

    private void fill(AuditStore store) {
        String scan = "T" + ++scans;
        store.importArchive(
                new AuditStore.ArchiveHeader(Platform.FACEBOOK, "random", "json", "inferred", scan, List.of("a")),
                archive -> {
                    for (int i = 0; i < photos.size(); i++) {
                        archive.file(0, "p/" + i + ".jpg", 1, "f" + i, MediaType.IMAGE);
                        archive.appearance(Appearance.builder(AppearanceKind.POST, "p/" + i + ".jpg")
                                .audience(Audience.UNKNOWN, Evidence.listedIn("f"))
                                .build());
                    }
                    archive.join(path -> {
                        throw new AssertionError(path + " is listed");
                    });
                });
        store.prepareExamination(EnumSet.noneOf(AppearanceKind.class), scan, Set.of(scan));
        for (StoredFile file : store.waitingFiles("facebook-1", 0, 1000)) {
            int photo = Integer.parseInt(file.path().replaceAll("\\D", ""));
            Photo found = new Photo(id(photo), SIDE, SIDE, PhotoMetadata.NONE, photos.get(photo));
            store.save(List.of(new FileResult.Analysed(List.of(file.id()), found, null, scan, null)));
        }
    }
}
