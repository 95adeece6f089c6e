package org.sightline.letters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sightline.advice.Confidence;
import org.sightline.advice.EntryPart;
import org.sightline.advice.Source;

/**
 * Where a letter goes.
 *
 * @param id of the catalogue or of the list of authorities; null where the user typed the recipient
 * @param authorityOf whose law it watches over; null where it is no authority
 * @param lines name and postal address as an envelope has them; the name alone where no postal address is known
 * @param form a page with a form
 * @param web a page to check the address on
 * @param confidence how far the address was checked; null where the user typed it
 * @param unverified what of it was not read, or is likely to be old
 * @param asOf when it was last checked, as exactly as its source tells; null where it does not
 */
public record Recipient(
        @Nullable String id,
        String name,
        @Nullable Jurisdiction authorityOf,
        List<String> lines,
        @Nullable String mail,
        @Nullable String form,
        @Nullable String web,
        @Nullable Confidence confidence,
        List<EntryPart> unverified,
        @Nullable String asOf,
        List<Source> sources) {

    public Recipient {
        lines = List.copyOf(lines);
        unverified = List.copyOf(unverified);
        sources = List.copyOf(sources);
    }

    /**
     * One whom the user typed.
     *
     * @param lines name and postal address
     */
    public static Recipient typed(List<String> lines, @Nullable String mail) {
        return new Recipient(null, lines.get(0), null, lines, mail, null, null, null, List.of(), null, List.of());
    }

    /** The ways to reach it that are known, the one that leaves a proof most easily first. */
    public List<Transport> ways() {
        List<Transport> ways = new ArrayList<>();
        if (mail != null) {
            ways.add(Transport.MAIL);
        }
        if (form != null) {
            ways.add(Transport.FORM);
        }
        if (lines.size() > 1) {
            ways.add(Transport.POST);
        }
        return ways;
    }

    /** When the newest of its sources was written; empty where none bears a day. */
    public Optional<LocalDate> seen() {
        return sources.stream().flatMap(source -> source.day().stream()).max(Comparator.naturalOrder());
    }
}
