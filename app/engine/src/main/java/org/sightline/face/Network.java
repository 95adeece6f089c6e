package org.sightline.face;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.dnn.Dnn;
import org.opencv.dnn.Net;
import org.sightline.image.MatScope;

/**
 * One loaded network of one thread. OpenCV's {@code Net} gives wrong numbers, and no error, when two threads use it; so this
 * one refuses any thread but the first that used it.
 */
final class Network {

    private final Net net;
    private final List<String> outputs;
    private long owner;

    private Network(Net net, List<String> outputs) {
        this.net = net;
        this.outputs = outputs;
        net.setPreferableBackend(Dnn.DNN_BACKEND_OPENCV);
        net.setPreferableTarget(Dnn.DNN_TARGET_CPU);
    }

    static Network ofOnnx(byte[] model, String... outputs) {
        return read(model, Dnn::readNetFromONNX, outputs);
    }

    static Network ofTfLite(byte[] model, String... outputs) {
        return read(model, Dnn::readNetFromTFLite, outputs);
    }

    private static Network read(byte[] model, Function<MatOfByte, Net> importer, String... outputs) {
        MatOfByte bytes = new MatOfByte(model);
        try {
            // OpenCV's importers fill tables of their own at first use, unguarded: a second thread then finds operators
            // missing.
            synchronized (Network.class) {
                return new Network(importer.apply(bytes), List.of(outputs));
            }
        } finally {
            bytes.release();
        }
    }

    /**
     * Runs the network.
     *
     * @param input blob in the shape the model expects
     * @return a copy of each output's values, in the order they were named
     * @throws IllegalStateException if another thread used this network before
     */
    List<float[]> run(Mat input) {
        long thread = Thread.currentThread().getId();
        if (owner == 0) {
            owner = thread;
        } else if (owner != thread) {
            throw new IllegalStateException("A network belongs to the thread that used it first");
        }
        net.setInput(input);
        List<Mat> results = new ArrayList<>();
        net.forward(results, outputs);
        try (MatScope scope = new MatScope()) {
            List<float[]> values = new ArrayList<>(results.size());
            for (Mat result : results) {
                scope.track(result);
                float[] copy = new float[(int) (result.total() * result.channels())];
                result.reshape(1, 1).get(0, 0, copy);
                values.add(copy);
            }
            return values;
        }
    }
}
