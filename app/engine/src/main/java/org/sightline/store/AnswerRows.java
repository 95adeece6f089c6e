package org.sightline.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Answer;
import org.sightline.model.AnswerScope;
import org.sightline.model.AnswerStatement;
import org.sightline.model.AnswerStatement.AudienceNow;
import org.sightline.model.AnswerStatement.AudienceWhenPosted;
import org.sightline.model.AnswerStatement.Narrowed;
import org.sightline.model.AnswerStatement.NotPublic;
import org.sightline.model.AnswerStatement.Nothing;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;
import org.sightline.model.Platform;
import org.sightline.model.Since;
import org.sightline.store.Contents.AnswerContent;

/** Answers as rows. There are few of them: all are held while something is judged. */
final class AnswerRows {

    /** Names the setting that holds how many there are: one that was lost must not make anything look less public. */
    private static final String COUNT = "answers";

    private AnswerRows() {}

    /** @throws StoreException if a row was lost */
    static List<Answer> read(SealedConnection connection) throws SQLException {
        List<Answer> answers = new ArrayList<>();
        try (PreparedStatement query = connection.prepare("SELECT id, sealed FROM answer ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long id = row.getLong("id");
                answers.add(answer(
                        id,
                        connection
                                .sealer()
                                .open(SealedColumn.ANSWER, id, Rows.bytes(row, "sealed"), AnswerContent.class)));
            }
        }
        String count = AuditQuery.setting(connection, COUNT);
        if (answers.size() != (count == null ? 0 : Integer.parseInt(count))) {
            throw StoreException.damage("Rows of answers are missing");
        }
        return answers;
    }

    static List<Answer> save(SealedConnection connection, List<Answer> fresh, Set<Long> forgotten) throws SQLException {
        Set<Long> gone = withWhatWidens(read(connection), forgotten);
        try (PreparedStatement delete = connection.prepare("DELETE FROM answer WHERE id = ?")) {
            for (long id : gone) {
                Rows.set(delete, id);
                delete.executeUpdate();
            }
        }
        List<Answer> kept = insert(connection, fresh);
        count(connection);
        return kept;
    }

    private static Set<Long> withWhatWidens(List<Answer> all, Set<Long> forgotten) {
        Set<Long> gone = new LinkedHashSet<>(forgotten);
        // What widens another has the higher number, and comes later.
        for (Answer answer : all) {
            Long basis = answer.basedOn();
            if (basis != null && gone.contains(basis)) {
                gone.add(answer.id());
            }
        }
        return gone;
    }

    private static List<Answer> insert(SealedConnection connection, List<Answer> fresh) throws SQLException {
        List<Answer> kept = new ArrayList<>();
        long id = AuditStore.nextId(connection, "answer");
        try (PreparedStatement insert = connection.prepare("INSERT INTO answer (id, sealed) VALUES (?,?)")) {
            for (Answer draft : fresh) {
                Long basis = draft.basedOn();
                Answer answer = draft.withId(
                        id,
                        basis != null && basis < 0
                                ? Long.valueOf(kept.get((int) (-1 - basis)).id())
                                : basis);
                insert(insert, connection, answer);
                kept.add(answer);
                id++;
            }
        }
        return kept;
    }

    private static void count(SealedConnection connection) throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT count(*) FROM answer");
                ResultSet row = query.executeQuery()) {
            AuditStore.setting(connection, COUNT, Long.toString(row.getLong(1)));
        }
    }

    /** Takes over the answers of another store with their numbers. */
    static void insertAll(List<Answer> answers, SealedConnection to) throws SQLException {
        try (PreparedStatement insert = to.prepare("INSERT INTO answer (id, sealed) VALUES (?,?)")) {
            for (Answer answer : answers) {
                insert(insert, to, answer);
            }
        }
        count(to);
    }

    private static void insert(PreparedStatement insert, SealedConnection connection, Answer answer)
            throws SQLException {
        Rows.set(insert, answer.id(), connection.sealer().seal(SealedColumn.ANSWER, answer.id(), content(answer)));
        insert.executeUpdate();
    }

    private static AnswerContent content(Answer answer) {
        AnswerScope scope = answer.scope();
        AnswerStatement statement = answer.statement();
        Narrowed narrowed = statement instanceof Narrowed is ? is : null;
        Since since = answer.since();
        PhotoId photo = scope.photo();
        return new AnswerContent(
                answer.given().toString(),
                answer.origin().name(),
                answer.question(),
                answer.asked(),
                answer.said(),
                scope.platform().name(),
                scope.account(),
                photo == null ? null : HexFormat.of().parseHex(photo.sha256()),
                scope.album(),
                scope.kinds().stream().map(Enum::name).sorted().toList(),
                text(scope.from()),
                text(scope.to()),
                statement.getClass().getSimpleName(),
                text(audience(statement)),
                since == null ? null : text(since.earliest()),
                since == null ? null : text(since.latest()),
                narrowed != null && narrowed.goesOn(),
                narrowed != null && narrowed.settles(),
                answer.basedOn());
    }

    private static @Nullable Audience audience(AnswerStatement statement) {
        if (statement instanceof AudienceNow now) {
            return now.audience();
        }
        if (statement instanceof AudienceWhenPosted posted) {
            return posted.audience();
        }
        return statement instanceof Narrowed narrowed ? narrowed.to() : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Answer answer(long id, AnswerContent content) {
        byte[] photo = content.photo();
        return new Answer(
                id,
                Instant.parse(content.given()),
                Answer.Origin.valueOf(content.origin()),
                content.question(),
                content.asked(),
                content.said(),
                new AnswerScope(
                        Platform.valueOf(content.platform()),
                        content.account(),
                        photo == null ? null : new PhotoId(HexFormat.of().formatHex(photo)),
                        content.album(),
                        content.kinds().stream().map(AppearanceKind::valueOf).collect(Collectors.toSet()),
                        day(content.from()),
                        day(content.to())),
                statement(content),
                since(content),
                content.basedOn());
    }

    private static AnswerStatement statement(AnswerContent content) {
        return switch (content.statement()) {
            case "AudienceNow" -> new AudienceNow(audience(content));
            case "AudienceWhenPosted" -> new AudienceWhenPosted(audience(content));
            case "NotPublic" -> new NotPublic();
            case "Narrowed" ->
                new Narrowed(
                        audience(content), Objects.requireNonNull(since(content)), content.goesOn(), content.settles());
            case "Nothing" -> new Nothing();
            default -> throw new StoreException(StoreException.Reason.NEWER_VERSION, "newer.answer");
        };
    }

    private static @Nullable Since since(AnswerContent content) {
        LocalDate earliest = day(content.earliest());
        LocalDate latest = day(content.latest());
        return earliest == null || latest == null ? null : new Since(earliest, latest);
    }

    private static Audience audience(AnswerContent content) {
        return Audience.valueOf(Objects.requireNonNull(content.audience()));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
