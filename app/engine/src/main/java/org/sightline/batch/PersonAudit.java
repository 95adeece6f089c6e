package org.sightline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.AnswersFile;
import org.sightline.audit.Asking;
import org.sightline.audit.Audit;
import org.sightline.audit.AuditProblem;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.audit.Messages;
import org.sightline.audit.Pictures;
import org.sightline.audit.ScanJob;
import org.sightline.audit.ScanListener;
import org.sightline.audit.ScanOptions;
import org.sightline.audit.ScanResult;
import org.sightline.audit.Stores;
import org.sightline.model.Answer;
import org.sightline.model.AppearanceKind;
import org.sightline.model.ProblemCode;
import org.sightline.report.ReportWriter;
import org.sightline.report.html.HtmlReport;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateLog;
import org.sightline.system.Version;
import org.sightline.vault.Passphrase;

/** One child of a batch: from its consent record to its hand-over, in a store of its own that nothing else is put into. */
final class PersonAudit {

    private static final PrivateLog LOG = PrivateLog.of(PersonAudit.class);

    private final Engine engine;
    private final AppFolders folders;
    private final BatchPlan plan;
    private final PassphraseList passphrases;
    private final Clock clock;
    private final BatchWords words;
    private final Child child;

    PersonAudit(
            Engine engine,
            AppFolders folders,
            BatchPlan plan,
            PassphraseList passphrases,
            Clock clock,
            BatchWords words,
            Child child) {
        this.engine = engine;
        this.folders = folders;
        this.plan = plan;
        this.passphrases = passphrases;
        this.clock = clock;
        this.words = words;
        this.child = child;
    }

    /** Keeps what is to be remembered. */
    @FunctionalInterface
    interface Remembering {
        void save(ChildState state) throws IOException;
    }

    /** What is known of the child while it is worked on. */
    private record Known(Consent consent, String person, String fingerprint) {}

    /** How a scan and what follows it ended. */
    private record Ending(
            Outcome outcome, String detail, @Nullable PersonFacts facts) {
        static Ending of(Outcome outcome, String detail) {
            return new Ending(outcome, detail, null);
        }
    }

    /**
     * Does what is to be done.
     *
     * @param before what is remembered of an earlier run; the same is given back where nothing changed
     * @return how it ended, which is saved; null if it was asked to stop
     * @throws IOException if that cannot be saved
     */
    @Nullable
    ChildState run(
            @Nullable ChildState before, ScanListener listener, CancellationToken cancellation, Remembering remembering)
            throws IOException {
        Optional<Consent> found;
        try {
            found = plan.consents().of(child);
        } catch (ConsentException wrong) {
            return saved(refused(before, Outcome.CONSENT_WRONG, String.valueOf(wrong.getMessage())), remembering);
        }
        if (found.isEmpty()) {
            String add = words.of("consent.ADD", child.consentFile().toString());
            return saved(refused(before, Outcome.NO_CONSENT, add), remembering);
        }
        Consent consent = found.get();
        if (!consent.allows(Consent.Scope.EXAMINATION)) {
            return saved(refused(before, Outcome.NOT_AGREED, ""), remembering);
        }
        String person = digest(consent.person());
        if (before != null && before.person() != null && !before.person().equals(person)) {
            return saved(refused(before, Outcome.ANOTHER_PERSON, ""), remembering);
        }
        Known known;
        try {
            known = new Known(consent, person, fingerprint(consent));
        } catch (UncheckedIOException | IOException unreadable) {
            LOG.failure("Listing an export", unreadable);
            return saved(state(Ending.of(Outcome.FAILED, words.of("failed.LISTING")), person, ""), remembering);
        }
        if (before != null && isStill(before, known)) {
            removeStore();
            return before;
        }
        return examine(known, listener, cancellation, remembering);
    }

    private static ChildState saved(ChildState state, Remembering remembering) throws IOException {
        remembering.save(state);
        return state;
    }

    /** Nothing was opened; whose it was before is remembered all the same. */
    private ChildState refused(@Nullable ChildState before, Outcome outcome, String detail) {
        boolean left = Files.exists(plan.folder().handOver(child.name()));
        String more = left && outcome != Outcome.ANOTHER_PERSON ? words.of("consent.LEFT") : "";
        return state(Ending.of(outcome, (detail + " " + more).strip()), before == null ? null : before.person(), "");
    }

    private ChildState state(Ending ending, @Nullable String person, String fingerprint) {
        return new ChildState(
                child.name(), ending.outcome(), ending.detail(), fingerprint, person, ending.facts(), clock.millis());
    }

    private static String digest(String person) {
        return HexFormat.of().formatHex(PersonFacts.sha256().digest(person.getBytes(StandardCharsets.UTF_8)));
    }

    private String fingerprint(Consent consent) throws IOException {
        List<byte[]> beside = new ArrayList<>();
        beside.add(consent.copy());
        beside.add(plan.options().inWords().getBytes(StandardCharsets.UTF_8));
        if (Files.exists(child.answersFile())) {
            beside.add(Files.readAllBytes(child.answersFile()));
        }
        return Fingerprint.of(child.location(), beside);
    }

    private boolean isStill(ChildState before, Known known) {
        return before.outcome().isDone()
                && before.fingerprint().equals(known.fingerprint())
                && passphrases.knows(child.name())
                && Files.isRegularFile(plan.folder().handOver(child.name()));
    }

    /** What a run left that was killed after it was done. */
    private void removeStore() {
        Path store = plan.folder().store(child.name());
        if (!plan.options().keepStores() && Files.exists(store)) {
            try {
                Stores stores = stores();
                stores.remove(stores.planWipe(store));
            } catch (RuntimeException failure) {
                LOG.failure("Removing a store", failure);
            }
        }
    }

    private Stores stores() {
        return new Stores(folders, passphrases.forStoreOf(child.name()));
    }

    private @Nullable ChildState examine(
            Known known, ScanListener listener, CancellationToken cancellation, Remembering remembering)
            throws IOException {
        Stores stores = stores();
        Ending ending;
        Stores.@Nullable Wipe wipe = null;
        try (Passphrase passphrase = passphrases.of(child.name());
                Audit audit = opened(stores)) {
            @Nullable Ending ended = examine(audit, known, passphrase, listener, cancellation);
            if (ended == null) {
                return null;
            }
            ending = ended;
            boolean needed = plan.options().keepStores() || isWorthGoingOnWith(ending.outcome());
            wipe = needed ? null : stores.planWipe(audit);
        } catch (CancellationException stopped) {
            return null;
        } catch (IOException | RuntimeException failure) {
            LOG.failure("Examining a person's export", failure);
            String message = new Messages(words.locale()).ofFailure(failure).orElse(failure.getMessage());
            ending = Ending.of(
                    Outcome.FAILED, message == null ? words.of("failed.UNEXPECTED") : words.of("failed.WITH", message));
        }
        ChildState state = state(ending, known.person(), known.fingerprint());
        remembering.save(state);
        if (wipe != null) {
            stores.remove(wipe);
        }
        return state;
    }

    private Audit opened(Stores stores) {
        Path store = plan.folder().store(child.name());
        try {
            return stores.open(store);
        } catch (RuntimeException failure) {
            throw new IllegalStateException(
                    words.of(
                            "failed.STORE",
                            new Messages(words.locale())
                                    .ofFailure(failure)
                                    .orElseGet(() -> String.valueOf(failure.getMessage())),
                            store.toString()),
                    failure);
        }
    }

    private static boolean isWorthGoingOnWith(Outcome outcome) {
        return !outcome.isDone() && outcome != Outcome.NOTHING_READ;
    }

    /** Null if it was asked to stop. */
    private @Nullable Ending examine(
            Audit audit, Known known, Passphrase passphrase, ScanListener listener, CancellationToken cancellation)
            throws IOException {
        ScanResult result = new ScanJob(engine, audit, List.of(child.location()), scanOptions(known.consent()))
                .run(listener, cancellation);
        if (result.cancelled() || cancellation.isCancelled()) {
            return null;
        }
        List<AuditProblem> unread = audit.problems(Integer.MAX_VALUE, new Messages(words.locale())).stream()
                .filter(problem -> problem.archive() == null)
                .toList();
        String detail = unread.isEmpty() ? "" : inWords(unread.get(0));
        if (result.nothingRead() || audit.isEmpty()) {
            return Ending.of(Outcome.NOTHING_READ, detail);
        }
        if (unread.stream().anyMatch(problem -> problem.code().equals(ProblemCode.ARCHIVE_VANISHED.code()))) {
            return Ending.of(Outcome.VANISHED, detail);
        }
        try {
            answer(audit);
        } catch (AnswersFile.MistakeException mistake) {
            return Ending.of(Outcome.ANSWERS_WRONG, String.valueOf(mistake.getMessage()));
        }
        handOver(audit, known.consent(), passphrase);
        PersonFacts facts =
                known.consent().allows(Consent.Scope.COUNTING) ? PersonFacts.of(audit, known.consent()) : null;
        return new Ending(unread.isEmpty() ? Outcome.DONE : Outcome.DONE_IN_PART, detail, facts);
    }

    /** Named by where it lies in the batch: the rest of the path is the trainer's. */
    private String inWords(AuditProblem problem) {
        String path = problem.path();
        Path above = child.location().toAbsolutePath().getParent();
        if (path == null) {
            return problem.text() + " (" + problem.code() + ")";
        }
        Path whole = Path.of(path).toAbsolutePath();
        String shown = above != null && whole.startsWith(above)
                ? above.relativize(whole).toString()
                : path;
        return shown + ": " + problem.text() + " (" + problem.code() + ")";
    }

    /** What was asked for, as far as this person agreed to it. */
    private ScanOptions scanOptions(Consent consent) {
        ScanOptions asked = plan.options().scan();
        Set<AppearanceKind> included = EnumSet.noneOf(AppearanceKind.class);
        for (AppearanceKind kind : asked.included()) {
            boolean agreed = switch (kind) {
                case MESSAGE -> consent.allows(Consent.Scope.MESSAGES);
                case DELETED -> consent.allows(Consent.Scope.DELETED);
                default -> true;
            };
            if (agreed) {
                included.add(kind);
            }
        }
        return new ScanOptions(included, asked.threads(), asked.effort());
    }

    /** A child's answers are those of its file: those that an earlier run took from it are not kept beside them. */
    private void answer(Audit audit) throws AnswersFile.MistakeException {
        if (!Files.exists(child.answersFile())) {
            return;
        }
        Asking asking = new Asking(audit, clock);
        for (Answer earlier : asking.answers()) {
            asking.forget(earlier.id());
        }
        AnswersFile.keep(child.answersFile(), audit, asking, words.locale());
    }

    private void handOver(Audit audit, Consent consent, Passphrase passphrase) throws IOException {
        BatchOptions options = plan.options();
        boolean pictures = options.formats().contains(ReportWriter.Format.HTML)
                && options.discretion().faces();
        if (pictures) {
            try (Pictures made = new Pictures(engine, audit, List.of(), HtmlReport.PICTURE_SIDE)) {
                handOver(audit, consent, passphrase, made);
            }
        } else {
            handOver(audit, consent, passphrase, null);
        }
    }

    private void handOver(Audit audit, Consent consent, Passphrase passphrase, @Nullable Pictures pictures)
            throws IOException {
        BatchOptions options = plan.options();
        HandOver.seal(plan.folder().handOver(child.name()), passphrase, files -> {
            files.write("consent.json", out -> out.write(consent.copy()));
            new ReportWriter(Version.current(), clock)
                    .write(
                            audit,
                            List.of(),
                            files,
                            options.formats(),
                            options.locale(),
                            options.discretion(),
                            pictures);
        });
    }
}
