package org.sightline.archive;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.model.Problem;
import org.sightline.model.ProblemCode;

/** A limit of {@link ArchiveLimits} was passed; what was read before it stays. */
public final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient List<String> arguments;

    LimitException(ProblemCode code, String... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public Problem problem(@Nullable String path) {
        return new Problem(path, code, arguments);
    }
}
