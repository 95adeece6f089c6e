package org.sightline.desktop.find;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.FaceAnswer;
import org.sightline.audit.FaceMatch;
import org.sightline.audit.JudgedPhoto;
import org.sightline.audit.Person;
import org.sightline.audit.Pictures;
import org.sightline.desktop.service.FaceDesk;
import org.sightline.desktop.service.FaceDesk.Examined;
import org.sightline.desktop.service.FaceDesk.Unreadable;
import org.sightline.desktop.service.PhotoCard;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Appearance;
import org.sightline.model.Band;
import org.sightline.model.Face;
import org.sightline.model.FaceId;
import org.sightline.model.Identifiability;
import org.sightline.model.PlacedAppearance;
import org.sightline.model.PlayingTime;
import org.sightline.model.Seen;

/** The picture that is searched with, its faces, and the photos that a face leads to. */
public final class FindViewModel {

    private static final int MOST = 200;

    private final FaceDesk desk;
    private final Background background;
    private final Messages messages;
    private final Actions actions;
    private final ObservableList<FindLine> results = FXCollections.observableArrayList();
    private final ObservableList<FindLine> resultsToSee = FXCollections.unmodifiableObservableList(results);
    private final ReadOnlyObjectWrapper<@Nullable Query> query = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable Person> person = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private int asked;
    private boolean stale;

    /** What the user can set off here. */
    public interface Actions {
        void showPhoto(PhotoCard photo);
    }

    /** What is searched with. */
    public sealed interface Query {}

    /**
     * A picture that was dropped, chosen or pasted; it is kept nowhere.
     *
     * @param photo with its faces, from the left
     */
    public record Foreign(JudgedPhoto photo, Pictures.Picture picture) implements Query {}

    /** A face of the audit itself. */
    public record Own(PhotoCard photo, FaceId face) implements Query {}

    public FindViewModel(FaceDesk desk, Background background, Messages messages, Actions actions) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.actions = actions;
        notice.set(messages.text("find.begin"));
    }

    /** Something was corrected or answered that the results show. */
    public void outdated() {
        stale = true;
    }

    /** Searches again if the results are out of date. */
    public void refresh() {
        if (!stale) {
            return;
        }
        stale = false;
        if (query.get() instanceof Own own) {
            search(own.photo(), own.face());
        } else if (chosen.get() >= 0) {
            choose(chosen.get());
        }
    }

    /** Looks for faces in a file and, if there is one only, searches for it. */
    public void search(Path file) {
        examine(() -> desk.examine(file));
    }

    /**
     * The same with a picture that is no file.
     *
     * @param argb the pixels, row by row from the top
     */
    public void search(int[] argb, int width, int height) {
        examine(() -> desk.examine(Bitmap.of(argb, width, height), messages.text("find.pasted")));
    }

    private void examine(Callable<FaceDesk.Query> examining) {
        int question = begin(messages.text("find.examining"));
        query.set(null);
        background.run(
                examining,
                examined -> {
                    if (question == asked) {
                        show(examined);
                    }
                },
                this::failed);
    }

    private int begin(String said) {
        results.clear();
        person.set(null);
        advice.set("");
        chosen.set(-1);
        notice.set(said);
        working.set(true);
        return ++asked;
    }

    private void show(FaceDesk.Query examined) {
        working.set(false);
        if (examined instanceof Unreadable unreadable) {
            notice.set(unreadable.why());
        } else if (examined instanceof Examined found) {
            query.set(new Foreign(found.photo(), found.picture()));
            int faces = found.photo().photo().faces().size();
            if (faces == 1) {
                choose(0);
            } else {
                notice.set(faces == 0 ? messages.text("find.noFace") : messages.text("find.choose", faces));
            }
        }
    }

    /** Searches for one of the picture's faces. */
    public void choose(int face) {
        if (query.get() instanceof Foreign foreign) {
            Face sought = foreign.photo().photo().faces().get(face);
            int question = begin(messages.text("find.searching"));
            chosen.set(face);
            find(() -> sought, question);
        }
    }

    /** Searches for a face of the audit. */
    public void search(PhotoCard photo, FaceId face) {
        int question = begin(messages.text("find.searching"));
        query.set(new Own(photo, face));
        find(() -> desk.face(face).orElse(null), question);
    }

    /** What came of a search. */
    private record Answer(Face sought, FaceAnswer answer, List<FindLine> lines) {}

    private Answer answer(Face sought) {
        FaceAnswer answer = desk.find(sought, MOST);
        return new Answer(sought, answer, answer instanceof FaceAnswer.Found found ? lines(found) : List.of());
    }

    private void find(Callable<@Nullable Face> face, int question) {
        background.run(
                () -> {
                    Face sought = face.call();
                    return sought == null ? null : answer(sought);
                },
                answer -> {
                    if (question == asked) {
                        working.set(false);
                        show(answer);
                    }
                },
                this::failed);
    }

    private void show(@Nullable Answer answer) {
        if (answer == null) {
            notice.set(messages.text("find.faceGone"));
            return;
        }
        Identifiability level = answer.sought().identifiability();
        advice.set(
                level.isIdentifiable()
                        ? ""
                        : level == Identifiability.WEAK ? messages.text("find.poor") : messages.text("find.veryPoor"));
        if (answer.answer() instanceof FaceAnswer.Found found) {
            person.set(found.person());
            notice.set(
                    found.matches().isEmpty()
                            ? messages.text("find.nothing", found.searched())
                            : messages.text("find.found", found.matches().size(), found.searched()));
            results.setAll(answer.lines());
        } else {
            notice.set(messages.text("find.child"));
        }
    }

    private List<FindLine> lines(FaceAnswer.Found found) {
        List<FindLine> lines = new ArrayList<>();
        Band band = null;
        for (FaceMatch match : found.matches()) {
            if (match.band() != band) {
                band = match.band();
                lines.add(new FindLine.Heading(name(band), means(band)));
            }
            lines.add(line(match));
        }
        return lines;
    }

    private String name(Band band) {
        return switch (band) {
            case VERY_LIKELY -> messages.text("band.VERY_LIKELY");
            case PROBABLY -> messages.text("band.PROBABLY");
            case PERHAPS -> messages.text("band.PERHAPS");
        };
    }

    private String means(Band band) {
        double strangers = desk.strangers(band);
        return strangers >= 1
                ? messages.text("band.strangers", Math.round(strangers))
                : messages.text("band.searches", Math.round(1 / strangers));
    }

    private FindLine.Match line(FaceMatch match) {
        JudgedPhoto judged = match.photo();
        String where = judged.appearances().stream()
                .map(this::where)
                .distinct()
                .limit(2)
                .collect(Collectors.joining("\n"));
        Seen seen = match.found().seen();
        String remark = Stream.of(
                        seen == null
                                ? ""
                                : messages.text("find.seen", PlayingTime.of(seen.start()), PlayingTime.of(seen.end())),
                        match.own() < match.similarity() ? messages.text("find.byOthers") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new FindLine.Match(PhotoCard.of(judged), PhotoCard.face(judged.photo(), match.face()), where, remark);
    }

    private String where(PlacedAppearance placed) {
        Appearance appearance = placed.appearance();
        String place = appearance.postedAt() == null
                ? messages.text("photo.where.undated", messages.of(placed.platform()), messages.of(appearance.kind()))
                : messages.text(
                        "photo.where",
                        messages.of(placed.platform()),
                        messages.of(appearance.kind()),
                        messages.date(appearance.postedAt().date()));
        return messages.text("find.where", place, messages.of(appearance.audience()));
    }

    private void failed(Throwable failure) {
        working.set(false);
        notice.set(messages.text("find.failed", failure.getClass().getSimpleName()));
    }

    /** Opens a photo among all others. */
    public void open(FindLine.Match match) {
        actions.showPhoto(match.photo());
    }

    /** Headings and photos, the most alike first. */
    public ObservableList<FindLine> results() {
        return resultsToSee;
    }

    /** What is searched with; null where that is nothing yet. */
    public ReadOnlyObjectProperty<@Nullable Query> queryProperty() {
        return query.getReadOnlyProperty();
    }

    /** Which of the picture's faces is searched for; -1 where none is. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What was found, or what to do. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** What would help a poor query; empty where it is a good one. */
    public ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** Who it is taken for; null where that is nobody whom the audit holds. */
    public ReadOnlyObjectProperty<@Nullable Person> personProperty() {
        return person.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
