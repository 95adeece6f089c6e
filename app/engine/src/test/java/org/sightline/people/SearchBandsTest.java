package org.sightline.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.sightline.model.Band;

class SearchBandsTest {

    @Test
    void theMoreFacesAreSearchedTheMoreIsAsked() {
        for (Band band : Band.values()) {
            double before = 0;
            for (int searched : new int[] {1, 100, 1_000, 10_000, 100_000}) {
                double threshold = new SearchBands(searched).threshold(band);
                assertThat(threshold).as("%s of %d", band, searched).isGreaterThanOrEqualTo(before);
                before = threshold;
            }
        }
    }

    @Test
    void aSearchBringsAsManyStrangersAsTheBandSays() {
        for (Band band : Band.values()) {
            double threshold = new SearchBands(50_000).threshold(band);
            assertThat(FalseMatches.rate(threshold) * 50_000).isCloseTo(SearchBands.strangers(band), within(1e-9));
        }
    }

    @Test
    void ratesAreThoseOfTheWorseGroup() {
        assertThat(FalseMatches.rate(0.336)).isCloseTo(2.6e-3, within(1e-6));
        assertThat(FalseMatches.rate(0.405)).isCloseTo(3.4e-4, within(1e-7));
        assertThat(FalseMatches.rate(0.462)).isCloseTo(3.5e-5, within(1e-8));
        assertThat(FalseMatches.rate(-1)).isEqualTo(1);
    }

    @Test
    void inFewFacesTooNothingIsToldOfWhatIsHardlyAlike() {
        assertThat(new SearchBands(1).of(0.33)).isEmpty();
        assertThat(new SearchBands(1).of(0.34)).contains(Band.PERHAPS);
    }
}
