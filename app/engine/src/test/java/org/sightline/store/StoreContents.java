package org.sightline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sightline.model.Account;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Coordinates;
import org.sightline.model.Correction;
import org.sightline.model.Embedding;
import org.sightline.model.Evidence;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.FacePlace;
import org.sightline.model.Film;
import org.sightline.model.FilmPart;
import org.sightline.model.FilmTrack;
import org.sightline.model.Fingerprint;
import org.sightline.model.Glimpse;
import org.sightline.model.Identifiability;
import org.sightline.model.KeptCorrection;
import org.sightline.model.PersonId;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Platform;
import org.sightline.model.Point;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;
import org.sightline.model.Seen;
import org.sightline.model.Since;
import org.sightline.model.StepMark;
import org.sightline.model.StepState;
import org.sightline.model.StoredGrouping;
import org.sightline.model.Suggestion;
import org.sightline.model.Timestamp;
import org.sightline.model.VisibilityChange;

/** Fills every table of a store with at least two rows where it can have two. */
final class StoreContents {

    static final String PIPELINE = "T1";
    static final int PHOTOS = 6;

    private StoreContents() {}

    static PhotoId photoId(int number) {
        return new PhotoId(String.format("%064x", 0xABCDEF0000L + number));
    }

    static void fill(AuditStore store) {
        take(store, Platform.FACEBOOK, "someone");
        take(store, Platform.FOLDER, "else");
        store.saveInputProblems(List.of(Problem.of(ProblemCode.NOT_FOUND, "missing.zip")));
        store.prepareExamination(EnumSet.of(AppearanceKind.MESSAGE), PIPELINE, Set.of(PIPELINE));
        analyse(store);
        answer(store);
        correct(store);
        watch(store);
    }

    /** Two parts of a video that is not looked through yet. */
    static void watch(AuditStore store) {
        store.save(List.of(new FileResult.Watched(photoId(100), PIPELINE, part(0))));
        store.save(List.of(new FileResult.Watched(photoId(100), PIPELINE, part(1))));
    }

    static final PhotoMetadata METADATA = new PhotoMetadata(
            Timestamp.parse("2021-07-03T14:20:05+02:00"), new Coordinates(48.2082, 16.3738), "Camera 1", null, "17.1");

    static FilmPart part(int number) {
        byte[] colours = new byte[Glimpse.VALUES];
        new Random(number).nextBytes(colours);
        Film film = new Film(60_000, 20_000L * (number + 1), "mp4", "h264", 640, 480, 90);
        Face face = face(number).seenAt(new Seen(20_000L * number, 20_000L * number + 500, 20_000L * number + 100));
        return new FilmPart(
                film,
                number == 0 ? METADATA : PhotoMetadata.NONE,
                1_500L * number,
                number,
                number == 1,
                number == 1 ? ProblemCode.VIDEO_CUT_OFF : null,
                new Glimpse(colours),
                null,
                20_000L * number + 700,
                20_000L * number + 900,
                List.of(new FilmTrack(face, new Box(1, 2, 3, 4), new Box(5, 6, 7, 8))));
    }

    static final List<StepMark> MARKS = List.of(
            new StepMark("fb.posts.past", StepState.DONE, LocalDate.of(2026, 1, 31)),
            new StepMark("ig.private", StepState.NOT_FOR_ME, LocalDate.of(2026, 2, 1)));

    /** Two people, two corrections of them, and two marks of steps. */
    static void correct(AuditStore store) {
        PersonId one = new PersonId("one");
        PersonId other = new PersonId("other");
        store.saveGrouping(new StoredGrouping(
                Map.of(new FaceId(photoId(1), 0), one, new FaceId(photoId(2), 0), other),
                List.of(new Suggestion(one, other, 0.4)),
                Set.of(1L)));
        FacePlace place = new FacePlace(photoId(1), new Box(0.1, 0.2, 0.3, 0.4));
        Instant given = Instant.parse("2026-11-26T12:00:00Z");
        store.saveCorrections(
                List.of(
                        new KeptCorrection(
                                1, given, false, new Correction.Named(one, "Some One's name", List.of(place))),
                        new KeptCorrection(2, given, true, new Correction.NotAFace(place))),
                Set.of());
        store.saveChecklist(MARKS);
    }

    /** Two answers, the second based on the first, once. */
    static void answer(AuditStore store) {
        try (AuditQuery committed = store.query()) {
            if (!committed.answers().isEmpty()) {
                return;
            }
        }
        Instant given = Instant.parse("2026-11-22T12:00:00Z");
        store.saveAnswers(
                List.of(
                        new Answer(
                                0,
                                given,
                                Answer.Origin.SPOT_CHECK,
                                null,
                                "Is it there?",
                                "not there",
                                AnswerScope.ofPhoto(Platform.FACEBOOK, "someone", photoId(1)),
                                new AnswerStatement.NotPublic(),
                                null,
                                null),
                        new Answer(
                                0,
                                given,
                                Answer.Origin.INTERVIEW,
                                "fb.posts.limited",
                                "Limited?",
                                "Yes",
                                AnswerScope.ofKinds(
                                        Platform.FACEBOOK,
                                        null,
                                        EnumSet.of(AppearanceKind.POST),
                                        LocalDate.of(2015, 1, 1),
                                        null),
                                new AnswerStatement.Narrowed(Audience.FRIENDS, Since.parse("2016"), false, false),
                                Since.parse("2016"),
                                -1L)),
                Set.of());
    }

    static void take(AuditStore store, Platform platform, String identity) {
        AuditStore.ArchiveHeader header =
                new AuditStore.ArchiveHeader(platform, identity, "json", "inferred", "listing", List.of("a.zip"));
        store.importArchive(header, archive -> {
            for (int i = 0; i < PHOTOS; i++) {
                archive.file(0, "posts/" + i + ".jpg", 1000 + i, "1000-" + i, MediaType.IMAGE);
            }
            archive.file(0, "posts/broken.jpg", 10, "10-0", MediaType.IMAGE);
            archive.file(0, "posts/film.mp4", 10, "10-1", MediaType.VIDEO);
            archive.account(account());
            for (int i = 0; i < PHOTOS; i++) {
                archive.appearance(Appearance.builder(AppearanceKind.POST, "posts/" + i + ".jpg")
                        .caption("caption " + i)
                        .tags(List.of("A", "B"))
                        .audience(Audience.FRIENDS, Evidence.listedIn("posts.json"))
                        .build());
            }
            archive.appearance(
                    Appearance.builder(AppearanceKind.STORY, "posts/gone.jpg").build());
            archive.problem(Problem.of(ProblemCode.DUPLICATE_ENTRY, "posts/1.jpg"));
            archive.join(
                    path -> Appearance.builder(AppearanceKind.UNLISTED, path).build());
        });
    }

    private static Account account() {
        Evidence evidence = Evidence.listedIn("profile.json");
        Timestamp changed = Timestamp.parse("2020-01-01T12:00:00Z");
        return new Account(
                "Some One",
                "someone",
                evidence,
                Audience.FOLLOWERS,
                evidence,
                List.of(new VisibilityChange(changed, Audience.FOLLOWERS, evidence)));
    }

    static void analyse(AuditStore store) {
        analyse(store, "facebook-1");
        analyse(store, "folder-1");
    }

    static void analyse(AuditStore store, String archive) {
        try (AuditQuery committed = store.query()) {
            for (StoredFile file : store.waitingFiles(archive, 0, 100)) {
                if (file.path().endsWith("broken.jpg")) {
                    Problem problem = Problem.of(ProblemCode.IMAGE_UNREADABLE, file.path());
                    store.save(List.of(new FileResult.Failed(List.of(file.id()), FileState.UNREADABLE, problem)));
                } else {
                    int number = Integer.parseInt(file.path().replaceAll("\\D", ""));
                    if (committed.isAnalysed(photoId(number), Set.of(PIPELINE))) {
                        store.save(List.of(new FileResult.Known(List.of(file.id()), photoId(number))));
                        continue;
                    }
                    store.save(List.of(new FileResult.Analysed(
                            List.of(file.id()),
                            photo(number),
                            fingerprint(number),
                            PIPELINE,
                            number == 1 ? ProblemCode.IMAGE_TRUNCATED : null)));
                }
            }
        }
    }

    /** What a scan does with photos that are known already. */
    static void joinKnown(AuditStore store) {
        try (AuditQuery query = store.query()) {
            for (StoredFile file : store.waitingFiles("facebook-1", 0, 100)) {
                String number = file.path().replaceAll("\\D", "");
                if (!number.isEmpty() && query.isAnalysed(photoId(Integer.parseInt(number)), Set.of(PIPELINE))) {
                    store.save(List.of(new FileResult.Known(List.of(file.id()), photoId(Integer.parseInt(number)))));
                }
            }
        }
    }

    private static Fingerprint fingerprint(int number) {
        byte[] grey = new byte[Fingerprint.SIDE * Fingerprint.SIDE];
        new Random(number).nextBytes(grey);
        return new Fingerprint(number * 0x123456789ABCDEFL, grey);
    }

    static Photo photo(int number) {
        return new Photo(
                photoId(number), 640, 480 + number, PhotoMetadata.NONE, List.of(face(number), face(number + 1)));
    }

    private static Face face(int number) {
        float[] vector = new float[128];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) Math.sin(i * (number + 1.0));
        }
        Point point = new Point(10.5 + number, 20.25);
        return new Face(
                new Box(1, 2, 30, 40),
                List.of(point, point, point, point, point),
                0.9,
                20,
                -3,
                5,
                11.5,
                Identifiability.STRONG,
                Embedding.quantise(vector));
    }
}
