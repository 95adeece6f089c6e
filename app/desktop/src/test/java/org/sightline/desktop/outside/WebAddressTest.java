package org.sightline.desktop.outside;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void namesWhoWillSeeThatItIsOpened() {
        assertThat(WebAddress.of("https://www.facebook.com/settings?tab=privacy"))
                .hasValueSatisfying(address -> {
                    assertThat(address.host()).isEqualTo("www.facebook.com");
                    assertThat(address.address()).isEqualTo("https://www.facebook.com/settings?tab=privacy");
                });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "facebook.com",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "mailto:someone@example.com",
                "https://facebook.com@example.com/",
                "https:///nobody",
                "https://example.com/ --new-window",
                "--version"
            })
    void onlyAddressesOfTheWebAreOpened(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }
}
