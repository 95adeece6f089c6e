package org.sightline.desktop.failure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AuditProblem;
import org.sightline.desktop.service.EngineFailure;
import org.sightline.desktop.service.StoreFailure;
import org.sightline.desktop.words.Messages;

/**
 * What did not work.
 *
 * @param title what happened, in a few words
 * @param subject to which file, or null where it concerns none
 * @param explanation what it means
 * @param advice what can be done
 * @param detail for whoever looks for the cause or asks for help; null where the explanation has its code
 * @param problems the reason for each file, if there are any
 * @param actions what the user can set off here
 */
public record FailureViewModel(
        String title,
        @Nullable String subject,
        String explanation,
        String advice,
        @Nullable String detail,
        List<AuditProblem> problems,
        Actions actions) {

    /** Short names of what fails as a whole, for whoever asks for help; those of files begin with S-1. */
    private static final String SCAN = "S-221";

    private static final String ENGINE = "S-222";
    private static final String NOTHING_READ = "S-223";

    public FailureViewModel {
        problems = List.copyOf(problems);
    }

    /** What the user can set off here. */
    @FunctionalInterface
    public interface Actions {
        void examineSomethingElse();
    }

    /** Nothing of what was chosen could be read. */
    public static FailureViewModel nothingRead(
            String subject, List<AuditProblem> problems, Actions actions, Messages messages) {
        return new FailureViewModel(
                messages.text("failure.nothingRead.title"),
                subject,
                messages.text("failure.nothingRead.explanation"),
                messages.text("failure.nothingRead.advice"),
                messages.text("failure.code", NOTHING_READ),
                problems,
                actions);
    }

    /** A scan, or the engine's start, broke off; nothing is kept of it. */
    public static FailureViewModel brokenOff(
            @Nullable String subject, Throwable failure, Actions actions, Messages messages) {
        return brokenOff(subject, false, failure, actions, messages);
    }

    /** @param kept whether what was examined before is kept */
    public static FailureViewModel brokenOff(
            @Nullable String subject, boolean kept, Throwable failure, Actions actions, Messages messages) {
        if (failure instanceof EngineFailure engine) {
            return noEngine(engine, actions, messages);
        }
        if (failure instanceof StoreFailure store) {
            return new FailureViewModel(
                    messages.text("failure.store.title"),
                    subject,
                    StoreWords.of(store, messages),
                    messages.text("failure.store.advice"),
                    null,
                    List.of(),
                    actions);
        }
        return new FailureViewModel(
                messages.text("failure.scan.title"),
                subject,
                kept ? messages.text("failure.scan.kept") : messages.text("failure.scan.explanation"),
                messages.text("failure.scan.advice"),
                detail(SCAN, failure, messages),
                List.of(),
                actions);
    }

    private static FailureViewModel noEngine(EngineFailure failure, Actions actions, Messages messages) {
        Throwable cause = failure.getCause();
        return new FailureViewModel(
                messages.text("failure.engine.title"),
                null,
                reason(cause, messages),
                messages.text("failure.engine.advice"),
                detail(ENGINE, cause == null ? failure : cause, messages),
                List.of(),
                actions);
    }

    /** The engine's own exceptions speak to the user; the virtual machine's errors do not. */
    private static String reason(@Nullable Throwable cause, Messages messages) {
        String reason = cause instanceof RuntimeException ? messages.of(cause) : null;
        if (reason == null || reason.isBlank()) {
            return messages.text("failure.engine.explanation");
        }
        return reason.endsWith(".") ? reason : reason + ".";
    }

    private static String detail(String code, Throwable failure, Messages messages) {
        String type = failure.getClass().getSimpleName();
        String reason = messages.of(failure);
        return messages.text("failure.detail", code, reason == null ? type : type + ": " + reason);
    }
}
