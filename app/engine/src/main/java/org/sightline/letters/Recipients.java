package org.sightline.letters;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sightline.advice.Catalogue;
import org.sightline.advice.Entry;
import org.sightline.advice.EntryKind;

/** Everybody to whom letters are known to go. */
public final class Recipients {

    private final List<Recipient> all;

    /** @param catalogue whose entries of the kind {@code RECIPIENT} count; reads the authorities that ship */
    public Recipients(Catalogue catalogue) {
        all = Stream.concat(
                        catalogue.entries().stream()
                                .filter(entry -> entry.kind() == EntryKind.RECIPIENT)
                                .map(Recipients::of),
                        AuthoritiesFile.shipped().stream())
                .toList();
    }

    /** Postal addresses of the catalogue begin with a name, as it is written there. */
    private static Recipient of(Entry entry) {
        List<String> post = entry.contact().post();
        return new Recipient(
                entry.id(),
                entry.words().title(),
                null,
                post.isEmpty() ? List.of(entry.words().title()) : post,
                entry.contact().mail(),
                entry.contact().address(),
                null,
                entry.confidence(),
                entry.unverified(),
                entry.asOf(),
                entry.sources());
    }

    public List<Recipient> all() {
        return all;
    }

    public Optional<Recipient> byId(String id) {
        return all.stream().filter(one -> id.equals(one.id())).findFirst();
    }
}
