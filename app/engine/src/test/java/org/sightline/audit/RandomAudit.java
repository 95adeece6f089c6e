package org.sightline.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Assumption;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Embedding;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Face;
import org.sightline.model.Identifiability;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.PhotoMetadata;
import org.sightline.model.Platform;
import org.sightline.model.Point;
import org.sightline.model.Since;
import org.sightline.model.Timestamp;
import org.sightline.store.AuditStore;
import org.sightline.store.FileResult;
import org.sightline.store.MediaType;
import org.sightline.store.StoredFile;

/** Makes audits and answers at random; the same seed makes the same ones. Days lie close together, so that they often coincide. */
final class RandomAudit {

    static final LocalDate FIRST_DAY = LocalDate.of(2012, 12, 20);
    private static final int LAST_POST = 24;
    private static final List<AppearanceKind> KINDS = List.of(
            AppearanceKind.POST,
            AppearanceKind.POST,
            AppearanceKind.ALBUM,
            AppearanceKind.ALBUM,
            AppearanceKind.STORY,
            AppearanceKind.PROFILE_PICTURE,
            AppearanceKind.GROUP_POST,
            AppearanceKind.UNLISTED);
    private static final List<String> ALBUMS = List.of("Summer", "Winter", "Timeline photos", "Mobile uploads");
    private static final List<Audience> KNOWN = List.of(
            Audience.PUBLIC,
            Audience.PUBLIC,
            Audience.MEMBERS,
            Audience.FOLLOWERS,
            Audience.FRIENDS_OF_FRIENDS,
            Audience.FRIENDS,
            Audience.ONLY_ME);

    private final Random random;
    final List<Photo> photos = new ArrayList<>();
    final List<List<Appearance>> appearances = new ArrayList<>();

    RandomAudit(long seed) {
        this.random = new Random(seed);
        int number = 4 + random.nextInt(12);
        for (int i = 0; i < number; i++) {
            photos.add(photo(i));
            List<Appearance> places = new ArrayList<>();
            for (int j = 0; j <= random.nextInt(3); j++) {
                places.add(appearance(i));
            }
            appearances.add(places);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static LocalDate day(int number) {
        return FIRST_DAY.plusDays(number);
    }

    private Photo photo(int number) {
        Point point = new Point(1, 1);
        List<Face> faces = random.nextInt(3) == 0
                ? List.of()
                : List.of(new Face(
                        new Box(0, 0, 10, 10),
                        List.of(point, point, point, point, point),
                        0.9,
                        30,
                        0,
                        5,
                        10,
                        any(List.of(Identifiability.STRONG, Identifiability.USABLE, Identifiability.WEAK)),
                        Embedding.quantise(new float[] {1, 2, 3})));
        return new Photo(new PhotoId(String.format("%064x", 1000 + number)), 100, 100, PhotoMetadata.NONE, faces);
    }

    private Appearance appearance(int photo) {
        AppearanceKind kind = any(KINDS);
        Appearance.Builder builder = Appearance.builder(kind, "p/" + photo + ".jpg");
        if (random.nextInt(8) != 0) {
            builder.postedAt(
                    Timestamp.utc(day(random.nextInt(LAST_POST)).atTime(12, 0).toInstant(ZoneOffset.UTC)));
        }
        if (kind == AppearanceKind.ALBUM) {
            builder.album(any(ALBUMS));
        }
        return random.nextInt(5) == 0
                ? builder.audience(any(KNOWN), new Evidence(EvidenceKind.STATED, "f", "a", "v", null))
                        .build()
                : builder.audience(Audience.UNKNOWN, Evidence.listedIn("f")).build();
    }

    /** Puts everything into the store, as a scan does. */
    void fill(AuditStore store) {
        store.importArchive(
                new AuditStore.ArchiveHeader(Platform.FACEBOOK, "random", "json", "inferred", "x", List.of("a")),
                archive -> {
                    for (int i = 0; i < photos.size(); i++) {
                        archive.file(0, "p/" + i + ".jpg", 1, "f" + i, MediaType.IMAGE);
                    }
                    appearances.forEach(places -> places.forEach(archive::appearance));
                    archive.join(path -> {
                        throw new AssertionError(path + " is listed");
                    });
                });
        store.prepareExamination(EnumSet.noneOf(AppearanceKind.class), "T", Set.of("T"));
        for (StoredFile file : store.waitingFiles("facebook-1", 0, 1000)) {
            Photo photo = photos.get(Integer.parseInt(file.path().replaceAll("\\D", "")));
            store.save(List.of(new FileResult.Analysed(List.of(file.id()), photo, null, "T", null)));
        }
    }

    List<Assumption> assumptions() {
        List<Assumption> assumptions = new ArrayList<>();
        while (random.nextInt(3) == 0) {
            boolean period = random.nextBoolean();
            int from = random.nextInt(LAST_POST);
            assumptions.add(new Assumption(
                    Platform.FACEBOOK,
                    period ? day(from) : null,
                    period && random.nextBoolean() ? day(from + random.nextInt(8)) : null,
                    any(KNOWN)));
        }
        return assumptions;
    }

    Answer answer() {
        Instant given =
                day(8 + random.nextInt(30)).atTime(random.nextInt(24), 0).toInstant(ZoneOffset.UTC);
        return switch (random.nextInt(3)) {
            case 0 -> interview(given);
            case 1 -> spotCheck(given);
            default -> override(given);
        };
    }

    private Answer interview(Instant given) {
        Set<AppearanceKind> kinds = EnumSet.of(any(List.of(
                AppearanceKind.POST, AppearanceKind.ALBUM, AppearanceKind.STORY, AppearanceKind.PROFILE_PICTURE)));
        kinds.add(AppearanceKind.POST);
        AnswerScope all = AnswerScope.ofKinds(Platform.FACEBOOK, null, kinds, null, null);
        LocalDate told = LocalDate.ofInstant(given, ZoneOffset.UTC);
        switch (random.nextInt(4)) {
            case 0 -> {
                int turn = random.nextInt(LAST_POST);
                boolean before = random.nextBoolean();
                boolean bounded = random.nextBoolean();
                LocalDate from = before && !bounded ? null : day(turn);
                LocalDate to = before ? day(turn + (bounded ? random.nextInt(8) : 0)) : null;
                return of(
                        given,
                        Answer.Origin.INTERVIEW,
                        AnswerScope.ofKinds(Platform.FACEBOOK, null, kinds, from, to),
                        new AnswerStatement.AudienceWhenPosted(any(KNOWN)));
            }
            case 1 -> {
                return of(given, Answer.Origin.INTERVIEW, all, new AnswerStatement.Nothing());
            }
            default -> {
                boolean goesOn = random.nextBoolean();
                return of(
                        given,
                        Answer.Origin.INTERVIEW,
                        all,
                        new AnswerStatement.Narrowed(
                                any(List.of(Audience.FRIENDS, Audience.FOLLOWERS)),
                                since(told),
                                goesOn,
                                goesOn && random.nextBoolean()));
            }
        }
    }

    private Since since(LocalDate told) {
        return switch (random.nextInt(4)) {
            case 0 -> Since.ALWAYS;
            case 1 -> Since.unknown(told);
            case 2 -> {
                LocalDate day = day(random.nextInt(LAST_POST));
                yield new Since(day, day).notAfter(told);
            }
            default -> {
                int day = random.nextInt(LAST_POST);
                yield new Since(day(day), day(day + random.nextInt(6))).notAfter(told);
            }
        };
    }

    private Answer spotCheck(Instant given) {
        int year = 2012 + random.nextInt(2);
        AnswerScope scope = switch (random.nextInt(3)) {
            case 0 -> AnswerScope.ofPhoto(Platform.FACEBOOK, null, any(photos).id());
            case 1 -> AnswerScope.ofAlbum(Platform.FACEBOOK, null, any(ALBUMS));
            default ->
                AnswerScope.ofKinds(
                        Platform.FACEBOOK,
                        null,
                        EnumSet.of(any(KINDS)),
                        LocalDate.of(year, 1, 1),
                        LocalDate.of(year, 12, 31));
        };
        return of(
                given,
                Answer.Origin.SPOT_CHECK,
                scope,
                random.nextBoolean()
                        ? new AnswerStatement.NotPublic()
                        : new AnswerStatement.AudienceNow(Audience.PUBLIC));
    }

    private Answer override(Instant given) {
        int from = random.nextInt(LAST_POST);
        AnswerScope scope = switch (random.nextInt(5)) {
            case 0 -> AnswerScope.ofPhoto(Platform.FACEBOOK, null, any(photos).id());
            case 1 -> AnswerScope.ofAlbum(Platform.FACEBOOK, null, any(ALBUMS));
            case 2 -> AnswerScope.ofKinds(Platform.FACEBOOK, null, Set.of(any(KINDS)), null, null);
            case 3 -> AnswerScope.ofKinds(Platform.FACEBOOK, null, Set.of(), day(from), day(from + random.nextInt(10)));
            default -> AnswerScope.ofKinds(Platform.INSTAGRAM, null, Set.of(), null, null);
        };
        return of(given, Answer.Origin.OVERRIDE, scope, new AnswerStatement.AudienceNow(any(KNOWN)));
    }

    private static Answer of(Instant given, Answer.Origin origin, AnswerScope scope, AnswerStatement statement) {
        @Nullable Since since = statement instanceof AnswerStatement.Narrowed narrowed ? narrowed.since() : null;
        String question = origin == Answer.Origin.INTERVIEW ? "q" : null;
        return new Answer(0, given, origin, question, "asked", "said", scope, statement, since, null);
    }
}
