package org.sightline.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Platform;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The questions about every platform, as {@code interview/questions.json} has them: another platform's are added there. */
public final class Interview {

    private static final String RESOURCE = "/org/sightline/resources/interview/questions.json";

    private final List<Question> questions;

    private Interview(List<Question> questions) {
        this.questions = questions;
    }

    private record Catalogue(List<Entry> questions) {}

    private record Entry(
            String id,
            String platform,
            Set<AppearanceKind> kinds,
            @Nullable Set<AppearanceKind> narrows,
            @Nullable String before,
            @Nullable Boolean exceptNewest,
            Question.Says says,
            List<Audience> audiences,
            @Nullable List<String> others,
            @Nullable Boolean since,
            String source,
            LocalDate read) {

        Question question() {
            boolean asksSince = Boolean.TRUE.equals(since);
            List<Question.Option> options = new ArrayList<>();
            for (Audience audience : audiences) {
                boolean narrowing = says != Question.Says.ACCOUNT || audience != Audience.PUBLIC;
                options.add(new Question.Option(audience.name(), audience, asksSince && narrowing));
            }
            for (String other : Objects.requireNonNullElse(others, List.<String>of())) {
                options.add(new Question.Option(other, null, false));
            }
            return new Question(
                    id,
                    Platform.byId(platform).orElseThrow(),
                    kinds,
                    Objects.requireNonNullElse(narrows, Set.of()),
                    before,
                    Boolean.TRUE.equals(exceptNewest),
                    says,
                    options,
                    source,
                    read);
        }
    }

    /** The questions that come with the program. */
    public static Interview shipped() {
        try (InputStream in = Interview.class.getResourceAsStream(RESOURCE)) {
            Catalogue catalogue = JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Objects.requireNonNull(in, RESOURCE), Catalogue.class);
            return new Interview(
                    catalogue.questions().stream().map(Entry::question).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The questions of the interview could not be read", unreadable);
        }
    }

    /** In the order in which they are asked. */
    public List<Question> questions() {
        return questions;
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
