package org.sightline.fuzz;

/** Something that reads bytes of unknown origin, with the promises that it must keep whatever the bytes are. */
@FunctionalInterface
public interface FuzzTarget {

    /**
     * Reads the input. Whatever leaves this method as an exception or error is a finding.
     *
     * @return in a few words what became of the input; the same for the same input
     */
    String run(byte[] input);
}
