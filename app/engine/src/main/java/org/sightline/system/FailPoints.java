package org.sightline.system;

/**
 * Told of every step at which a kill or a failure must lose nothing: before and after each commit and each file that is put
 * in place. The program passes {@link #NONE}; tests pass one that kills the process or fails at a step.
 */
@FunctionalInterface
public interface FailPoints {

    FailPoints NONE = point -> {};

    /** @param point name of the step, such as {@code before commit of results} */
    void reached(String point);
}
