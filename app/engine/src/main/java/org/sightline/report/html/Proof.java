package org.sightline.report.html;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Messages;
import org.sightline.model.Evidence;
import org.sightline.model.EvidenceKind;
import org.sightline.model.Reason;
import org.sightline.model.ReasonCode;

/** Reasons and what stands behind them, in plain words. */
final class Proof {

    private final Words words;
    private final Messages messages;

    Proof(Words words) {
        this.words = words;
        this.messages = new Messages(words.locale());
    }

    String of(Reason reason) {
        List<String> values = reason.arguments();
        return switch (reason.code()) {
            case AUDIENCE_WIDE, AUDIENCE_LIMITED -> sentence(words.of("audience." + values.get(0)));
            case FACE_IDENTIFIABLE, FACE_WEAK, FACE_BELOW_MATCHING ->
                words.of(
                        "reason." + reason.code().name() + (values.get(1).equals("1") ? ".one" : ".more"),
                        Long.parseLong(values.get(0)),
                        Long.parseLong(values.get(1)),
                        Long.parseLong(values.get(2)),
                        values.get(3));
            default -> messages.of(reason);
        };
    }

    /** Null where the reason already says all. */
    @Nullable
    String evidence(Reason reason) {
        return reason.code() == ReasonCode.OWNER_OTHER ? null : of(reason.evidence());
    }

    private @Nullable String of(@Nullable Evidence evidence) {
        if (evidence == null) {
            return null;
        }
        EvidenceKind kind = evidence.kind();
        if (kind == null) {
            return evidence.file() == null ? null : words.of("evidence.LISTED", path(evidence.file()));
        }
        List<String> parts = new ArrayList<>();
        if (evidence.source() != null) {
            parts.add(words.foreign(evidence.source()));
        }
        if (evidence.file() != null) {
            parts.add(path(evidence.file()));
        }
        if (evidence.field() != null) {
            parts.add(words.of("evidence.field", words.foreign(evidence.field())));
        }
        if (evidence.value() != null) {
            parts.add(words.of("evidence.value", words.foreign(evidence.value())));
        }
        return words.of("evidence." + kind.name(), words.joined(parts));
    }

    private String path(String file) {
        return words.foreignPath(file);
    }

    static String sentence(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(java.util.Locale.ROOT) + words.substring(first) + ".";
    }
}
