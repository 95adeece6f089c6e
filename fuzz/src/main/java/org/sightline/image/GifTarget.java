package org.sightline.image;

import org.sightline.fuzz.FuzzTarget;

/** GIF; the first four bytes of the input are replaced by those of a GIF. */
public final class GifTarget implements FuzzTarget {

    private final PictureFuzzing fuzzing = new PictureFuzzing();

    @Override
    public String run(byte[] input) {
        if (input.length < 4) {
            return "nothing";
        }
        byte[] gif = input.clone();
        gif[0] = 'G';
        gif[1] = 'I';
        gif[2] = 'F';
        gif[3] = '8';
        return fuzzing.decode(gif);
    }
}
