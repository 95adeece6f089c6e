package org.sightline.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void whatIsAskedForComesFirst() {
        assertThat(Theme.atStart("dark", "Adwaita")).isEqualTo(Theme.DARK);
        assertThat(Theme.atStart("light", "Adwaita:dark")).isEqualTo(Theme.LIGHT);
    }

    @Test
    void elseWhatGtkIsTold() {
        assertThat(Theme.atStart(null, "Adwaita:dark")).isEqualTo(Theme.DARK);
        assertThat(Theme.atStart(null, "Yaru-Dark")).isEqualTo(Theme.DARK);
        assertThat(Theme.atStart(null, "Adwaita")).isEqualTo(Theme.LIGHT);
        assertThat(Theme.atStart(null, null)).isEqualTo(Theme.LIGHT);
    }

    @Test
    void theChoiceTurnsBackAndForth() {
        ThemeChoice choice = new ThemeChoice(Theme.LIGHT);
        choice.toggle();
        assertThat(choice.themeProperty().get()).isEqualTo(Theme.DARK);
        choice.toggle();
        assertThat(choice.themeProperty().get()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void whatTheSystemSaysHoldsUntilSomethingElseIsWished() {
        ThemeChoice choice = new ThemeChoice(ThemeWish.SYSTEM, Theme.DARK);
        assertThat(choice.themeProperty().get()).isEqualTo(Theme.DARK);
        choice.toggle();
        assertThat(choice.wishProperty().get()).isEqualTo(ThemeWish.LIGHT);
        assertThat(choice.themeProperty().get()).isEqualTo(Theme.LIGHT);
        choice.wish(ThemeWish.SYSTEM);
        assertThat(choice.themeProperty().get()).isEqualTo(Theme.DARK);
    }
}
