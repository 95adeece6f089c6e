package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.dnn.Dnn;
import org.sightline.image.MatScope;
import org.sightline.image.Pictures;

class NetworkTest {

    @BeforeAll
    static void loadTheLibrary() {
        Pictures.openCv();
    }

    @Test
    void refusesAnyThreadButTheFirst() {
        try (MatScope scope = new MatScope()) {
            Network network = landmarks();
            Mat blob = blob(64, scope);
            network.run(blob);

            assertThatThrownBy(() -> CompletableFuture.supplyAsync(() -> network.run(blob))
                            .join())
                    .isInstanceOf(CompletionException.class)
                    .hasCauseInstanceOf(IllegalStateException.class);
            assertThat(network.run(blob)).hasSize(1);
        }
    }

    @Test
    void mayBeMadeOnOneThreadAndUsedOnAnother() {
        try (MatScope scope = new MatScope()) {
            Network network = landmarks();
            Mat blob = blob(64, scope);

            List<float[]> values =
                    CompletableFuture.supplyAsync(() -> network.run(blob)).join();

            assertThat(values.get(0)).hasSize(136);
        }
    }

    @Test
    void givesCopiesThatTheNextRunLeavesAlone() {
        try (MatScope scope = new MatScope()) {
            Network network = landmarks();
            float[] first = network.run(blob(64, scope)).get(0);
            float[] before = first.clone();

            float[] second = network.run(blob(200, scope)).get(0);

            assertThat(first).containsExactly(before);
            assertThat(second).isNotEqualTo(first);
        }
    }

    private static Network landmarks() {
        return Network.ofOnnx(Models.shipped().load(Models.Role.FACE_LANDMARKS), "output");
    }

    private static Mat blob(double grey, MatScope scope) {
        Mat picture = scope.track(new Mat(64, 64, org.opencv.core.CvType.CV_8UC1, new Scalar(grey)));
        return scope.track(Dnn.blobFromImage(picture, 1 / 256.0, new Size(64, 64), new Scalar(0), false, false));
    }
}
