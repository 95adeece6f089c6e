package org.sightline.model;

/** Names a photo by its bytes: SHA-256 in lower-case hexadecimal; reports show the first {@value #SHORT_LENGTH} digits. */
public record PhotoId(String sha256) {

    public static final int SHORT_LENGTH = 16;

    public PhotoId {
        if (sha256.length() != 64) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits");
        }
    }

    public String shortForm() {
        return sha256.substring(0, SHORT_LENGTH);
    }
}
