package org.sightline.fuzz;

/** A promise of the program that must hold for every input. */
public final class Promise {

    private Promise() {}

    /** @throws AssertionError if the promise is broken, which ends the run with a finding */
    public static void holds(boolean kept, String promise) {
        if (!kept) {
            throw new AssertionError("Broken promise: " + promise);
        }
    }
}
