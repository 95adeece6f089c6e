package org.sightline.archive.linkedin;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sightline.archive.CsvFiles;
import org.sightline.archive.CsvRow;
import org.sightline.archive.KeptText;
import org.sightline.model.Account;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;

/** Whose download it is. */
final class Profile {

    private @Nullable Account account;

    /** Null where the download does not say. */
    @Nullable
    Account account() {
        return account;
    }

    CsvFiles.Visitor in(String file) {
        return new CsvFiles.Visitor() {
            @Override
            public boolean isHeader(List<String> cells) {
                return LinkedInTable.PROFILE.isHeader(cells);
            }

            @Override
            public void row(CsvRow row) {
                String name = Stream.of(row.text("First Name"), row.text("Last Name"))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
                if (account == null && !name.isEmpty()) {
                    String kept = KeptText.of(name);
                    Evidence who = new Evidence(EvidenceKind.STATED, file, "First Name", KeptText.shown(kept), null);
                    account = new Account(kept, null, who);
                }
            }
        };
    }
}
