package org.sightline.samples.youtube;

import java.util.function.Function;
import org.sightline.samples.AudienceRule;
import org.sightline.samples.AudienceWord;
import org.sightline.samples.ExpectedAudience;
import org.sightline.samples.others.ExportAssembly;

/**
 * What the words of a table mean.
 *
 * @param language the language of the table
 * @param assembly where words that nobody knows are noted
 */
record RecordedVisibility(YouTubeLanguage language, ExportAssembly assembly) {
    /** The audience of a row, by the words the language has for each privacy. */
    ExpectedAudience audience(String word, String file, String column, Function<Privacy, String> words) {
        AudienceWord meant = AudienceWord.UNKNOWN;
        AudienceRule rule = AudienceRule.YOUTUBE_RECORDED;
        if (word.equals(words.apply(Privacy.PUBLIC))) {
            meant = AudienceWord.PUBLIC;
        } else if (word.equals(words.apply(Privacy.PRIVATE))) {
            meant = AudienceWord.ONLY_ME;
        } else if (word.equals(words.apply(Privacy.UNLISTED))) {
            rule = AudienceRule.YOUTUBE_UNLISTED;
        } else {
            assembly.planted(file, word);
        }
        ExpectedAudience audience = ExpectedAudience.recorded(meant, rule, file, column, word);
        // Of other languages few words were seen, so a reader need not know them.
        return language == YouTubeLanguage.ENGLISH ? audience : audience.orAlso(AudienceWord.UNKNOWN);
    }
}
