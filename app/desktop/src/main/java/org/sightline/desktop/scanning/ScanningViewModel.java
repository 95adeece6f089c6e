package org.sightline.desktop.scanning;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanProgress;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.words.PlainTime;
import org.sightline.desktop.work.LatestProgress;
import org.sightline.model.PlayingTime;

/** What the screen says while a scan runs. */
public final class ScanningViewModel {

    /** The bar's value while the total is not known. */
    public static final double INDETERMINATE = -1;

    private final Messages messages;
    private final String subject;
    private final boolean kept;
    private final CancellationToken cancellation = new CancellationToken();
    private final LatestProgress progress = new LatestProgress();

    private final ReadOnlyStringWrapper doing = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper remaining = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rate = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper faces = new ReadOnlyStringWrapper();
    private final ReadOnlyStringWrapper footage = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unreadable = new ReadOnlyStringWrapper();
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(INDETERMINATE);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper lookable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private ScanProgress latest = new ScanProgress(ScanProgress.Phase.OPENING, 0, 0, 0, 0, null, 0, 0, 0, 0, null);

    /** @param subject what is examined, by name */
    public ScanningViewModel(String subject, Messages messages) {
        this(subject, false, messages);
    }

    /** @param kept whether what was examined is kept when the scan is stopped */
    public ScanningViewModel(String subject, boolean kept, Messages messages) {
        this.subject = subject;
        this.kept = kept;
        this.messages = messages;
        show(latest);
    }

    /** To be told by the scan, on any thread. */
    public ScanListener listener() {
        return progress;
    }

    public CancellationToken cancellation() {
        return cancellation;
    }

    /** Shows what the scan told since the last call. */
    public void refresh() {
        ScanProgress news = progress.take();
        if (news != null) {
            show(news);
        }
    }

    /** Asks the scan to wait, or to go on; the photos that are being examined are finished first. */
    public void pauseOrResume() {
        if (stopping.get()) {
            return;
        }
        if (paused.get()) {
            cancellation.resume();
        } else {
            cancellation.pause();
        }
        paused.set(!paused.get());
        show(latest);
    }

    /** Asks the scan to stop, also while it is paused; the photo that is being examined is finished first. */
    public void cancel() {
        cancellation.cancel();
        paused.set(false);
        stopping.set(true);
        lookable.set(false);
        doing.set(messages.text("scanning.stopping"));
        remaining.set("");
    }

    private void show(ScanProgress news) {
        latest = news;
        faces.set(messages.number(news.faces()));
        unreadable.set(messages.number(news.unreadable()));
        footage.set(footage(news.footage()));
        rate.set(PlainTime.rate(news.perSecond(), messages));
        fraction.set(fraction(news));
        lookable.set(!stopping.get() && anythingThere(news));
        if (!stopping.get()) {
            doing.set(paused.get() ? paused(news) : doing(news));
            Duration time = paused.get() ? null : news.remaining();
            remaining.set(time == null ? "" : PlainTime.remaining(time, messages));
        }
    }

    private String footage(ScanProgress.@Nullable Footage videos) {
        if (videos == null) {
            return "";
        }
        return messages.text(
                videos.estimated() ? "scanning.footage.about" : "scanning.footage.of",
                PlayingTime.of(videos.watched()),
                PlayingTime.of(videos.total()));
    }

    private static boolean anythingThere(ScanProgress news) {
        return switch (news.phase()) {
            case OPENING, READING, FINISHED -> false;
            case EXAMINING, COMPARING -> news.done() > 0;
        };
    }

    /** What was found so far could not be shown, for this reason. */
    public void notShown(Throwable reason) {
        notice.set(messages.text("failure.shown", reason.getClass().getSimpleName()));
    }

    private String doing(ScanProgress news) {
        return switch (news.phase()) {
            case OPENING -> opening(news.unpacked() >> 20);
            case READING -> messages.text("scanning.reading");
            case EXAMINING -> messages.text("scanning.examining", news.done(), news.total());
            case COMPARING -> messages.text("scanning.comparing");
            case FINISHED -> messages.text("scanning.finishing");
        };
    }

    private String paused(ScanProgress news) {
        return news.phase() == ScanProgress.Phase.EXAMINING
                ? messages.text("scanning.paused.at", news.done(), news.total())
                : messages.text("scanning.paused");
    }

    private String opening(long megabytes) {
        return megabytes == 0 ? messages.text("scanning.opening") : messages.text("scanning.unpacking", megabytes);
    }

    private static double fraction(ScanProgress news) {
        return switch (news.phase()) {
            case OPENING, READING -> INDETERMINATE;
            case EXAMINING -> news.total() == 0 ? INDETERMINATE : news.share();
            case COMPARING -> news.compared();
            case FINISHED -> 1;
        };
    }

    public String subject() {
        return subject;
    }

    /** Whether what was examined is kept when the scan is stopped. */
    public boolean isKept() {
        return kept;
    }

    /** What is being done, and how far it has come. */
    public ReadOnlyStringProperty doingProperty() {
        return doing.getReadOnlyProperty();
    }

    /** About how long it still takes; empty while that is not known. */
    public ReadOnlyStringProperty remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    /** How fast it goes. */
    public ReadOnlyStringProperty rateProperty() {
        return rate.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty facesProperty() {
        return faces.getReadOnlyProperty();
    }

    /** How much of the videos was looked through, by playing time; empty where there are none. */
    public ReadOnlyStringProperty footageProperty() {
        return footage.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty unreadableProperty() {
        return unreadable.getReadOnlyProperty();
    }

    /** From 0 to 1, or {@link #INDETERMINATE}. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Whether something was found that can be looked at already. */
    public ReadOnlyBooleanProperty lookableProperty() {
        return lookable.getReadOnlyProperty();
    }

    /** What did not work; empty where nothing is to be said. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether the scan was asked to wait. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Whether the scan was asked to stop. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }
}
