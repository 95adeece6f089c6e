package org.sightline.face;

import org.opencv.core.Mat;
import org.sightline.image.MatScope;
import org.sightline.model.Embedding;

/** Turns an aligned face into 512 numbers whose direction tells who it is and whose length how well it shows. For one thread. */
final class EmbeddingModel {

    private final Network network;

    EmbeddingModel(byte[] model) {
        network = Network.ofOnnx(model, "output");
    }

    /** @param norm length of the raw vector */
    record Result(Embedding embedding, double norm) {}

    Result embed(AlignedFace face) {
        try (MatScope scope = new MatScope()) {
            Mat blob = face.blob(scope);
            float[] vector = network.run(blob).get(0);
            double squares = 0;
            for (float value : vector) {
                squares += (double) value * value;
            }
            return new Result(Embedding.quantise(vector), Math.sqrt(squares));
        }
    }
}
