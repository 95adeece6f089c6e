package org.sightline.desktop.guides;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sightline.desktop.outside.WebAddress;
import org.sightline.desktop.words.Messages;

class GuidedPlatformTest {

    @ParameterizedTest
    @EnumSource(GuidedPlatform.class)
    void everyGuideHasStepsInBothLanguages(GuidedPlatform platform) {
        String[] english = Messages.english().text(platform.steps()).split("\n", -1);
        String[] german = Messages.german().text(platform.steps()).split("\n", -1);
        assertThat(english).hasSizeGreaterThan(2).allMatch(step -> step.endsWith("."));
        assertThat(german).hasSameSizeAs(english).allMatch(step -> step.endsWith("."));
    }

    @ParameterizedTest
    @EnumSource(GuidedPlatform.class)
    void everyAddressCanBeOpened(GuidedPlatform platform) {
        String address = platform.address();
        if (address != null) {
            assertThat(WebAddress.of(address)).isPresent();
            assertThat(address).startsWith("https://");
        }
    }
}
