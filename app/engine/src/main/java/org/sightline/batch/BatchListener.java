package org.sightline.batch;

import org.sightline.audit.ScanListener;

/** Is told how a batch goes, on its own thread; between begin and end of a child how its scan goes, too. */
public interface BatchListener extends ScanListener {

    /** @param number of the child among those of this run, from 1 */
    void begun(Child child, int number, int count);

    /** @param before whether the child was done in an earlier run and did not change */
    void ended(BatchRow row, boolean before);
}
