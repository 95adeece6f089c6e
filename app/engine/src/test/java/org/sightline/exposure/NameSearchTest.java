package org.sightline.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.exposure.NameShown.Where;
import org.sightline.model.Appearance;
import org.sightline.model.AppearanceKind;
import org.sightline.model.Audience;
import org.sightline.model.Evidence;

/** Names are found as people write them, and not where letters happen to stand. */
class NameSearchTest {

    private static boolean isFound(String name, String caption) {
        Appearance appearance = Appearance.builder(AppearanceKind.POST, "a.jpg")
                .caption(caption)
                .audience(Audience.UNKNOWN, Evidence.listedIn("f"))
                .build();
        return !NameSearch.find(List.of(name), List.of(appearance), List.of()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Meier, With Anna Meier at the lake",
        "Anna Meier, with anna meier at the lake",
        "Anna Meier, Anna on the beach",
        "Anna Meier, #AnnaMeier",
        "José Núñez, jose nunez 2019",
        "Jose Nunez, José Núñez",
        "Li Na, Li Na wins",
        "Иван Петров, 'Иван, 2020'",
    })
    void whatPeopleWrite(String name, String caption) {
        assertThat(isFound(name, caption)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Meier, Annabelle and Annalena",
        "Mark Will, will you mark it?",
        "Li Na, in Li's house",
        "Anna Meier, the lake",
    })
    void isNotFound(String name, String caption) {
        assertThat(isFound(name, caption)).isFalse();
    }

    @Test
    void saysWhereItStands() {
        Appearance appearance = Appearance.builder(AppearanceKind.ALBUM, "a.jpg")
                .album("Anna's birthday")
                .tags(List.of("Anna Meier"))
                .audience(Audience.UNKNOWN, Evidence.listedIn("f"))
                .build();

        assertThat(NameSearch.find(List.of("Anna Meier"), List.of(appearance), List.of("photos/anna_meier.jpg")))
                .extracting(NameShown::where)
                .containsExactly(Where.ALBUM, Where.TAG, Where.FILE_NAME);
    }
}
