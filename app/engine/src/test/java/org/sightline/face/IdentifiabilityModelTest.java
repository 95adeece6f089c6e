package org.sightline.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.model.Identifiability;

class IdentifiabilityModelTest {

    @ParameterizedTest
    // With sharpness 0.5 its logarithm vanishes: the rate is 1 / (1 + e^(13.512 - 3.842 norm)).
    @CsvSource({
        "2.75,0.5,NONE",
        "2.76,0.5,WEAK",
        "3.51,0.5,WEAK",
        "3.52,0.5,USABLE",
        "4.08,0.5,USABLE",
        "4.09,0.5,STRONG",
        "0.99,9.5,NONE",
        "1.00,9.5,WEAK",
        "1.80,9.5,USABLE",
        "2.50,9.5,STRONG"
    })
    void drawsTheLevelsAtFiveFiftyAndNinetyPercent(double norm, double sharpness, Identifiability level) {
        assertThat(IdentifiabilityModel.level(norm, sharpness)).isEqualTo(level);
    }

    @Test
    void agreesWithAValueWorkedOutByHand() {
        // -13.512 + 3.842 * 3 + 2.931 * ln 10 = 4.763
        assertThat(IdentifiabilityModel.matchRate(3, 9.5)).isCloseTo(0.9915, within(0.0005));
    }

    @Test
    void risesWithNormAndSharpness() {
        double last = 0;
        for (double norm = 0; norm < 5; norm += 0.1) {
            assertThat(IdentifiabilityModel.matchRate(norm, 5)).isGreaterThan(last);
            last = IdentifiabilityModel.matchRate(norm, 5);
        }
        last = 0;
        for (double sharpness = 0; sharpness < 40; sharpness += 1) {
            assertThat(IdentifiabilityModel.matchRate(3, sharpness)).isGreaterThan(last);
            last = IdentifiabilityModel.matchRate(3, sharpness);
        }
    }

    @Test
    void callsAFaceWithoutAnythingOnItNotIdentifiable() {
        assertThat(IdentifiabilityModel.level(0, 0)).isEqualTo(Identifiability.NONE);
    }
}
