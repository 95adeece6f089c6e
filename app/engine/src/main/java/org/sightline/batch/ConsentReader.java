package org.sightline.batch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.answers.AnswerWords;
import org.sightline.audit.LocatedJson;
import org.sightline.audit.LocatedJson.Mistake;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reads consent records, one a file or many in a list; {@code docs/batch.md} describes both. */
final class ConsentReader {

    private static final long LARGEST = 4L << 20;
    private static final List<String> FIELDS = List.of("person", "agreedOn", "agreedTo", "note");

    private final BatchWords words;
    private final Clock clock;

    ConsentReader(BatchWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** Takes what was read. */
    private interface Taking<T> {
        T take(LocatedJson whole, byte[] bytes) throws Mistake;
    }

    /** One person's record. */
    Consent one(Path file) throws ConsentException {
        return read(file, (whole, bytes) -> {
            Map<String, LocatedJson> fields = whole.object(with("version", FIELDS));
            version(whole, fields);
            return consent(whole, fields, bytes);
        });
    }

    /** The records of a list, by the names of the children. */
    Map<String, Consent> list(Path file) throws ConsentException {
        return read(file, (whole, bytes) -> {
            Map<String, LocatedJson> fields = whole.object(List.of("version", "consents"));
            version(whole, fields);
            Map<String, Consent> consents = new HashMap<>();
            for (LocatedJson entry : required(whole, fields, "consents").list()) {
                Map<String, LocatedJson> given = entry.object(with("child", FIELDS));
                LocatedJson child = required(entry, given, "child");
                Consent consent = consent(entry, given, copy(given));
                if (consents.putIfAbsent(child.text(), consent) != null) {
                    throw new Mistake(child, words.of("consent.TWICE"));
                }
            }
            return consents;
        });
    }

    private <T> T read(Path file, Taking<T> taking) throws ConsentException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new ConsentException(words.of("consent.TOO_LARGE", file.toString()));
            }
            byte[] bytes = Files.readAllBytes(file);
            return taking.take(LocatedJson.read(new ByteArrayInputStream(bytes)), bytes);
        } catch (IOException unreadable) {
            throw new ConsentException(words.of("consent.UNREADABLE", file.toString()));
        } catch (Mistake mistake) {
            String text = String.valueOf(mistake.getMessage());
            String what = text.startsWith("ask.file.") ? AnswerWords.in(words.locale(), text) : text;
            throw new ConsentException(words.of(
                    mistake.field().isEmpty() ? "consent.LINE" : "consent.LINE_AND_FIELD",
                    file.toString(),
                    Integer.toString(mistake.line()),
                    what,
                    mistake.field()));
        }
    }

    private static List<String> with(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private static void version(LocatedJson whole, Map<String, LocatedJson> fields) throws Mistake {
        LocatedJson version = fields.get("version");
        if (version == null || !(version.value() instanceof Number number) || number.longValue() != 1) {
            throw new Mistake(version == null ? whole : version, "ask.file.VERSION");
        }
    }

    private Consent consent(LocatedJson entry, Map<String, LocatedJson> fields, byte[] copy) throws Mistake {
        LocatedJson on = required(entry, fields, "agreedOn");
        LocalDate day = day(on);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Mistake(on, "ask.file.FUTURE");
        }
        Set<Consent.Scope> agreed = EnumSet.noneOf(Consent.Scope.class);
        for (LocatedJson scope : required(entry, fields, "agreedTo").list()) {
            agreed.add(scope(scope));
        }
        LocatedJson note = fields.get("note");
        if (note != null) {
            note.text();
        }
        return new Consent(required(entry, fields, "person").text(), day, agreed, copy);
    }

    private static LocalDate day(LocatedJson on) throws Mistake {
        try {
            return LocalDate.parse(on.text());
        } catch (DateTimeParseException wrong) {
            throw new Mistake(on, "ask.file.DAY");
        }
    }

    private Consent.Scope scope(LocatedJson word) throws Mistake {
        String text = word.text();
        for (Consent.Scope scope : Consent.Scope.values()) {
            if (scope.name().equals(text)) {
                return scope;
            }
        }
        throw new Mistake(
                word,
                AnswerWords.in(
                        words.locale(),
                        "ask.file.NO_OPTION",
                        Arrays.stream(Consent.Scope.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    private LocatedJson required(LocatedJson entry, Map<String, LocatedJson> fields, String name) throws Mistake {
        LocatedJson value = fields.get(name);
        if (value == null) {
            throw new Mistake(entry, AnswerWords.in(words.locale(), "ask.file.MISSING", name));
        }
        return value;
    }

    /** A person's part of a list as a record of its own: nobody else's goes into a hand-over. */
    private static byte[] copy(Map<String, LocatedJson> given) throws Mistake {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("version", 1);
            for (String field : FIELDS) {
                @Nullable LocatedJson value = given.get(field);
                if (value != null && value.value() instanceof List<?>) {
                    json.writeArrayPropertyStart(field);
                    for (LocatedJson element : value.list()) {
                        json.writeString(element.text());
                    }
                    json.writeEndArray();
                } else if (value != null) {
                    json.writeStringProperty(field, value.text());
                }
            }
            json.writeEndObject();
        }
        bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
