package org.sightline.desktop.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sightline.desktop.copies.CopiesViewModel;
import org.sightline.desktop.find.FindViewModel;
import org.sightline.desktop.interview.InterviewViewModel;
import org.sightline.desktop.letters.LetterViewModel;
import org.sightline.desktop.overview.OverviewViewModel;
import org.sightline.desktop.people.PeopleViewModel;
import org.sightline.desktop.photos.PhotosViewModel;
import org.sightline.desktop.places.PlacesViewModel;
import org.sightline.desktop.plan.PlanViewModel;
import org.sightline.desktop.report.ReportViewModel;
import org.sightline.desktop.service.Beginning;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PersonRow;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.settings.SettingsViewModel;
import org.sightline.desktop.spotcheck.SpotCheckViewModel;
import org.sightline.desktop.whichface.WhichFaceViewModel;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.FaceId;

/** An open audit: its screens, and which of them is shown. */
public final class ShellViewModel
        implements OverviewViewModel.Actions,
                PhotosViewModel.Actions,
                PeopleViewModel.Actions,
                FindViewModel.Actions,
                WhichFaceViewModel.Actions,
                InterviewViewModel.Actions,
                SpotCheckViewModel.Actions {

    /** What can be looked at while photos are still examined; the others need them all, or change something. */
    private static final Set<Place> OPEN_SO_FAR = EnumSet.of(Place.OVERVIEW, Place.PHOTOS, Place.FIND, Place.PLAN);

    private final String subject;
    private final Examination examination;
    private final Background background;
    private final Leaving leaving;
    private final OverviewViewModel overview;
    private final PhotosViewModel photos;
    private final PeopleViewModel people;
    private final FindViewModel find;
    private final PlanViewModel plan;
    private final LetterViewModel letters;
    private final ReportViewModel report;
    private final SettingsViewModel settings;
    private final WhichFaceViewModel whichFace;
    private final InterviewViewModel interview;
    private final SpotCheckViewModel spotCheck;
    private final CopiesViewModel copies;
    private final PlacesViewModel places;
    private Place copiesFrom = Place.PHOTOS;
    private final Deque<Place> beforeNumbers = new ArrayDeque<>();
    private LeftForLater left = new LeftForLater();
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(Place.OVERVIEW);

    /** Leads away from the audit, which stays open. */
    @FunctionalInterface
    public interface Leaving {
        void examineSomethingElse();
    }

    /**
     * @param subject what was examined, by name
     * @param settings of the program, and of this audit where it is kept
     * @param written is told of the folder and the files of each report, on the background
     */
    public ShellViewModel(
            String subject,
            Examination examination,
            SettingsViewModel settings,
            BiConsumer<Path, List<Path>> written,
            Background background,
            Messages messages,
            Leaving leaving) {
        this.subject = subject;
        this.examination = examination;
        this.leaving = leaving;
        this.background = background;
        this.overview = new OverviewViewModel(subject, examination, background, messages, this);
        this.photos = new PhotosViewModel(examination, background, messages, this);
        this.people = new PeopleViewModel(examination.people(), background, messages, this);
        this.find = new FindViewModel(examination.faces(), background, messages, this);
        this.plan = new PlanViewModel(examination, background, messages);
        Clock clock = Clock.system(ZoneId.systemDefault());
        this.letters = new LetterViewModel(examination.letters(), background, messages, clock, written);
        this.report = new ReportViewModel(examination, background, messages, clock, written);
        this.settings = settings;
        this.whichFace = new WhichFaceViewModel(examination.people(), background, messages, this);
        this.interview = new InterviewViewModel(examination.asking(), background, messages, this);
        this.spotCheck = new SpotCheckViewModel(examination.asking(), background, messages, this);
        this.places = new PlacesViewModel(examination.places(), background, messages);
        this.copies = new CopiesViewModel(examination, background, messages, clock, written);
    }

    /** Begins with what is to be asked before any number is shown, but for what was left for later. */
    public void begin(LeftForLater leftBefore) {
        left = leftBefore;
        Beginning beginning = examination.beginning();
        if (beginning.whichFace() && !left.isLeft(Place.WHICH_FACE)) {
            beforeNumbers.add(Place.WHICH_FACE);
        }
        if (beginning.whoCanSee() && !left.isLeft(Place.INTERVIEW)) {
            beforeNumbers.add(Place.INTERVIEW);
        }
        goOn();
    }

    /** Shows what is still to be asked before the numbers, then these. */
    private void goOn() {
        Place next = beforeNumbers.poll();
        go(next == null ? Place.OVERVIEW : next);
    }

    /** Shows a screen, which then works out what it does not know yet. */
    public void go(Place to) {
        if (isOpen(to)) {
            place.set(to);
            refresh();
        }
    }

    /** Whether there is anything to look at yet. */
    public boolean isOpen(Place to) {
        return !isSoFar() || OPEN_SO_FAR.contains(to);
    }

    /** Whether photos are still being examined, so that all is of a part of them. */
    public boolean isSoFar() {
        return examination.isSoFar();
    }

    /** Shows what a scan that still runs has found meanwhile. */
    public void lookAgain() {
        Callable<Boolean> looking = () -> {
            examination.lookAgain();
            return true;
        };
        background.run(
                looking,
                looked -> {
                    overview.outdated();
                    photos.outdated();
                    find.outdated();
                    plan.outdated();
                    refresh();
                },
                failure -> {});
    }

    /** Lets the screen that is shown work out what it does not know yet. */
    public void refresh() {
        switch (place.get()) {
            case OVERVIEW -> overview.refresh();
            case PHOTOS -> photos.refresh();
            case PEOPLE -> people.refresh();
            case PLAN -> plan.refresh();
            case FIND -> find.refresh();
            case WHICH_FACE -> whichFace.refresh();
            case INTERVIEW -> interview.refresh();
            case SPOT_CHECK -> spotCheck.refresh();
            case PLACES -> places.refresh();
            case REPORT, SETTINGS, COPIES -> {
                // Work only when they are asked to.
            }
        }
    }

    @Override
    public void showPlan() {
        go(Place.PLAN);
    }

    @Override
    public void find(PhotoCard photo, FaceId face) {
        find.search(photo, face);
        go(Place.FIND);
    }

    @Override
    public void showPhoto(PhotoCard photo) {
        photos.open(photo);
        go(Place.PHOTOS);
    }

    @Override
    public void showPlaces() {
        go(Place.PLACES);
    }

    public void leavePlaces() {
        go(Place.OVERVIEW);
    }

    @Override
    public void makeCopies(List<PhotoCard> chosen) {
        copies.copy(chosen);
        copiesFrom = Place.PHOTOS;
        go(Place.COPIES);
    }

    @Override
    public void makeCopies(PersonRow person) {
        copies.copy(person);
        copiesFrom = Place.PEOPLE;
        go(Place.COPIES);
    }

    /** Goes back to where the photos were chosen; what is being copied goes on. */
    public void leaveCopies() {
        go(copiesFrom);
    }

    @Override
    public void peopleChanged() {
        overview.outdated();
        photos.outdated();
        find.outdated();
        plan.outdated();
        whichFace.outdated();
    }

    @Override
    public void answersChanged() {
        overview.outdated();
        photos.outdated();
        people.outdated();
        find.outdated();
        plan.outdated();
        interview.outdated();
        spotCheck.outdated();
        if (place.get() == Place.PHOTOS) {
            photos.refresh();
        }
    }

    @Override
    public void whoIAmIsKnown() {
        peopleChanged();
        people.outdated();
        goOn();
    }

    @Override
    public void notNow() {
        left.leave(Place.WHICH_FACE);
        goOn();
    }

    @Override
    public void askWhichFace() {
        go(Place.WHICH_FACE);
    }

    @Override
    public void findOut() {
        go(Place.INTERVIEW);
    }

    @Override
    public void lookForPhotos() {
        go(Place.SPOT_CHECK);
    }

    @Override
    public void leaveQuestions() {
        left.leave(Place.INTERVIEW);
        goOn();
    }

    @Override
    public void leaveSpotCheck() {
        goOn();
    }

    @Override
    public void examineSomethingElse() {
        leaving.examineSomethingElse();
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public String subject() {
        return subject;
    }

    public Examination examination() {
        return examination;
    }

    public OverviewViewModel overview() {
        return overview;
    }

    public PhotosViewModel photos() {
        return photos;
    }

    public PeopleViewModel people() {
        return people;
    }

    public FindViewModel find() {
        return find;
    }

    public PlanViewModel plan() {
        return plan;
    }

    public LetterViewModel letters() {
        return letters;
    }

    public ReportViewModel report() {
        return report;
    }

    public SettingsViewModel settings() {
        return settings;
    }

    public WhichFaceViewModel whichFace() {
        return whichFace;
    }

    public InterviewViewModel interview() {
        return interview;
    }

    public SpotCheckViewModel spotCheck() {
        return spotCheck;
    }

    public PlacesViewModel places() {
        return places;
    }

    public CopiesViewModel copies() {
        return copies;
    }
}
