package org.sightline.desktop.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.sightline.desktop.copies.CopiesView;
import org.sightline.desktop.find.FindView;
import org.sightline.desktop.interview.InterviewView;
import org.sightline.desktop.layout.FocusInSight;
import org.sightline.desktop.overview.OverviewView;
import org.sightline.desktop.people.PeopleView;
import org.sightline.desktop.photos.PhotosView;
import org.sightline.desktop.pictures.PictureStore;
import org.sightline.desktop.places.PlacesView;
import org.sightline.desktop.plan.PlanView;
import org.sightline.desktop.report.ReportView;
import org.sightline.desktop.settings.SettingsView;
import org.sightline.desktop.spotcheck.SpotCheckView;
import org.sightline.desktop.whichface.WhichFaceView;
import org.sightline.desktop.words.Messages;

/** The screens of an audit beside the list of them. A screen that was left is found again as it was. */
public final class ShellView extends BorderPane {

    private final ShellViewModel model;
    private final Surroundings around;
    private final PictureStore pictures;
    private final Map<Place, Shown> made = new EnumMap<>(Place.class);
    private final Map<Place, Node> pages = new EnumMap<>(Place.class);

    /** A screen, and how the keyboard gets to where its user most likely goes on. */
    private record Shown(Node view, Runnable focusFirst) {}

    public ShellView(ShellViewModel model, Surroundings around) {
        this.model = model;
        this.around = around;
        this.pictures = new PictureStore(model.examination().pictures(), around.pictures());
        setId("shell");
        SideNavigation navigation = new SideNavigation(model, around.messages());
        setLeft(navigation.scrolling());
        widthProperty().addListener((property, before, now) -> navigation.fit(now.doubleValue()));
        model.placeProperty().addListener((property, before, now) -> {
            show(now);
            Platform.runLater(this::focusFirst);
        });
        show(model.placeProperty().get());
        model.refresh();
    }

    private void show(Place place) {
        setCenter(pages.computeIfAbsent(
                place, one -> page(made.computeIfAbsent(one, this::make).view())));
    }

    /** A screen that needs more room than there is, such as with large text, scrolls instead of being cut off. */
    private static Node page(Node view) {
        ScrollPane page = new ScrollPane(view);
        page.setFitToWidth(true);
        page.setFitToHeight(true);
        page.setFocusTraversable(false);
        page.getStyleClass().add("page-of-screen");
        FocusInSight.on(page);
        return page;
    }

    private Shown make(Place place) {
        Messages messages = around.messages();
        return switch (place) {
            case OVERVIEW -> {
                OverviewView view = new OverviewView(model.overview(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case PHOTOS -> {
                PhotosView view = new PhotosView(model.photos(), pictures, around.outside(), around.hiding(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case PEOPLE -> {
                PeopleView view = new PeopleView(model.people(), pictures, around.hiding(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case FIND -> {
                FindView view = new FindView(model.find(), pictures, around.chooser(), around.hiding(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case PLAN -> {
                PlanView view =
                        new PlanView(model.plan(), model.letters(), around.chooser(), around.outside(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case REPORT -> {
                ReportView view = new ReportView(model.report(), around.chooser(), around.outside(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case SETTINGS -> {
                SettingsView view = new SettingsView(model.settings(), around.chooser(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case WHICH_FACE -> {
                WhichFaceView view = new WhichFaceView(model.whichFace(), pictures, around.hiding(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case INTERVIEW -> {
                InterviewView view = new InterviewView(model.interview(), around.hiding(), messages);
                yield new Shown(view, view::focusFirst);
            }
            case PLACES -> {
                PlacesView view = new PlacesView(model.places(), around.hiding(), messages, model::leavePlaces);
                yield new Shown(view, view::focusFirst);
            }
            case COPIES -> {
                CopiesView view = new CopiesView(
                        model.copies(),
                        pictures,
                        around.chooser(),
                        around.outside(),
                        around.hiding(),
                        messages,
                        model::leaveCopies);
                yield new Shown(view, view::focusFirst);
            }
            case SPOT_CHECK -> {
                SpotCheckView view =
                        new SpotCheckView(model.spotCheck(), pictures, around.outside(), around.hiding(), messages);
                yield new Shown(view, view::focusFirst);
            }
        };
    }

    /** Goes to another screen if the keys say so: the shortcut key with a digit, or with a comma for the settings. */
    public boolean go(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        if (event.getCode() == KeyCode.COMMA) {
            model.go(Place.SETTINGS);
            return true;
        }
        for (Place place : Place.values()) {
            if (place.isListed()
                    && event.getCode().isDigitKey()
                    && event.getCode().getName().endsWith(Integer.toString(place.digit()))) {
                model.go(place);
                return true;
            }
        }
        return false;
    }

    /** Puts the keyboard where the user most likely goes on. */
    public void focusFirst() {
        Shown shown = made.get(model.placeProperty().get());
        if (shown != null) {
            // What lies in a split pane is in the scene only once that has its skin.
            applyCss();
            layout();
            shown.focusFirst().run();
        }
    }
}
