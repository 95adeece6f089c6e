package org.sightline.desktop.places;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.PlaceDesk;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.places.MapPicture;
import org.sightline.places.PlaceCount;
import org.sightline.places.PlaceWords;

/**
 * Where the user's own photos were taken: named places and a map when the screen is asked for, spots to which many point only when
 * these are asked for, too.
 */
public final class PlacesViewModel {

    private static final int MAP_WIDTH = 1200;
    private static final int MAP_HEIGHT = 800;

    private final PlaceDesk desk;
    private final Background background;
    private final Messages messages;
    private final PlaceWords words;
    private final ObservableList<String> places = FXCollections.observableArrayList();
    private final ObservableList<String> placesToSee = FXCollections.unmodifiableObservableList(places);
    private final ObservableList<SpotLine> spots = FXCollections.observableArrayList();
    private final ObservableList<SpotLine> spotsToSee = FXCollections.unmodifiableObservableList(spots);
    private final ReadOnlyObjectWrapper<@Nullable MapPicture> map = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper noSpot = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private boolean stale = true;

    /**
     * A spot.
     *
     * @param told how many photos point to it, and near which place it is
     * @param meaning what it may mean, and who can see it
     */
    public record SpotLine(String told, String meaning) {}

    private record Read(List<PlaceCount> places, MapPicture map) {}

    private record Found(List<PlaceDesk.NearSpot> spots, MapPicture map) {}

    public PlacesViewModel(PlaceDesk desk, Background background, Messages messages) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.words = new PlaceWords(messages.locale());
    }

    /** Reads the places if that was not done yet. */
    public void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        status.set(messages.text("places.reading"));
        background.run(() -> new Read(desk.places(), desk.map(false, MAP_WIDTH, MAP_HEIGHT)), this::show, this::failed);
    }

    private void show(Read read) {
        places.setAll(read.places().stream().map(words::of).toList());
        map.set(read.places().isEmpty() ? null : read.map());
        status.set(read.places().isEmpty() ? words.none() : "");
    }

    /** Looks for spots to which many photos point. */
    public void lookForSpots() {
        if (asked.get()) {
            return;
        }
        asked.set(true);
        status.set(messages.text("places.looking"));
        background.run(() -> new Found(desk.spots(), desk.map(true, MAP_WIDTH, MAP_HEIGHT)), this::show, this::failed);
    }

    private void show(Found found) {
        status.set("");
        spots.setAll(found.spots().stream()
                .map(near -> new SpotLine(words.of(near.spot(), near.near()), words.meaning(near.spot())))
                .toList());
        noSpot.set(found.spots().isEmpty() ? words.noSpot() : "");
        map.set(found.map());
    }

    private void failed(Throwable failure) {
        stale = true;
        asked.set(false);
        status.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    /** Named places and how many photos were taken near them. */
    public ObservableList<String> places() {
        return placesToSee;
    }

    /** Empty until they were asked for. */
    public ObservableList<SpotLine> spots() {
        return spotsToSee;
    }

    /** Null until it is drawn, and where no photo tells a place. */
    public ReadOnlyObjectProperty<@Nullable MapPicture> mapProperty() {
        return map.getReadOnlyProperty();
    }

    /** What is being done, or why nothing is shown; empty where there is nothing to say. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** That there is no spot; empty where there is one, or none was asked for. */
    public ReadOnlyStringProperty noSpotProperty() {
        return noSpot.getReadOnlyProperty();
    }

    /** Whether spots were asked for. */
    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }
}
