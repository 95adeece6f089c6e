package org.sightline.archive;

import java.util.Set;
import java.util.TreeSet;
import org.sightline.fuzz.Promise;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;

/** Takes what a reader finds, looks whether it may be given out, and keeps nothing. */
final class CountingSink implements ExportSink {

    private final TreeSet<String> codes = new TreeSet<>();
    private int appearances;

    @Override
    public void account(Account account) {
        Promise.holds(account.name() != null || account.handle() != null, "an account says who it is");
    }

    @Override
    public void appearance(Appearance appearance) {
        appearances++;
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
