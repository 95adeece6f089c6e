package org.sightline.archive;

import java.util.Set;
import java.util.TreeSet;
import org.sightline.fuzz.Promise;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Audience;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Problem;

/** Takes what a reader finds, looks whether it may be given out, and keeps nothing. */
final class CountingSink implements ExportSink {

    private final TreeSet<String> codes = new TreeSet<>();
    private final Set<EvidenceKind> proofOfPublic;
    private int appearances;

    /** @param proofOfPublic by what an item may be known to be public */
    CountingSink(Set<EvidenceKind> proofOfPublic) {
        this.proofOfPublic = proofOfPublic;
    }

    @Override
    public void account(Account account) {
        boolean somebody = account.name() != null || account.handle() != null;
        boolean seen = account.visibility() != null || !account.history().isEmpty();
        Promise.holds(somebody || seen, "an account says who it is or who may see it");
    }

    @Override
    public void appearance(Appearance appearance) {
        appearances++;
        EvidenceKind kind = appearance.evidence().kind();
        boolean proved = kind != null && proofOfPublic.contains(kind);
        Promise.holds(
                appearance.audience() != Audience.PUBLIC || proved,
                "nothing is public without the proof that its platform has");
        String path = appearance.path();
        if (path != null && !EntryPath.isWebAddress(path)) {
            TreePromises.staysInside(path);
        }
    }

    @Override
    public void problem(Problem problem) {
        codes.add(problem.code().name());
    }

    Set<String> codes() {
        return codes;
    }

    int appearances() {
        return appearances;
    }
}
