package org.sightline.archive;

import java.util.ArrayList;
import java.util.List;
import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** Keeps what a reader pushes. */
public final class CollectingSink implements ExportSink {

    public final List<Account> accounts = new ArrayList<>();
    public final List<Appearance> appearances = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();

    @Override
    public void account(Account account) {
        accounts.add(account);
    }

    @Override
    public void appearance(Appearance appearance) {
        appearances.add(appearance);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    public List<Problem> problems(ProblemCode code) {
        return problems.stream().filter(problem -> problem.code() == code).toList();
    }
}
