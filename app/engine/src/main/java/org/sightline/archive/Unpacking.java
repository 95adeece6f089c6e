package org.sightline.archive;

/** Is told how far an archive is unpacked that cannot be read as it lies there. */
@FunctionalInterface
public interface Unpacking {

    /**
     * Called often; ends the unpacking with an exception when it is not wanted any more.
     *
     * @param bytes of this archive that are unpacked
     */
    void goOn(long bytes);
}
