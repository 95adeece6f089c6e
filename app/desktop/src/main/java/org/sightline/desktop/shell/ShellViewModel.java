package org.sightline.desktop.shell;

import java.time.Clock;
import java.time.ZoneId;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.sightline.desktop.find.FindViewModel;
import org.sightline.desktop.letters.LetterViewModel;
import org.sightline.desktop.overview.OverviewViewModel;
import org.sightline.desktop.people.PeopleViewModel;
import org.sightline.desktop.photos.PhotosViewModel;
import org.sightline.desktop.plan.PlanViewModel;
import org.sightline.desktop.report.ReportViewModel;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.settings.SettingsViewModel;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.FaceId;

/** An open audit: its screens, and which of them is shown. */
public final class ShellViewModel
        implements OverviewViewModel.Actions, PhotosViewModel.Actions, PeopleViewModel.Actions, FindViewModel.Actions {

    private final String subject;
    private final Examination examination;
    private final Leaving leaving;
    private final OverviewViewModel overview;
    private final PhotosViewModel photos;
    private final PeopleViewModel people;
    private final FindViewModel find;
    private final PlanViewModel plan;
    private final LetterViewModel letters;
    private final ReportViewModel report;
    private final SettingsViewModel settings;
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
        this.overview = new OverviewViewModel(subject, examination, background, messages, this);
        this.photos = new PhotosViewModel(examination, background, messages, this);
        this.people = new PeopleViewModel(examination.people(), background, messages, this);
        this.find = new FindViewModel(examination.faces(), background, messages, this);
        this.plan = new PlanViewModel(examination, background, messages);
        Clock clock = Clock.system(ZoneId.systemDefault());
        this.letters = new LetterViewModel(examination.letters(), background, messages, clock, written);
        this.report = new ReportViewModel(examination, background, messages, clock, written);
        this.settings = settings;
    }

    /** Shows a screen, which then works out what it does not know yet. */
    public void go(Place to) {
        place.set(to);
        refresh();
    }

    /** Lets the screen that is shown work out what it does not know yet. */
    public void refresh() {
        switch (place.get()) {
            case OVERVIEW -> overview.refresh();
            case PHOTOS -> photos.refresh();
            case PEOPLE -> people.refresh();
            case PLAN -> plan.refresh();
            case FIND, REPORT, SETTINGS -> {
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
    public void peopleChanged() {
        overview.outdated();
        photos.outdated();
        plan.outdated();
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
}
