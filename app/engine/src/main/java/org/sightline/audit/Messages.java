package org.sightline.audit;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.sightline.model.Problem;
import org.sightline.model.Reason;
import org.sightline.store.StoreException;
import org.sightline.system.Bundles;
import org.sightline.system.FaultException;

/** The engine's codes as sentences. */
public final class Messages {

    private final ResourceBundle bundle;
    private final Locale locale;

    public Messages(Locale locale) {
        this.locale = locale;
        this.bundle = Bundles.of("engine", locale);
    }

    public static Messages english() {
        return new Messages(Locale.ENGLISH);
    }

    public String of(Problem problem) {
        return format("problem." + problem.code().name(), problem.arguments());
    }

    public String of(Reason reason) {
        return format("reason." + reason.code().name(), reason.arguments());
    }

    /** What became of the faces in a copy. */
    public String of(SafeCopyWriter.Written copy) {
        if (copy.faces() == 0) {
            return bundle.getString("copy.noFace");
        }
        String covered = copy.covered() == 0
                ? text("copy.shown", copy.faces())
                : text("copy.covered", copy.covered(), copy.faces());
        return copy.strengthened() == 0 ? covered : covered + " " + text("copy.strengthened", copy.strengthened());
    }

    /** What it means that faces are covered, and what it does not. */
    public String notMatched() {
        return bundle.getString("copy.notMatched");
    }

    /** Why a store cannot be used, or what is amiss with the program, where that is what failed. */
    public Optional<String> ofFailure(Throwable failure) {
        if (failure instanceof StoreException store) {
            return Optional.of(store.words(locale));
        }
        return failure instanceof FaultException amiss
                ? Optional.of(amiss.fault().words(locale))
                : Optional.empty();
    }

    private String format(String key, List<String> arguments) {
        return text(key, arguments.toArray());
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
