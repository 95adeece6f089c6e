package org.sightline.archive;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sightline.archive.linkedin.LinkedInReader;
import org.sightline.model.EvidenceKind;

/** The tables of LinkedIn's downloads. */
public final class LinkedInTarget extends ListsTarget {

    private static final List<String> ROOTS = List.of("", "Complete_LinkedInDataExport_01-02-2026/");
    private static final List<String> NAMES = List.of(
            "Shares.csv", "Rich_Media.csv", "Profile.csv", "Connections.csv", "messages.csv", "Shares_123456789.csv");

    public LinkedInTarget() {
        super(new LinkedInReader(), ROOTS, NAMES, "Rich_Media_1.csv", "Date/Time,Media Description,Media Link\n");
    }

    @Override
    Set<EvidenceKind> proofOfPublic() {
        return EnumSet.of(EvidenceKind.STATED);
    }

    /** How an input begins that holds this file of an export; empty if the target knows no such file. */
    public static Optional<byte[]> prefix(String path) {
        return prefix(path, ROOTS, NAMES);
    }
}
