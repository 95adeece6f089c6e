package org.sightline.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sightline.model.FaceId;
import org.sightline.model.PersonId;

/**
 * Says who each group is: whom the user named its faces after, else who had most of its faces before. A person that was never
 * seen before is named after the group's first face, so that two scans of the same archive give the same report.
 */
public final class PersonIds {

    private static final int DIGITS = 12;

    private final Map<FaceId, PersonId> before;
    private final Set<PersonId> taken = new HashSet<>();

    private PersonIds(Map<FaceId, PersonId> before) {
        this.before = before;
    }

    /** Some of a group's faces were a person's before. */
    private record Claim(int group, PersonId person, long faces) {}

    /**
     * The person of each face in a group.
     *
     * @param before the person of each face until now
     */
    public static Map<FaceId, PersonId> assign(List<Grouping.Group> groups, Map<FaceId, PersonId> before) {
        return new PersonIds(before).assign(groups);
    }

    private Map<FaceId, PersonId> assign(List<Grouping.Group> groups) {
        PersonId[] people = new PersonId[groups.size()];
        for (int i = 0; i < people.length; i++) {
            PersonId pinned = groups.get(i).pinned();
            if (pinned != null) {
                people[i] = pinned;
                taken.add(pinned);
            }
        }
        for (Claim claim : claims(groups)) {
            if (people[claim.group()] == null && taken.add(claim.person())) {
                people[claim.group()] = claim.person();
            }
        }
        Map<FaceId, PersonId> assigned = new HashMap<>();
        for (int i = 0; i < people.length; i++) {
            List<FaceId> faces = groups.get(i).faces();
            PersonId person = people[i] == null ? fresh(faces.get(0)) : people[i];
            faces.forEach(face -> assigned.put(face, person));
        }
        return assigned;
    }

    private List<Claim> claims(List<Grouping.Group> groups) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            Map<PersonId, Long> counts = new HashMap<>();
            groups.get(i).faces().stream()
                    .map(before::get)
                    .filter(Objects::nonNull)
                    .forEach(person -> counts.merge(person, 1L, Long::sum));
            for (Map.Entry<PersonId, Long> count : counts.entrySet()) {
                claims.add(new Claim(i, count.getKey(), count.getValue()));
            }
        }
        claims.sort(Comparator.comparingLong((Claim claim) -> -claim.faces())
                .thenComparing(Claim::person)
                .thenComparingInt(Claim::group));
        return claims;
    }

    private PersonId fresh(FaceId face) {
        for (int attempt = 0; ; attempt++) {
            PersonId person = of(face, attempt);
            if (taken.add(person)) {
                return person;
            }
        }
    }

    /**
     * An id that is named after a face.
     *
     * @param attempt another number gives another id
     */
    public static PersonId of(FaceId face, int attempt) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("person " + face.photo().sha256() + " " + face.number() + " " + attempt)
                            .getBytes(StandardCharsets.UTF_8));
            return new PersonId(HexFormat.of().formatHex(digest).substring(0, DIGITS));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
