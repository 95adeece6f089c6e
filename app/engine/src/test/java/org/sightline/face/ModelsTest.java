package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelsTest {

    @ParameterizedTest
    @EnumSource
    void describesEveryModelInFull(Models.Role role) {
        Models.Description description = Models.shipped().description(role);

        assertThat(description.file()).endsWith(role == Models.Role.FACE_DETECTOR ? ".tflite" : ".onnx");
        assertThat(description.origin()).matches("\\S+@[0-9.]+");
        assertThat(description.licence()).isIn("Apache-2.0", "MIT");
        assertThat(description.sha256()).matches("[0-9a-f]{64}");
        assertThat(description.input()).startsWith("1x");
        assertThat(description.output()).isNotBlank();
        assertThat(description.unknown()).contains("trained");
        assertThat(Models.shipped().descriptions()).contains(description);
    }

    @ParameterizedTest
    @EnumSource
    void loadsEveryModelThatItNames(Models.Role role) throws IOException {
        byte[] bytes = Models.shipped().load(role);

        assertThat(bytes).hasSize(Integer.parseInt(manifest().getProperty(role.key() + ".bytes")));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAFileWithAnotherChecksum(Models.Role role) throws IOException {
        Properties manifest = manifest();
        manifest.setProperty(role.key() + ".sha256", "0".repeat(64));

        assertThatThrownBy(() -> Models.of(manifest).load(role))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(manifest.getProperty(role.key() + ".file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "package", "licence", "sha256", "input", "output", "unknown"})
    void refusesAnEntryThatIsNotComplete(String field) throws IOException {
        Properties manifest = manifest();
        manifest.remove("face-embedding." + field);

        assertThatThrownBy(() -> Models.of(manifest).descriptions())
                .isInstanceOf(ModelException.class)
                .hasMessageContaining("face-embedding." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing.onnx", "../opencv.properties/none"})
    void refusesAFileThatIsMissing(String file) throws IOException {
        Properties manifest = manifest();
        manifest.setProperty("face-proposer.file", file);

        assertThatThrownBy(() -> Models.of(manifest).load(Models.Role.FACE_PROPOSER))
                .isInstanceOf(ModelException.class)
                .hasMessageContaining(file);
    }

    private static Properties manifest() throws IOException {
        Properties manifest = new Properties();
        try (InputStream in = Models.class.getResourceAsStream(Models.FOLDER + "manifest.properties")) {
            assertThat(in).isNotNull();
            manifest.load(in);
        }
        return manifest;
    }
}
