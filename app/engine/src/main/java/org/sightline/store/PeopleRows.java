package org.sightline.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;
import org.sightline.model.PhotoId;
import org.sightline.model.StoredGrouping;
import org.sightline.model.Suggestion;
import org.sightline.store.Contents.GroupingContent;
import org.sightline.store.Contents.PersonContent;

/** Whose faces the last grouping took for one person's, a row a person: how many rows there are is seen, and no more. */
final class PeopleRows {

    private static final int HASH_BYTES = 32;
    private static final byte[] GROUPING = Sealer.rowOf("grouping");

    private PeopleRows() {}

    static void save(SealedConnection connection, StoredGrouping grouping) throws SQLException {
        try (Statement delete = connection.sql().createStatement()) {
            delete.executeUpdate("DELETE FROM person");
        }
        Map<PersonId, List<FaceId>> people = new TreeMap<>();
        grouping.people()
                .forEach((face, person) ->
                        people.computeIfAbsent(person, key -> new ArrayList<>()).add(face));
        long id = 1;
        try (PreparedStatement insert = connection.prepare("INSERT INTO person (id, sealed) VALUES (?,?)")) {
            for (Map.Entry<PersonId, List<FaceId>> person : people.entrySet()) {
                PersonContent content = content(
                        person.getKey(), person.getValue().stream().sorted().toList());
                Rows.set(insert, id, connection.sealer().seal(SealedColumn.PERSON, id, content));
                insert.executeUpdate();
                id++;
            }
        }
        saveHead(connection, grouping, people.size());
    }

    private static void saveHead(SealedConnection connection, StoredGrouping grouping, int people) throws SQLException {
        List<String> suggestions = new ArrayList<>();
        for (Suggestion suggestion : grouping.suggestions()) {
            suggestions.add(suggestion.one().value());
            suggestions.add(suggestion.other().value());
        }
        double[] similarities = grouping.suggestions().stream()
                .mapToDouble(Suggestion::similarity)
                .toArray();
        try (PreparedStatement insert = connection.prepare("INSERT INTO setting (name, sealed) VALUES ('grouping', ?)"
                + " ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed")) {
            Rows.set(
                    insert,
                    connection
                            .sealer()
                            .seal(
                                    SealedColumn.SETTING,
                                    GROUPING,
                                    new GroupingContent(
                                            people,
                                            digest(connection),
                                            grouping.corrections().stream()
                                                    .mapToLong(Long::longValue)
                                                    .sorted()
                                                    .toArray(),
                                            suggestions,
                                            similarities)));
            insert.executeUpdate();
        }
    }

    private static PersonContent content(PersonId person, List<FaceId> faces) {
        byte[] photos = new byte[HASH_BYTES * faces.size()];
        int[] numbers = new int[faces.size()];
        for (int i = 0; i < numbers.length; i++) {
            FaceId face = faces.get(i);
            System.arraycopy(HexFormat.of().parseHex(face.photo().sha256()), 0, photos, HASH_BYTES * i, HASH_BYTES);
            numbers[i] = face.number();
        }
        return new PersonContent(person.value(), photos, numbers);
    }

    /** What the last grouping found, of whatever faces there were. */
    static StoredGrouping read(SealedConnection connection) throws SQLException {
        GroupingContent head = head(connection);
        if (head == null) {
            return StoredGrouping.NONE;
        }
        Map<FaceId, PersonId> people = new HashMap<>();
        long rows = 0;
        try (PreparedStatement query = connection.prepare("SELECT id, sealed FROM person ORDER BY id");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long id = row.getLong("id");
                PersonContent content = connection
                        .sealer()
                        .open(SealedColumn.PERSON, id, Rows.bytes(row, "sealed"), PersonContent.class);
                PersonId person = new PersonId(content.person());
                for (int i = 0; i < content.numbers().length; i++) {
                    byte[] hash = Arrays.copyOfRange(content.photos(), HASH_BYTES * i, HASH_BYTES * (i + 1));
                    people.put(new FaceId(new PhotoId(HexFormat.of().formatHex(hash)), content.numbers()[i]), person);
                }
                rows++;
            }
        }
        if (rows != head.people()) {
            throw StoreException.damage("Rows of people are missing");
        }
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i = 0; i < head.similarities().length; i++) {
            suggestions.add(new Suggestion(
                    new PersonId(head.suggestions().get(2 * i)),
                    new PersonId(head.suggestions().get(2 * i + 1)),
                    head.similarities()[i]));
        }
        return new StoredGrouping(
                people, suggestions, Arrays.stream(head.corrections()).boxed().collect(Collectors.toSet()));
    }

    /** Whether the last grouping saw the very faces that are there now. */
    static boolean isCurrent(SealedConnection connection) throws SQLException {
        GroupingContent head = head(connection);
        return head != null && MessageDigest.isEqual(head.digest(), digest(connection));
    }

    private static @Nullable GroupingContent head(SealedConnection connection) throws SQLException {
        try (PreparedStatement query = connection.prepare("SELECT sealed FROM setting WHERE name = 'grouping'");
                ResultSet row = query.executeQuery()) {
            return row.next()
                    ? connection
                            .sealer()
                            .open(SealedColumn.SETTING, GROUPING, Rows.bytes(row, "sealed"), GroupingContent.class)
                    : null;
        }
    }

    /** Of all photos that are shown, and how often each was analysed: another analysis may number faces anew. */
    private static byte[] digest(SealedConnection connection) throws SQLException {
        try (PreparedStatement query = connection.prepare(
                        "SELECT id, analyses FROM photo WHERE " + PhotoOrder.SHOWN + " ORDER BY id");
                ResultSet row = query.executeQuery()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            while (row.next()) {
                digest.update(Rows.bytes(row, "id"));
                digest.update(ByteBuffer.allocate(Long.BYTES)
                        .putLong(row.getLong("analyses"))
                        .array());
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
