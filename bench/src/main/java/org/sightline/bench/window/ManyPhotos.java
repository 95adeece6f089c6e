package org.sightline.bench.window;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.sightline.audit.Person;
import org.sightline.audit.Pictures;
import org.sightline.desktop.service.AskingDesk;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.service.PictureSource;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Exposure;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import org.sightline.samples.SamplePhoto;
import org.sightline.samples.SamplePhotos;

/** An audit of photos that never were, in place of a store. Their pictures are a few real ones, again and again. */
final class ManyPhotos {

    private static final int DISTINCT = 24;
    private static final int SIDE = 320;
    private static final List<Identifiability> LEVELS = List.of(Identifiability.values());
    private static final List<Exposure> EXPOSURES = List.of(Exposure.values());

    private final List<PhotoCard> cards = new ArrayList<>();
    private final List<Pictures.Picture> pictures = new ArrayList<>();

    ManyPhotos(int count) {
        Random random = new Random(9);
        for (int i = 0; i < count; i++) {
            cards.add(card(i, random));
        }
        SamplePhotos samples = SamplePhotos.load();
        List<SamplePhoto> photos = new ArrayList<>(samples.people());
        photos.addAll(samples.scenes());
        for (int i = 0; i < DISTINCT; i++) {
            pictures.add(new Pictures.Small(
                    SIDE, SIDE * 3 / 4, samples.smallVariation(photos.get(i % photos.size()), SIDE, i)));
        }
    }

    private static PhotoCard card(int number, Random random) {
        PhotoId id = new PhotoId(String.format(Locale.ROOT, "%064x", number));
        List<CardFace> faces = new ArrayList<>();
        for (int face = random.nextInt(4); face > 0; face--) {
            faces.add(new CardFace(
                    new FaceId(id, faces.size()),
                    new Box(0.1 + 0.2 * faces.size(), 0.2, 0.15, 0.2),
                    LEVELS.get(random.nextInt(LEVELS.size())),
                    new Person(new PersonId("p" + random.nextInt(500)), null, null, false),
                    null));
        }
        Audience audience = random.nextBoolean() ? Audience.PUBLIC : Audience.UNKNOWN;
        return new PhotoCard(
                id,
                "IMG_" + number + ".jpg",
                1600,
                1200,
                EXPOSURES.get(random.nextInt(EXPOSURES.size())),
                audience,
                audience == Audience.UNKNOWN,
                Set.of(random.nextBoolean() ? Platform.FACEBOOK : Platform.INSTAGRAM),
                Set.of(AppearanceKind.POST),
                LocalDate.of(2008, 1, 1).plusDays(random.nextInt(6500)),
                audience == Audience.PUBLIC,
                audience == Audience.UNKNOWN,
                false,
                random.nextInt(5) == 0,
                faces,
                null,
                "a caption about photo " + number + "\nan album of " + number % 97);
    }

    /** Everything that a list of photos asks for; nothing else can be asked. */
    Examination examination() {
        AskingDesk nobody = refusing(AskingDesk.class);
        return (Examination) Proxy.newProxyInstance(
                Examination.class.getClassLoader(),
                new Class<?>[] {Examination.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "cards" -> List.copyOf(cards);
                    case "asking" -> nobody;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static <T> T refusing(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }

    PictureSource pictures() {
        return (photos, side) -> photos.stream()
                .map(photo -> pictures.get(Math.floorMod(photo.hashCode(), DISTINCT)))
                .toList();
    }
}
