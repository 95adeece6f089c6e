package org.sightline.face;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.sightline.system.Fault;

/** The model files that ship with the program, as {@code models/manifest.properties} lists them. */
public final class Models {

    static final String FOLDER = "/org/sightline/resources/models/";
    private static final String MANIFEST = "manifest.properties";

    /** What a model is for; each has one entry of the manifest and one class that knows its input and output. */
    public enum Role {
        FACE_DETECTOR("face-detector"),
        FACE_PROPOSER("face-proposer"),
        FACE_LANDMARKS("face-landmarks"),
        FACE_EMBEDDING("face-embedding");

        private final String key;

        Role(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** An entry of the manifest. */
    public record Description(
            Role role,
            String file,
            String origin,
            String licence,
            String sha256,
            String input,
            String output,
            String unknown) {}

    private final Properties manifest;

    private Models(Properties manifest) {
        this.manifest = manifest;
    }

    /** @throws ModelException if the manifest is missing or misses an entry */
    public static Models shipped() {
        Properties manifest = new Properties();
        try (InputStream in = Models.class.getResourceAsStream(FOLDER + MANIFEST)) {
            if (in == null) {
                throw new ModelException(Fault.of(Fault.Code.LIST_MISSING, MANIFEST));
            }
            manifest.load(in);
        } catch (IOException failure) {
            throw new ModelException(Fault.of(Fault.Code.LIST_UNREADABLE, MANIFEST), failure);
        }
        return of(manifest);
    }

    static Models of(Properties manifest) {
        return new Models(manifest);
    }

    public List<Description> descriptions() {
        return java.util.Arrays.stream(Role.values()).map(this::description).toList();
    }

    public Description description(Role role) {
        return new Description(
                role,
                entry(role, "file"),
                entry(role, "package"),
                entry(role, "licence"),
                entry(role, "sha256"),
                entry(role, "input"),
                entry(role, "output"),
                entry(role, "unknown"));
    }

    /**
     * The bytes of a model's file.
     *
     * @throws ModelException if the file is missing or does not have the SHA-256 that the manifest names
     */
    public byte[] load(Role role) {
        Description description = description(role);
        try (InputStream in = Models.class.getResourceAsStream(FOLDER + description.file())) {
            if (in == null) {
                throw new ModelException(Fault.of(Fault.Code.MODEL_MISSING, description.file()));
            }
            byte[] bytes = in.readAllBytes();
            String actual = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            if (!actual.equals(description.sha256())) {
                throw new ModelException(Fault.of(Fault.Code.MODEL_ALTERED, description.file()));
            }
            return bytes;
        } catch (IOException failure) {
            throw new ModelException(Fault.of(Fault.Code.MODEL_UNREADABLE, description.file()), failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String entry(Role role, String field) {
        String value = manifest.getProperty(role.key() + "." + field);
        if (value == null) {
            throw new ModelException(Fault.of(Fault.Code.MODEL_NOT_DESCRIBED, role.key() + "." + field));
        }
        return value;
    }
}
