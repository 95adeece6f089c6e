package org.sightline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"../a.jpg", "a/../../b.jpg", "/etc/passwd", "C:\\x.jpg", "c:/x.jpg", "..\\x.jpg", "", "a/.."})
    void refusesWhatLeadsOut(String name) {
        assertThat(EntryPath.normalise(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"./a/b.jpg,a/b.jpg", "a\\b.jpg,a/b.jpg", "a/b..c.jpg,a/b..c.jpg", "..a/b.jpg,..a/b.jpg"})
    void keepsWhatStaysInside(String name, String path) {
        assertThat(EntryPath.normalise(name)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"__MACOSX/a/._x.jpg", "a/._x.jpg", "x/.DS_Store", "Thumbs.db", "w/__MACOSX/x.jpg"})
    void knowsJunk(String path) {
        assertThat(EntryPath.isJunk(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/x.jpg", "a/_x.jpg", "DS_Store.jpg"})
    void takesNoPictureForJunk(String path) {
        assertThat(EntryPath.isJunk(path)).isFalse();
    }
}
