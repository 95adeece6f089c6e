package org.sightline.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerWords;
import org.sightline.answers.OpenQuestion;
import org.sightline.answers.OpenQuestions;
import org.sightline.answers.Question;
import org.sightline.answers.SpotCheck;
import org.sightline.audit.LocatedJson.Mistake;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Photo;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import org.sightline.model.Since;
import org.sightline.store.AuditQuery;

/**
 * Answers from a file, as {@code schema/answers-1.schema.json} describes it. Either all of them are kept, or none and the
 * mistake is named.
 */
public final class AnswersFile {

    private static final long LARGEST = 16L << 20;

    private final Audit audit;
    private final Asking asking;
    private final Locale words;
    private final OpenQuestions questions;
    private final List<Answer> fresh = new ArrayList<>();
    private final Set<Long> replaced = new HashSet<>();

    private AnswersFile(Audit audit, Asking asking, Locale words) {
        this.audit = audit;
        this.asking = asking;
        this.words = words;
        this.questions = asking.questions();
    }

    /** What is wrong with the file; the message names the line and the field. */
    public static final class MistakeException extends Exception {
        private static final long serialVersionUID = 1L;

        MistakeException(String message) {
            super(message);
        }
    }

    /**
     * Reads the file and keeps its answers.
     *
     * @param words language of what is said if something is wrong
     * @return the answers with their numbers
     * @throws MistakeException if something in it cannot be taken; nothing is kept then
     */
    public static List<Answer> keep(Path file, Audit audit, Asking asking, Locale words) throws MistakeException {
        AnswersFile answers = new AnswersFile(audit, asking, words);
        try {
            if (Files.size(file) > LARGEST) {
                throw new MistakeException(AnswerWords.in(words, "ask.file.TOO_LARGE", file.toString()));
            }
            try (InputStream in = Files.newInputStream(file)) {
                answers.take(LocatedJson.read(in));
            }
        } catch (IOException unreadable) {
            throw new MistakeException(AnswerWords.in(words, "ask.file.UNREADABLE", file.toString()));
        } catch (Mistake mistake) {
            throw new MistakeException(answers.inWords(file, mistake));
        }
        return asking.save(answers.fresh, answers.replaced);
    }

    private String inWords(Path file, Mistake mistake) {
        String text = String.valueOf(mistake.getMessage());
        String what = text.startsWith("ask.file.") ? AnswerWords.in(words, text) : text;
        String line = Integer.toString(mistake.line());
        return mistake.field().isEmpty()
                ? AnswerWords.in(words, "ask.file.LINE", file.toString(), line, what)
                : AnswerWords.in(words, "ask.file.LINE_AND_FIELD", file.toString(), line, mistake.field(), what);
    }

    private void take(LocatedJson whole) throws Mistake {
        Map<String, LocatedJson> fields = whole.object(List.of("version", "interview", "spotChecks", "overrides"));
        LocatedJson version = fields.get("version");
        if (version == null || !(version.value() instanceof Number number) || number.longValue() != 1) {
            throw new Mistake(version == null ? whole : version, "ask.file.VERSION");
        }
        for (LocatedJson entry : list(fields, "interview")) {
            interview(entry);
        }
        for (LocatedJson entry : list(fields, "spotChecks")) {
            spotCheck(entry);
        }
        for (LocatedJson entry : list(fields, "overrides")) {
            override(entry);
        }
    }

    private static List<LocatedJson> list(Map<String, LocatedJson> fields, String name) throws Mistake {
        LocatedJson list = fields.get(name);
        return list == null ? List.of() : list.list();
    }

    private void interview(LocatedJson entry) throws Mistake {
        Map<String, LocatedJson> fields = entry.object(List.of("question", "answer", "since", "account"));
        LocatedJson id = required(entry, fields, "question");
        Question question = asking.interview()
                .question(id.text())
                .orElseThrow(() -> new Mistake(
                        id,
                        AnswerWords.in(
                                words,
                                "ask.file.NO_QUESTION",
                                String.valueOf(id.value()),
                                asking.interview().questions().stream()
                                        .map(Question::id)
                                        .collect(Collectors.joining(", ")))));
        OpenQuestion asked = questions.asked(question, account(entry, fields.get("account"), question.platform()));
        if (asked == null) {
            throw new Mistake(id, question.before() == null ? "ask.file.ABOUT_NOTHING" : "ask.file.NO_DAY_BEFORE");
        }
        LocatedJson said = required(entry, fields, "answer");
        Question.Option option = option(question, said);
        LocatedJson since = fields.get("since");
        if (since != null && !option.asksSince()) {
            throw new Mistake(since, "ask.file.NO_SINCE");
        }
        try {
            Answer answer = asked.answer(option, since == null ? null : since(since), asking.now());
            replaced.addAll(asking.earlier(asked));
            fresh.removeIf(asked::isAnsweredBy);
            fresh.add(answer);
            questions.given(answer);
        } catch (IllegalArgumentException late) {
            throw new Mistake(
                    since == null ? entry : since,
                    AnswerWords.in(
                            words, "since.TOO_LATE", asked.last(asking.now()).toString()));
        }
    }

    private Question.Option option(Question question, LocatedJson said) throws Mistake {
        for (Question.Option option : question.allOptions()) {
            if (option.id().equals(said.value())) {
                return option;
            }
        }
        throw new Mistake(
                said,
                AnswerWords.in(
                        words,
                        "ask.file.NO_OPTION",
                        question.allOptions().stream().map(Question.Option::id).collect(Collectors.joining(", "))));
    }

    private static @Nullable Since since(LocatedJson since) throws Mistake {
        String text = since.text();
        try {
            return switch (text) {
                case "always" -> Since.ALWAYS;
                case "unknown" -> null;
                default -> Since.parse(text);
            };
        } catch (DateTimeParseException wrong) {
            throw new Mistake(since, "ask.file.SINCE");
        }
    }

    /** The account that is named or the platform's only one. */
    private String account(LocatedJson entry, @Nullable LocatedJson named, Platform platform) throws Mistake {
        SortedSet<String> accounts = questions.accounts(platform);
        if (accounts.isEmpty()) {
            throw new Mistake(entry, AnswerWords.in(words, "ask.file.NO_PLATFORM", platform.id()));
        }
        if (named == null && accounts.size() == 1) {
            return accounts.first();
        }
        if (named == null || !accounts.contains(named.text())) {
            throw new Mistake(
                    named == null ? entry : named,
                    AnswerWords.in(words, "ask.file.NO_ACCOUNT", platform.id(), String.join(", ", accounts)));
        }
        return named.text();
    }

    private void spotCheck(LocatedJson entry) throws Mistake {
        Map<String, LocatedJson> fields = entry.object(List.of("photo", "platform", "seen", "on", "alsoFor"));
        LocatedJson named = required(entry, fields, "photo");
        PhotoId photo = photo(named);
        Platform platform = platform(named, fields.get("platform"), photo);
        SpotCheck check =
                asking.spotCheck(photo, platform).orElseThrow(() -> new Mistake(named, "ask.file.NOTHING_TO_LOOK_FOR"));
        SpotCheck.Seen seen = constant(required(entry, fields, "seen"), SpotCheck.Seen.class);
        Set<SpotCheck.Widening> widened = EnumSet.noneOf(SpotCheck.Widening.class);
        for (LocatedJson widening : list(fields, "alsoFor")) {
            widened.add(constant(widening, SpotCheck.Widening.class));
        }
        LocatedJson on = fields.get("on");
        try {
            int basis = fresh.size();
            for (Answer answer : check.answers(seen, widened, on == null ? asking.now() : when(on))) {
                // The place of the answer that it widens, counted from -1 downwards.
                fresh.add(answer.basedOn() == null ? answer : answer.withId(0, -1L - basis));
            }
        } catch (IllegalArgumentException impossible) {
            String not = widened.stream()
                    .filter(widening -> !check.widenings().containsKey(widening))
                    .map(Enum::name)
                    .findFirst()
                    .orElseThrow(() -> impossible);
            throw new Mistake(fields.getOrDefault("alsoFor", entry), AnswerWords.in(words, "spot.NOT_WIDENED." + not));
        }
    }

    private Instant when(LocatedJson on) throws Mistake {
        Instant noon = day(on).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        LocalDate today = LocalDate.ofInstant(asking.now(), ZoneOffset.UTC);
        if (day(on).isAfter(today)) {
            throw new Mistake(on, "ask.file.FUTURE");
        }
        return noon.isAfter(asking.now()) ? asking.now() : noon;
    }

    private PhotoId photo(LocatedJson named) throws Mistake {
        try (AuditQuery query = audit.store().query()) {
            return query.photoByShortId(named.text())
                    .map(Photo::id)
                    .orElseThrow(() -> new Mistake(named, "ask.file.NO_PHOTO"));
        }
    }

    private Platform platform(LocatedJson named, @Nullable LocatedJson platform, PhotoId photo) throws Mistake {
        if (platform != null) {
            return platform(platform);
        }
        Set<Platform> places = EnumSet.noneOf(Platform.class);
        try (AuditQuery query = audit.store().query()) {
            query.appearances(photo).stream()
                    .filter(placed -> !placed.appearance().audience().isKnown())
                    .forEach(placed -> places.add(placed.platform()));
        }
        if (places.size() > 1) {
            throw new Mistake(named, "ask.file.WHICH_PLATFORM");
        }
        return places.stream().findFirst().orElseThrow(() -> new Mistake(named, "ask.file.NOTHING_TO_LOOK_FOR"));
    }

    private static Platform platform(LocatedJson platform) throws Mistake {
        return Platform.byId(platform.text()).orElseThrow(() -> new Mistake(platform, "ask.file.PLATFORM"));
    }

    private void override(LocatedJson entry) throws Mistake {
        Map<String, LocatedJson> fields =
                entry.object(List.of("audience", "platform", "account", "photo", "album", "kind", "from", "to"));
        LocatedJson named = required(entry, fields, "platform");
        Platform platform = platform(named);
        if (questions.accounts(platform).isEmpty()) {
            throw new Mistake(named, AnswerWords.in(words, "ask.file.NO_PLATFORM", platform.id()));
        }
        LocatedJson account = fields.get("account");
        LocatedJson photo = fields.get("photo");
        LocatedJson album = fields.get("album");
        LocatedJson kind = fields.get("kind");
        LocatedJson from = fields.get("from");
        LocatedJson to = fields.get("to");
        Audience audience = constant(required(entry, fields, "audience"), Audience.class);
        if (!audience.isKnown()) {
            throw new Mistake(required(entry, fields, "audience"), "ask.file.AUDIENCE");
        }
        try {
            AnswerScope scope = OverrideScope.of(
                    words,
                    platform,
                    account == null ? null : account(entry, account, platform),
                    photo == null ? null : photo(photo),
                    album == null ? null : album.text(),
                    kind == null ? null : constant(kind, AppearanceKind.class),
                    from == null ? null : day(from),
                    to == null ? null : day(to));
            fresh.add(asking.overriding(scope, audience));
        } catch (IllegalArgumentException impossible) {
            throw new Mistake(entry, String.valueOf(impossible.getMessage()));
        }
    }

    private LocatedJson required(LocatedJson entry, Map<String, LocatedJson> fields, String name) throws Mistake {
        LocatedJson value = fields.get(name);
        if (value == null) {
            throw new Mistake(entry, AnswerWords.in(words, "ask.file.MISSING", name));
        }
        return value;
    }

    private static LocalDate day(LocatedJson day) throws Mistake {
        try {
            return LocalDate.parse(day.text());
        } catch (DateTimeParseException wrong) {
            throw new Mistake(day, "ask.file.DAY");
        }
    }

    private <E extends Enum<E>> E constant(LocatedJson word, Class<E> type) throws Mistake {
        String text = word.text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        throw new Mistake(
                word,
                AnswerWords.in(
                        words,
                        "ask.file.NO_OPTION",
                        EnumSet.allOf(type).stream().map(Enum::name).collect(Collectors.joining(", "))));
    }
}
