package org.sightline.desktop.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sightline.desktop.discreet.Discreet;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.testing.Cards;
import org.sightline.desktop.words.Messages;
import org.sightline.model.AnswerScope;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Platform;

class ScopeWordsTest {

    private final Discreet discreet = new Discreet();
    private final ScopeWords words = new ScopeWords(new Hiding(discreet, Messages.english()), Messages.english());

    @Test
    void saysWhatAnAnswerSpeaksOf() {
        assertThat(words.of(AnswerScope.ofPhoto(Platform.FACEBOOK, null, Cards.id(1))))
                .isEqualTo("This photo on Facebook");
        assertThat(words.of(AnswerScope.ofAlbum(Platform.FACEBOOK, "", "Summer")))
                .isEqualTo("Everything in the album “Summer” on Facebook");
        assertThat(words.of(AnswerScope.ofKinds(
                        Platform.INSTAGRAM,
                        "alex",
                        Set.of(AppearanceKind.POST),
                        LocalDate.of(2016, 1, 1),
                        LocalDate.of(2016, 12, 31))))
                .isEqualTo("Everything of the kind “Post” of 2016 on Instagram, account alex");
        assertThat(words.of(AnswerScope.ofKinds(Platform.X, null, Set.of(), null, LocalDate.of(2016, 5, 3))))
                .isEqualTo("Everything you posted until 3 May 2016 on X");
    }

    @Test
    void namesAreHiddenWhileOthersLookOn() {
        discreet.toggle();
        assertThat(words.of(AnswerScope.ofAlbum(Platform.FACEBOOK, "alex", "Summer")))
                .doesNotContain("Summer", "alex");
    }
}
