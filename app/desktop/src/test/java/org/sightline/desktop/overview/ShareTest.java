package org.sightline.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.sightline.desktop.marks.Level;
import org.sightline.desktop.testing.Summaries;
import org.sightline.desktop.words.Messages;

class ShareTest {

    private final Messages messages = Messages.english();

    @Test
    void audiencesWidestFirstAndOnlyThoseThatOccur() {
        assertThat(Share.byAudience(Summaries.ofHeadlines(1, 1), messages))
                .extracting(Share::name)
                .containsExactly("Anyone", "Friends", "Not known");
    }

    @Test
    void theAudiencesOfTheHeadlinesAreThereEvenWhenEmpty() {
        assertThat(Share.byAudience(Summaries.withoutPhotos(0), messages))
                .extracting(Share::name, Share::number, Share::fraction)
                .containsExactly(tuple("Anyone", "0", 0.0), tuple("Not known", "0", 0.0));
    }

    @Test
    void everyLevelHasItsOwnWordShapeAndColour() {
        var shares = Share.byExposure(Summaries.ofHeadlines(1, 1), messages);
        assertThat(shares).extracting(Share::name).containsExactly("High", "Medium", "Low", "None");
        assertThat(shares).extracting(Share::number).containsExactly("750", "0", "0", "1,500");
        assertThat(shares).extracting(Share::fraction).containsExactly(0.25, 0.0, 0.0, 0.5);
        assertThat(Level.values()).extracting(Level::outline).doesNotHaveDuplicates();
        assertThat(Level.values()).extracting(Level::styleClass).doesNotHaveDuplicates();
    }
}
