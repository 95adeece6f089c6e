package org.sightline.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.audit.CancellationToken;
import org.sightline.audit.Engine;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateLog;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrases;

/**
 * Examines the children of a batch, or of one of its shards, one after the other. It may be stopped or killed at any point; the
 * same job goes on from there, and what is done and did not change is not done again.
 */
public final class BatchJob {

    private static final PrivateLog LOG = PrivateLog.of(BatchJob.class);

    private final Engine engine;
    private final AppFolders folders;
    private final BatchPlan plan;
    private final Passphrases forNotes;
    private final Clock clock;
    private final BatchWords words;

    /** @param forNotes protects what is remembered of the batch; a key file does where it knows none */
    public BatchJob(
            Engine engine, AppFolders folders, BatchPlan plan, Passphrases forNotes, Clock clock, BatchWords words) {
        this.engine = engine;
        this.folders = folders;
        this.plan = plan;
        this.forNotes = forNotes;
        this.clock = clock;
        this.words = words;
    }

    /**
     * Runs on this thread until all are done or it is asked to stop.
     *
     * @throws BatchException if the batch as a whole cannot go on
     */
    public BatchResult run(BatchListener listener, CancellationToken cancellation) {
        KeyFiles keyFiles = new KeyFiles(folders.keys());
        Path place = plan.folder().notes(plan.shard());
        try (BatchNotes notes = BatchNotes.own(place, keyFiles, forNotes, words)) {
            Map<String, ChildState> known = known(notes, keyFiles);
            PassphraseList passphrases = passphrases();
            List<Child> share = plan.children().of(plan.shard());
            List<BatchRow> rows = new ArrayList<>();
            for (int i = 0; i < share.size() && !cancellation.isCancelled(); i++) {
                Child child = share.get(i);
                listener.begun(child, i + 1, share.size());
                PersonAudit audit = new PersonAudit(engine, folders, plan, passphrases, clock, words, child);
                @Nullable ChildState before = known.get(child.name());
                @Nullable ChildState state = audit.run(before, listener, cancellation, notes::save);
                if (state == null) {
                    return new BatchResult(rows, true);
                }
                BatchRow row = new BatchRow(child.name(), state.outcome(), state.detail());
                rows.add(row);
                listener.ended(row, state.equals(before));
            }
            return new BatchResult(rows, cancellation.isCancelled());
        } catch (IOException failure) {
            throw new BatchException(
                    words.of("notes.NOT_WRITTEN", plan.folder().path().toString()), failure);
        }
    }

    private PassphraseList passphrases() throws IOException {
        List<Path> read = new ArrayList<>();
        Path named = plan.passphrases();
        if (named != null) {
            read.add(named);
        }
        read.addAll(plan.folder().allPassphrases());
        // Shards may run at the same time on several computers: each adds to a file of its own.
        Path written =
                named != null && plan.shard().isWhole() ? named : plan.folder().passphrases(plan.shard());
        return new PassphraseList(read, written, words);
    }

    /** What this and all other runs remember; those of another computer may not open, and need not. */
    private Map<String, ChildState> known(BatchNotes own, KeyFiles keyFiles) throws IOException {
        Map<String, ChildState> known = new HashMap<>();
        own.all().forEach(state -> BatchSummary.add(state, known));
        for (Path notes : plan.folder().allNotes()) {
            if (notes.equals(plan.folder().notes(plan.shard())) || !BatchNotes.areIn(notes)) {
                continue;
            }
            try (BatchNotes others = BatchNotes.of(notes, keyFiles, forNotes, words)) {
                others.all().forEach(state -> BatchSummary.add(state, known));
            } catch (BatchException closed) {
                LOG.failure("Reading the notes of another shard", closed);
            }
        }
        return known;
    }
}
