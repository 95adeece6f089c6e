package org.sightline.desktop.testing;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.PreviewListener;
import org.sightline.audit.ScanListener;
import org.sightline.desktop.service.AskingDesk;
import org.sightline.desktop.service.AuditPlace;
import org.sightline.desktop.service.CopyDesk;
import org.sightline.desktop.service.Examination;
import org.sightline.desktop.service.FaceDesk;
import org.sightline.desktop.service.KeptAudit;
import org.sightline.desktop.service.KeptAudits;
import org.sightline.desktop.service.LetterDesk;
import org.sightline.desktop.service.PeopleDesk;
import org.sightline.desktop.service.PictureSource;
import org.sightline.desktop.service.PlaceDesk;
import org.sightline.desktop.service.PlanWithChoice;
import org.sightline.desktop.service.PreviewOutcome;
import org.sightline.desktop.service.ScanOutcome;
import org.sightline.desktop.service.ScanRequest;
import org.sightline.desktop.service.ScanService;

/** Notes every call of the engine or the store that the window's own thread makes and that is not at hand within 5 ms. */
public final class WindowWatch implements ScanService {

    private static final long MOST_NANOS = 5_000_000;

    /** What is at hand: it leads to where the work is done, or was worked out before. */
    private static final Set<String> AT_HAND = Set.of(
            "isSoFar",
            "summary",
            "beginning",
            "problems",
            "people",
            "asking",
            "faces",
            "letters",
            "copies",
            "places",
            "pictures",
            "kept",
            "file");

    private final ScanService scans;
    private final List<String> noted = new CopyOnWriteArrayList<>();

    public WindowWatch(ScanService scans) {
        this.scans = scans;
    }

    /** What was noted since the last call; empty where the window never had to wait. */
    public List<String> take() {
        List<String> taken = List.copyOf(noted);
        noted.clear();
        return taken;
    }

    /** Of the processor: a pause of the virtual machine is nobody's work. */
    private static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    public void start() {
        scans.start();
    }

    @Override
    public PreviewOutcome preview(List<Path> exports, PreviewListener listener, CancellationToken cancellation) {
        if (Platform.isFxApplicationThread()) {
            noted.add("preview");
        }
        return scans.preview(exports, listener, cancellation);
    }

    @Override
    public Optional<Examination> soFar() {
        if (Platform.isFxApplicationThread()) {
            noted.add("soFar");
        }
        return scans.soFar().map(this::watch);
    }

    @Override
    public ScanOutcome scan(
            ScanRequest request, AuditPlace place, ScanListener listener, CancellationToken cancellation) {
        if (Platform.isFxApplicationThread()) {
            noted.add("scan");
        }
        ScanOutcome outcome = scans.scan(request, place, listener, cancellation);
        return outcome instanceof ScanOutcome.Finished finished
                ? new ScanOutcome.Finished(watch(finished.examination()))
                : outcome;
    }

    @Override
    public KeptAudits kept() {
        return watched(KeptAudits.class, scans.kept());
    }

    @Override
    public void close() {
        scans.close();
    }

    public Examination watch(Examination examination) {
        return watched(Examination.class, examination);
    }

    private <T> T watched(Class<T> type, T real) {
        Object proxy =
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    boolean window = Platform.isFxApplicationThread();
                    long begun = nanos();
                    Object result;
                    try {
                        result = method.invoke(real, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                    long taken = nanos() - begun;
                    boolean atHand = (type == Examination.class || type == KeptAudit.class)
                            ? AT_HAND.contains(method.getName())
                            : type == PlanWithChoice.class && method.getName().equals("plan");
                    if (window && (taken > MOST_NANOS || !atHand)) {
                        noted.add(type.getSimpleName() + "." + method.getName() + ": " + taken / 1000 + " µs");
                    }
                    return inner(result);
                });
        return type.cast(proxy);
    }

    private @Nullable Object inner(@Nullable Object result) {
        if (result instanceof Examination opened) {
            return watched(Examination.class, opened);
        } else if (result instanceof Optional<?> kept && kept.orElse(null) instanceof KeptAudit audit) {
            return Optional.of(watched(KeptAudit.class, audit));
        } else if (result instanceof ScanOutcome.Finished finished) {
            return new ScanOutcome.Finished(watched(Examination.class, finished.examination()));
        } else if (result instanceof PeopleDesk people) {
            return watched(PeopleDesk.class, people);
        } else if (result instanceof AskingDesk asking) {
            return watched(AskingDesk.class, asking);
        } else if (result instanceof FaceDesk faces) {
            return watched(FaceDesk.class, faces);
        } else if (result instanceof LetterDesk letters) {
            return watched(LetterDesk.class, letters);
        } else if (result instanceof CopyDesk copies) {
            return watched(CopyDesk.class, copies);
        } else if (result instanceof PlaceDesk places) {
            return watched(PlaceDesk.class, places);
        } else if (result instanceof PictureSource pictures) {
            return watched(PictureSource.class, pictures);
        } else if (result instanceof PlanWithChoice plan) {
            return watched(PlanWithChoice.class, plan);
        }
        return result;
    }
}
