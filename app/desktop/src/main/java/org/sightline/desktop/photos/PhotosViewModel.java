package org.sightline.desktop.photos;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.JudgedPhoto;
import org.sightline.desktop.photos.PhotoFilter.Sifted;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.FaceId;
import org.sightline.model.PlacedAppearance;
import org.sightline.places.NearPlace;

/** The photos that fit the filters, and the one that is open. Sifting goes on in the background; the last question counts. */
public final class PhotosViewModel {

    private final Examination examination;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ObservableList<PhotoCard> photos = FXCollections.observableArrayList();
    private final ObservableList<PhotoCard> photosToSee = FXCollections.unmodifiableObservableList(photos);
    private final ReadOnlyObjectWrapper<Map<Facet, Map<String, Integer>>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<PhotoSort> sort = new SimpleObjectProperty<>(PhotoSort.EXPOSURE);
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable PhotoDetail> detail = new ReadOnlyObjectWrapper<>();
    private final Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    private final OverrideViewModel override;
    private List<PhotoCard> all = List.of();
    private boolean stale = true;
    private int asked;
    private int opened;

    /** What the user can set off here. */
    public interface Actions {

        /** Searches for a face. */
        void find(PhotoCard photo, FaceId face);

        void showPlan();

        /** Asks how these photos are to be copied. */
        void makeCopies(List<PhotoCard> photos);

        /** Something is judged otherwise now. */
        void answersChanged();
    }

    public PhotosViewModel(Examination examination, Background background, Messages messages, Actions actions) {
        this.examination = examination;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
        this.override = new OverrideViewModel(examination.asking(), background, messages, actions::answersChanged);
        words.addListener((property, before, now) -> sift());
        sort.addListener((property, before, now) -> sift());
    }

    /** Whether the user may say who can see a photo; not while photos are still being examined. */
    public boolean mayAnswer() {
        return !examination.isSoFar();
    }

    /** Whether copies can be made; not while photos, and so who is on them, are still being examined. */
    public boolean mayCopy() {
        return !examination.isSoFar();
    }

    /** Reads the photos if that was not done yet, or something was corrected since. */
    public void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        found.set(messages.text("photos.reading"));
        background.run(
                examination::cards,
                cards -> {
                    all = cards;
                    sift();
                },
                this::failed);
        PhotoDetail open = detail.get();
        if (open != null) {
            open(open.card());
        }
    }

    /** Something was corrected that the photos show. */
    public void outdated() {
        stale = true;
    }

    /** Chooses a value of a facet, or takes that back. */
    public void choose(Facet facet, String value, boolean on) {
        Set<String> values = chosen.computeIfAbsent(facet, none -> new HashSet<>());
        if (on ? values.add(value) : values.remove(value)) {
            sift();
        }
    }

    public boolean isChosen(Facet facet, String value) {
        return chosen.getOrDefault(facet, Set.of()).contains(value);
    }

    /** Shows all photos again. */
    public void chooseNothing() {
        chosen.clear();
        words.set("");
        sift();
    }

    private void sift() {
        PhotoFilter filter = new PhotoFilter(chosen, words.get());
        PhotoSort order = sort.get();
        List<PhotoCard> cards = all;
        int question = ++asked;
        background.run(
                () -> filter.sift(cards, order),
                sifted -> {
                    if (question == asked) {
                        show(filter, sifted);
                    }
                },
                this::failed);
    }

    private void show(PhotoFilter filter, Sifted sifted) {
        photos.setAll(sifted.photos());
        counts.set(withChosen(sifted.counts()));
        if (!sifted.photos().isEmpty()) {
            found.set(messages.text("photos.found", sifted.photos().size(), all.size()));
        } else if (all.isEmpty()) {
            found.set(messages.text("photos.none"));
        } else {
            found.set(sifted.without().entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(most -> messages.text("photos.loosen", most.getKey().name(messages), most.getValue()))
                    .orElseGet(() -> filter.words().isBlank()
                            ? messages.text("photos.loosenAll")
                            : messages.text("photos.loosenWords")));
        }
    }

    /** What is chosen stays in sight, so that it can be taken back. */
    private Map<Facet, Map<String, Integer>> withChosen(Map<Facet, Map<String, Integer>> counted) {
        chosen.forEach((facet, values) ->
                values.forEach(value -> counted.getOrDefault(facet, Map.of()).putIfAbsent(value, 0)));
        return counted;
    }

    /** Opens a photo. */
    public void open(PhotoCard card) {
        int question = ++opened;
        status.set("");
        background.run(
                () -> examination
                        .photo(card.id())
                        .map(judged -> PhotoDetail.of(
                                PhotoCard.of(judged),
                                judged,
                                examination.plan().plan().advice(card.id()).orElse(null),
                                near(judged),
                                messages)),
                made -> {
                    if (question == opened) {
                        override.look(made.map(open -> open.card().id()).orElse(null));
                        detail.set(made.orElse(null));
                    }
                },
                this::failed);
    }

    private @Nullable NearPlace near(JudgedPhoto judged) {
        JudgedPhoto.Location location = judged.location();
        return location == null ? null : examination.nearest(location.coordinates());
    }

    /** Opens the photo so many places further in the list. */
    public void openNext(int places) {
        PhotoDetail open = detail.get();
        if (open == null) {
            return;
        }
        for (int i = 0; i < photos.size(); i++) {
            if (photos.get(i).id().equals(open.card().id())) {
                int next = i + places;
                if (next >= 0 && next < photos.size()) {
                    open(photos.get(next));
                }
                return;
            }
        }
    }

    /** Closes the photo that is open. */
    public void close() {
        opened++;
        override.look(null);
        detail.set(null);
    }

    public void find(FaceId face) {
        PhotoDetail open = detail.get();
        if (open != null) {
            actions.find(open.card(), face);
        }
    }

    public void showPlan() {
        actions.showPlan();
    }

    /** Asks how these photos are to be copied, if there are any. */
    public void makeCopies(List<PhotoCard> cards) {
        if (!cards.isEmpty()) {
            actions.makeCopies(List.copyOf(cards));
        }
    }

    /**
     * Copies the addresses of posts with these photos, as far as the archive tells them.
     *
     * @param clipboard takes them, a line each
     */
    public void copyAddresses(List<PhotoCard> cards, Consumer<String> clipboard) {
        background.run(
                () -> {
                    List<String> addresses = new ArrayList<>();
                    for (PhotoCard card : cards) {
                        examination.photo(card.id()).stream()
                                .map(JudgedPhoto::appearances)
                                .flatMap(List::stream)
                                .map(PlacedAppearance::appearance)
                                .forEach(appearance -> {
                                    if (appearance.permalink() != null) {
                                        addresses.add(appearance.permalink());
                                    }
                                });
                    }
                    return addresses.stream().distinct().toList();
                },
                addresses -> {
                    if (addresses.isEmpty()) {
                        status.set(messages.text("photos.copied.none"));
                    } else {
                        clipboard.accept(String.join("\n", addresses));
                        status.set(messages.text("photos.copied", addresses.size()));
                    }
                },
                this::failed);
    }

    /** What the user knows of who can see the photo that is open. */
    public OverrideViewModel override() {
        return override;
    }

    private void failed(Throwable failure) {
        found.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    /** The photos that fit, in their order. */
    public ObservableList<PhotoCard> photos() {
        return photosToSee;
    }

    /** By facet and value, how many photos there would be. */
    public ReadOnlyObjectProperty<Map<Facet, Map<String, Integer>>> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** What is searched for. */
    public StringProperty wordsProperty() {
        return words;
    }

    public ObjectProperty<PhotoSort> sortProperty() {
        return sort;
    }

    /** How many fit or, where none does, what to loosen. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What was done last; empty where there is nothing to say. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The photo that is open; null where none is. */
    public ReadOnlyObjectProperty<@Nullable PhotoDetail> detailProperty() {
        return detail.getReadOnlyProperty();
    }
}
