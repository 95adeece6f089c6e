package org.sightline.desktop.copies;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.Messages;
import org.sightline.audit.SafeCopyWriter;
import org.sightline.desktop.service.PhotoCard;

/**
 * What became of a photo that was to be copied, in words.
 *
 * @param photo name of its file, which may name people or places
 * @param copy name of the copy's file; null where there is none
 * @param told what is covered, or why there is no copy
 * @param meaning what that means and what not; empty where there is nothing to say
 */
public record CopyLine(String photo, @Nullable String copy, String told, String meaning) {

    static CopyLine of(PhotoCard photo, SafeCopyWriter.Outcome outcome, Messages sentences) {
        if (outcome instanceof SafeCopyWriter.Written written) {
            Path name = written.file().getFileName();
            return new CopyLine(
                    photo.name(),
                    String.valueOf(name),
                    sentences.of(written),
                    written.covered() == 0 ? "" : sentences.notMatched());
        }
        SafeCopyWriter.NotWritten none = (SafeCopyWriter.NotWritten) outcome;
        return new CopyLine(
                photo.name(),
                null,
                sentences.of(none.problem()) + " (" + none.problem().code().code() + ")",
                "");
    }
}
