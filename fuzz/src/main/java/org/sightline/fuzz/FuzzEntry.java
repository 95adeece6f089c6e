package org.sightline.fuzz;

import org.jspecify.annotations.Nullable;

/** Where the fuzzer comes in; it calls the methods by their names. */
public final class FuzzEntry {

    private static @Nullable FuzzTarget target;

    private FuzzEntry() {}

    /** @param arguments the target's name */
    public static void fuzzerInitialize(String[] arguments) {
        target = FuzzTargets.named(arguments[0]);
    }

    public static void fuzzerTestOneInput(byte[] input) {
        if (target == null) {
            throw new IllegalStateException("The target is not chosen");
        }
        target.run(input);
    }
}
