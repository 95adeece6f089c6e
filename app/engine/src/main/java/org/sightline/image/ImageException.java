package org.sightline.image;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.ProblemCode;

/** A picture that cannot be examined, with the code that its problem line carries. */
public final class ImageException extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<String> arguments;

    public ImageException(ProblemCode code, String... arguments) {
        this(code, null, arguments);
    }

    public ImageException(ProblemCode code, @Nullable Throwable cause, String... arguments) {
        super(code.name(), cause);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public ProblemCode code() {
        return code;
    }

    public List<String> arguments() {
        return arguments;
    }
}
