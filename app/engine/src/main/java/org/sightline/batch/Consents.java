package org.sightline.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who agreed to what: from a file of each child's own, or else from a list that was named. */
public final class Consents {

    private final ConsentReader reader;
    private final Map<String, Consent> listed;

    private Consents(ConsentReader reader, Map<String, Consent> listed) {
        this.reader = reader;
        this.listed = listed;
    }

    /**
     * @param list of many children; null for none
     * @throws ConsentException if the list cannot be taken
     */
    public static Consents of(@Nullable Path list, BatchWords words, Clock clock) throws ConsentException {
        ConsentReader reader = new ConsentReader(words, clock);
        return new Consents(reader, list == null ? Map.of() : reader.list(list));
    }

    /**
     * A child's record; empty if there is none.
     *
     * @throws ConsentException if its own cannot be taken: it is not passed over for the list's
     */
    Optional<Consent> of(Child child) throws ConsentException {
        Path own = child.consentFile();
        return Files.exists(own) ? Optional.of(reader.one(own)) : Optional.ofNullable(listed.get(child.name()));
    }
}
