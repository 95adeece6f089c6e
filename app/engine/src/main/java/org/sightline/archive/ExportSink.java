package org.sightline.archive;

import org.sightline.model.Account;
import org.sightline.model.Appearance;
import org.sightline.model.Problem;

/** Takes what a reader finds, one by one, so that an export's size does not matter. */
public interface ExportSink {

    void account(Account account);

    void appearance(Appearance appearance);

    void problem(Problem problem);

    /** Called often while nothing is found: ends a long reading with an exception when it is not wanted any more. */
    default void goOn() {}
}
