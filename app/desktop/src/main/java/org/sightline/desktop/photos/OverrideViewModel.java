package org.sightline.desktop.photos;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.desktop.service.AskingDesk;
import org.sightline.desktop.service.AskingDesk.Settable;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;
import org.sightline.model.Answer;
import org.sightline.model.Audience;
import org.sightline.model.PhotoId;

/** What the user knows of who can see the photo that is open, and how far it holds. Read only when it is asked for. */
public final class OverrideViewModel {

    private final AskingDesk desk;
    private final Background background;
    private final Messages messages;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<@Nullable List<Settable>> settable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private @Nullable PhotoId photo;
    private int asked;

    /** @param changed told after something was set or forgotten */
    OverrideViewModel(AskingDesk desk, Background background, Messages messages, Runnable changed) {
        this.desk = desk;
        this.background = background;
        this.messages = messages;
        this.changed = changed;
    }

    /** Another photo is open, or none; the same one stays as it is. */
    void look(@Nullable PhotoId open) {
        if (!Objects.equals(photo, open)) {
            photo = open;
            asked++;
            settable.set(null);
            status.set("");
        }
    }

    /** Reads what may be set. */
    public void unfold() {
        PhotoId open = photo;
        if (open == null) {
            return;
        }
        int question = ++asked;
        status.set(messages.text("override.reading"));
        background.run(
                () -> desk.settable(open),
                found -> {
                    if (question == asked) {
                        show(found, found.isEmpty() ? messages.text("override.recorded") : "");
                    }
                },
                this::failed);
    }

    private void show(List<Settable> found, String said) {
        settable.set(List.copyOf(found));
        status.set(said);
    }

    /** Keeps an audience for the photo, its album, or its kind in the year. */
    public void set(Settable what, Audience audience) {
        change(() -> desk.set(what.scope(), audience), messages.text("override.kept", what.carries()));
    }

    /** Forgets what was set, as if it had not been. */
    public void forget(Answer answer) {
        change(() -> desk.forget(answer.id()), messages.text("override.forgotten"));
    }

    private void change(Runnable act, String said) {
        PhotoId open = photo;
        if (open == null) {
            return;
        }
        int question = ++asked;
        background.run(
                () -> {
                    act.run();
                    return desk.settable(open);
                },
                found -> {
                    if (question == asked) {
                        show(found, said);
                    }
                    changed.run();
                },
                this::failed);
    }

    private void failed(Throwable failure) {
        status.set(messages.text("failure.shown", failure.getClass().getSimpleName()));
    }

    /** What may be set, narrowest first; null while it was not asked for. */
    public ReadOnlyObjectProperty<@Nullable List<Settable>> settableProperty() {
        return settable.getReadOnlyProperty();
    }

    /** What was done last, or why nothing can be set; empty where there is nothing to say. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }
}
