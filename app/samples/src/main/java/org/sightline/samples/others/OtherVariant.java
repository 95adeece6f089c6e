package org.sightline.samples.others;

import java.util.function.Supplier;
import org.sightline.samples.ExportTruth;

/**
 * One way in which a platform hands out data, as a small archive.
 *
 * @param platform the platform, as in its appearances
 * @param name what it is, such as {@code twitter current, protected}
 * @param basis how sure it is that archives of this form exist
 * @param inferred what was not seen in a real archive, empty if nothing
 * @param builder makes the archive anew, each time the same
 */
public record OtherVariant(String platform, String name, Basis basis, String inferred, Supplier<OtherExport> builder) {
    /** A form that was seen in real archives. */
    public static OtherVariant described(String platform, String name, Supplier<OtherExport> builder) {
        return new OtherVariant(platform, platform + " " + name, Basis.DESCRIBED, "", builder);
    }

    /** A form of which something is inferred. */
    public static OtherVariant unverified(
            String platform, String name, String inferred, Supplier<OtherExport> builder) {
        return new OtherVariant(platform, platform + " " + name + " (unverified)", Basis.UNVERIFIED, inferred, builder);
    }

    /** The archive, ready to be written in any form. */
    public OtherExport export() {
        return builder.get();
    }

    /** The listings of photos in it. */
    public ExportTruth truth() {
        return export().truth();
    }

    @Override
    public String toString() {
        return name;
    }
}
