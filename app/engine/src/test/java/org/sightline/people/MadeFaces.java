package org.sightline.people;

import java.util.Random;
import org.sightline.model.Embedding;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PhotoId;

/** Faces with made-up embeddings: around the middle of a person, nearer or farther. */
public final class MadeFaces {

    private static final int DIMENSION = 64;

    private final Random random;

    public MadeFaces(long seed) {
        this.random = new Random(seed);
    }

    /** Where a person's faces lie around; another seed is another person. */
    public static float[] person(long seed) {
        Random own = new Random(31 * seed + 7);
        float[] middle = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            middle[i] = (float) own.nextGaussian();
        }
        return middle;
    }

    /**
     * A face of somebody.
     *
     * @param spread 0 is the very middle; two of spread 0.6 are about 0.73 alike, of spread 1 about 0.5
     */
    public Embedding embedding(float[] person, double spread) {
        float[] vector = new float[DIMENSION];
        for (int i = 0; i < DIMENSION; i++) {
            vector[i] = (float) (person[i] + spread * random.nextGaussian());
        }
        return Embedding.quantise(vector);
    }

    public static FaceId id(int photo, int number) {
        return new FaceId(new PhotoId(String.format("%064x", photo)), number);
    }

    public GroupedFace face(int photo, int number, float[] person, double spread) {
        return face(photo, number, person, spread, Identifiability.STRONG);
    }

    public GroupedFace face(int photo, int number, float[] person, double spread, Identifiability level) {
        return new GroupedFace(id(photo, number), embedding(person, spread), level, 3 + random.nextDouble());
    }
}
