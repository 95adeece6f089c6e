package org.sightline.desktop.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sightline.desktop.testing.FakePlaces;
import org.sightline.desktop.testing.LaterExecutor;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

class PlacesViewModelTest {

    private final LaterExecutor worker = new LaterExecutor();
    private final FakePlaces desk = new FakePlaces();

    private PlacesViewModel model(Messages messages) {
        return new PlacesViewModel(desk, new Background(worker, Runnable::run), messages);
    }

    @Test
    void spotsAreLookedForOnlyWhenTheUserAsks() {
        desk.with("Lyon", "FR", 12).with("Zürich", "CH", 1).withSpot("Lyon", 8, 0);
        PlacesViewModel model = model(Messages.english());
        assertThat(model.mapProperty().get())
                .as("before the screen is asked for")
                .isNull();
        model.refresh();
        assertThat(model.statusProperty().get()).isEqualTo("Reading the places…");
        worker.runAll();
        assertThat(model.places()).containsExactly("Lyon, France: 12 photos", "Zürich, Switzerland: one photo");
        assertThat(model.mapProperty().get()).isNotNull();
        assertThat(model.statusProperty().get()).isEmpty();
        assertThat(model.spots()).isEmpty();
        assertThat(desk.timesAskedForSpots()).isZero();

        model.lookForSpots();
        worker.runAll();
        assertThat(model.askedProperty().get()).isTrue();
        assertThat(model.noSpotProperty().get()).isEmpty();
        assertThat(model.spots()).hasSize(1);
        assertThat(model.spots().get(0).told()).isEqualTo("8 photos point to one spot near Lyon, France.");
        assertThat(model.spots().get(0).meaning()).startsWith("This may be where you live or work");
        assertThat(desk.timesAskedForSpots()).isEqualTo(2);
        model.lookForSpots();
        worker.runAll();
        assertThat(desk.timesAskedForSpots()).as("once is enough").isEqualTo(2);
    }

    @Test
    void germanIsGerman() {
        desk.with("Lyon", "FR", 12).withSpot("Lyon", 8, 3);
        PlacesViewModel model = model(Messages.german());
        model.refresh();
        model.lookForSpots();
        worker.runAll();
        assertThat(model.places()).containsExactly("Lyon, Frankreich: 12 Fotos");
        assertThat(model.spots().get(0).meaning()).contains("wer diese Dateien hat");
    }

    @Test
    void whereThereIsNothingItSaysSo() {
        PlacesViewModel model = model(Messages.english());
        model.refresh();
        worker.runAll();
        assertThat(model.statusProperty().get()).startsWith("No photo of yours tells");
        assertThat(model.mapProperty().get()).isNull();
        model.lookForSpots();
        worker.runAll();
        assertThat(model.noSpotProperty().get()).startsWith("No 5 photos or more");
    }
}
