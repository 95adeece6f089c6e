package org.sightline.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.NotPublic;
import org.sightline.model.AnswerStatement.Nothing;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.Platform;

/**
 * A photo to be looked for by the user, not logged in.
 *
 * @param path of its file in the archive
 * @param account empty where the archive tells none
 * @param identifiable whether it shows a face that this program could match
 * @param places where it stood on the platform, as far as nobody knows who can see it there; one at least
 */
public record SpotCheck(
        PhotoId photo,
        String path,
        Platform platform,
        String account,
        boolean identifiable,
        List<PlacedAppearance> places) {

    private static final int WORDS = 60;

    /** What was seen. */
    public enum Seen {
        /** Anyone can see it. */
        ANYONE,
        /** It was at none of the places, or an account was asked for. */
        NOT_VISIBLE,
        DONT_KNOW
    }

    /** What else the user may say it holds for. */
    public enum Widening {
        ALBUM,
        KIND_IN_YEAR
    }

    public SpotCheck {
        places = List.copyOf(places);
    }

    /** Where to look, one line a place. */
    public List<String> howToFind() {
        return howToFind(Locale.ENGLISH);
    }

    public List<String> howToFind(Locale locale) {
        List<String> lines = new ArrayList<>();
        for (PlacedAppearance place : places) {
            Appearance appearance = place.appearance();
            if (appearance.permalink() != null) {
                lines.add(AnswerWords.in(locale, "find.LINK", appearance.permalink()));
            }
            String kind =
                    AnswerWords.in(locale, "find.kind." + appearance.kind().name());
            String line = appearance.postedAt() == null
                    ? AnswerWords.in(locale, "find.UNDATED", kind)
                    : AnswerWords.in(
                            locale, "find.DATED", kind, appearance.postedAt().toString());
            if (appearance.album() != null) {
                line = AnswerWords.in(locale, "find.ALBUM", line, appearance.album());
            }
            if (appearance.caption() != null) {
                line = AnswerWords.in(locale, "find.CAPTION", line, shortened(appearance.caption()));
            }
            lines.add(line);
        }
        return lines;
    }

    private static String shortened(String caption) {
        String line = caption.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(WORDS, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    /** What the answer may be widened to, and what each would hold. */
    public Map<Widening, AnswerScope> widenings() {
        Map<Widening, AnswerScope> scopes = new EnumMap<>(Widening.class);
        for (PlacedAppearance place : places) {
            Appearance appearance = place.appearance();
            AppearanceKind kind = Answers.kindOf(place);
            boolean ownAlbum = kind == AppearanceKind.ALBUM || appearance.kind() != AppearanceKind.ALBUM;
            if (appearance.album() != null && ownAlbum && kind.isOwnersPost()) {
                scopes.putIfAbsent(Widening.ALBUM, AnswerScope.ofAlbum(platform, account, appearance.album()));
            }
            if (appearance.postedAt() != null) {
                int year = appearance.postedAt().date().getYear();
                scopes.putIfAbsent(
                        Widening.KIND_IN_YEAR,
                        AnswerScope.ofKinds(
                                platform,
                                account,
                                EnumSet.of(kind),
                                LocalDate.of(year, 1, 1),
                                LocalDate.of(year, 12, 31)));
            }
        }
        return scopes;
    }

    /**
     * What the user saw: about this photo, and what they say it holds for, too, based on it by place (-1).
     *
     * @param now when they looked
     */
    public List<Answer> answers(Seen seen, Set<Widening> widened, Instant now) {
        AnswerStatement statement = switch (seen) {
            case ANYONE -> new AudienceNow(Audience.PUBLIC);
            case NOT_VISIBLE -> new NotPublic();
            case DONT_KNOW -> new Nothing();
        };
        String said = AnswerWords.of("spot.said." + seen.name());
        List<Answer> answers = new ArrayList<>();
        answers.add(
                answer(now, AnswerWords.of("spot.asked.PHOTO", photo.shortForm()), said, thisPhoto(), statement, null));
        if (seen == Seen.DONT_KNOW) {
            return answers;
        }
        Map<Widening, AnswerScope> possible = widenings();
        for (Widening widening : widened.stream().sorted().collect(Collectors.toList())) {
            AnswerScope scope = possible.get(widening);
            if (scope == null) {
                throw new IllegalArgumentException(AnswerWords.of("spot.NOT_WIDENED." + widening.name()));
            }
            String asked = AnswerWords.of("spot.asked.WIDENED", photo.shortForm(), AnswerWords.of(scope));
            answers.add(answer(now, asked, said, scope, statement, -1L));
        }
        return answers;
    }

    /** The photo at the kinds of places where it was looked for. */
    private AnswerScope thisPhoto() {
        EnumSet<AppearanceKind> kinds = EnumSet.noneOf(AppearanceKind.class);
        places.forEach(place -> kinds.add(Answers.kindOf(place)));
        return new AnswerScope(platform, account.isEmpty() ? null : account, photo, null, kinds, null, null);
    }

    private static Answer answer(
            Instant now,
            String asked,
            String said,
            AnswerScope scope,
            AnswerStatement statement,
            @Nullable Long basedOn) {
        return new Answer(0, now, Answer.Origin.SPOT_CHECK, null, asked, said, scope, statement, null, basedOn);
    }
}
