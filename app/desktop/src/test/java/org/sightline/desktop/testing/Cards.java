package org.sightline.desktop.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Person;
import org.sightline.desktop.service.CardFace;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Box;
import org.sightline.model.Exposure;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import org.sightline.model.Role;

/** Photos in short that never were. */
public final class Cards {

    private final PhotoId id;
    private final List<CardFace> faces = new ArrayList<>();
    private Exposure exposure = Exposure.NONE;
    private Audience audience = Audience.UNKNOWN;
    private Set<Platform> platforms = Set.of(Platform.FACEBOOK);
    private @Nullable LocalDate day;
    private boolean seenByAnyone;
    private String words = "";

    private Cards(PhotoId id) {
        this.id = id;
    }

    public static PhotoId id(int number) {
        return new PhotoId(String.format(Locale.ROOT, "%064x", number));
    }

    public static Cards card(int number) {
        return new Cards(id(number));
    }

    public Cards seenByAnyone() {
        seenByAnyone = true;
        audience = Audience.PUBLIC;
        exposure = Exposure.HIGH;
        return this;
    }

    public Cards exposure(Exposure value) {
        exposure = value;
        return this;
    }

    public Cards platforms(Set<Platform> value) {
        platforms = value;
        return this;
    }

    public Cards on(LocalDate value) {
        day = value;
        return this;
    }

    public Cards words(String value) {
        words = value;
        return this;
    }

    /** A face of a person of its own. */
    public Cards face(Identifiability level, @Nullable Role role) {
        FaceId face = new FaceId(id, faces.size());
        faces.add(new CardFace(
                face,
                new Box(0.1, 0.1, 0.2, 0.2),
                level,
                new Person(new PersonId("p" + id.sha256() + face.number()), null, role, false),
                null));
        return this;
    }

    public PhotoCard build() {
        return new PhotoCard(
                id,
                id.shortForm() + ".jpg",
                1600,
                1200,
                exposure,
                audience,
                audience == Audience.UNKNOWN,
                platforms,
                Set.of(AppearanceKind.POST),
                day,
                seenByAnyone,
                false,
                false,
                false,
                faces,
                null,
                words);
    }
}
