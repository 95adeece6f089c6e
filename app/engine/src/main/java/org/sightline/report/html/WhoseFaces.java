package org.sightline.report.html;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Person;
import org.sightline.audit.PhotoFace;

/** On how many photos the user, the user's children and others show a face that could be matched, by what the user said of people. */
final class WhoseFaces {

    /** Whose a face is. */
    enum Who {
        ME,
        CHILDREN,
        OTHERS
    }

    /** The sentences of the headline. */
    enum Seen {
        PUBLIC,
        UNKNOWN,
        FORMER
    }

    private final Map<Who, Map<Seen, Long>> counts = new EnumMap<>(Who.class);
    private boolean told;

    void add(JudgedPhoto judged) {
        Set<Who> on = EnumSet.noneOf(Who.class);
        for (PhotoFace face : judged.faces()) {
            if (face.face().identifiability().isIdentifiable()) {
                on.add(who(face.person()));
            }
        }
        told |= on.contains(Who.ME) || on.contains(Who.CHILDREN);
        for (Who who : on) {
            count(who, Seen.PUBLIC, judged.isPublicWithIdentifiableFace());
            count(who, Seen.UNKNOWN, judged.isUnknownWithIdentifiableFace());
            count(who, Seen.FORMER, judged.formerlyPublic());
        }
    }

    private static Who who(@Nullable Person person) {
        if (person == null) {
            return Who.OTHERS;
        }
        return person.isMe() ? Who.ME : person.isChild() ? Who.CHILDREN : Who.OTHERS;
    }

    private void count(Who who, Seen seen, boolean counts) {
        if (counts) {
            this.counts.computeIfAbsent(who, none -> new EnumMap<>(Seen.class)).merge(seen, 1L, Long::sum);
        }
    }

    /** Whether the user said of any of these faces that it is theirs or a child's. */
    boolean isTold() {
        return told;
    }

    long photos(Who who, Seen seen) {
        return counts.getOrDefault(who, Map.of()).getOrDefault(seen, 0L);
    }
}
