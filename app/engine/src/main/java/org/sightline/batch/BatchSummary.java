package org.sightline.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sightline.report.html.FinishedFile;
import org.sightline.report.html.PlainPage;
import org.sightline.report.html.ReportFiles;
import org.sightline.system.AppFolders;
import org.sightline.system.PrivateFiles;
import org.sightline.vault.KeyFiles;
import org.sightline.vault.Passphrases;

/** What all runs and shards of a batch came to, and the pages that tell it. */
public final class BatchSummary {

    /** The trainer's page. */
    public static final String INDEX = "index.html";

    private static final String AGGREGATE = "aggregate.html";
    private static final String AGGREGATE_JSON = "aggregate.json";

    private final BatchFolder folder;
    private final List<BatchRow> rows;
    private final List<PersonFacts> counted;

    private BatchSummary(BatchFolder folder, List<BatchRow> rows, List<PersonFacts> counted) {
        this.folder = folder;
        this.rows = rows;
        this.counted = counted;
    }

    /**
     * Reads what every run and shard remembers of the children that are there now.
     *
     * @throws BatchException if any of it does not open
     */
    public static BatchSummary of(
            BatchFolder folder, Children children, AppFolders folders, Passphrases forNotes, BatchWords words) {
        Map<String, ChildState> known = new HashMap<>();
        KeyFiles keyFiles = new KeyFiles(folders.keys());
        try {
            for (Path place : folder.allNotes()) {
                if (BatchNotes.areIn(place)) {
                    try (BatchNotes notes = BatchNotes.of(place, keyFiles, forNotes, words)) {
                        notes.all().forEach(state -> add(state, known));
                    }
                }
            }
        } catch (IOException failure) {
            throw new BatchException(words.of("notes.UNREADABLE", folder.path().toString()), failure);
        }
        List<BatchRow> rows = new ArrayList<>();
        List<PersonFacts> counted = new ArrayList<>();
        for (Child child : children.all()) {
            @Nullable ChildState state = known.get(child.name());
            rows.add(
                    state == null
                            ? new BatchRow(child.name(), null, "")
                            : new BatchRow(child.name(), state.outcome(), state.detail()));
            @Nullable PersonFacts facts = state == null || !state.outcome().isDone() ? null : state.facts();
            if (facts != null) {
                counted.add(facts);
            }
        }
        return new BatchSummary(folder, rows, counted);
    }

    /** Of several notes of one child the last counts. */
    static void add(ChildState state, Map<String, ChildState> known) {
        known.merge(state.child(), state, (one, other) -> one.at() > other.at() ? one : other);
    }

    /** Every child, in the order of names. */
    public List<BatchRow> rows() {
        return List.copyOf(rows);
    }

    /** Whether every child was come to, whatever became of it. */
    public boolean isComplete() {
        return rows.stream().allMatch(row -> row.outcome() != null);
    }

    /**
     * Writes the trainer's page, and the numbers of the group once no child waits any more: each further edition of them would
     * tell something of those who came to it.
     */
    public void write(BatchWords words, String generator) throws IOException {
        boolean complete = isComplete();
        if (complete) {
            Aggregate aggregate = Aggregate.of(counted);
            write(AGGREGATE_JSON, out -> AggregatePages.json(aggregate, generator, out));
            write(AGGREGATE, out -> AggregatePages.page(aggregate, words).write(out));
        } else {
            Files.deleteIfExists(folder.path().resolve(AGGREGATE_JSON));
            Files.deleteIfExists(folder.path().resolve(AGGREGATE));
        }
        write(INDEX, out -> index(words, complete).write(out));
    }

    private void write(String name, ReportFiles.Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.to(bytes);
        Path unfinished = folder.path().resolve(name + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (OutputStream out = PrivateFiles.create(unfinished)) {
            bytes.writeTo(out);
        }
        FinishedFile.move(unfinished, folder.path().resolve(name));
    }

    private PlainPage index(BatchWords words, boolean complete) {
        List<List<PlainPage.Cell>> cells = new ArrayList<>();
        for (BatchRow row : rows) {
            String file = BatchFolder.handOverName(row.child());
            boolean there = row.isDone() && Files.exists(folder.handOver(row.child()));
            cells.add(List.of(
                    PlainPage.Cell.of(row.child()),
                    PlainPage.Cell.of(row.inWords(words)),
                    there ? new PlainPage.Cell(file, file) : PlainPage.Cell.of(words.of("index.NONE"))));
        }
        long done = rows.stream().filter(BatchRow::isDone).count();
        PlainPage page = new PlainPage(words.locale(), words.of("index.TITLE"))
                .paragraph(words.of("index.COUNT", rows.size(), done))
                .paragraph(words.of("index.PRIVATE"))
                .table(
                        words.of("index.CAPTION"),
                        List.of(words.of("index.CHILD"), words.of("index.STATE"), words.of("index.HAND_OVER")),
                        cells)
                .heading(words.of("index.NEXT"))
                .paragraph(words.of("index.HAND_OUT"))
                .paragraph(words.of("index.REMOVE"))
                .heading(words.of("aggregate.TITLE"));
        return complete
                ? page.link(words.of("index.AGGREGATE"), AGGREGATE)
                : page.paragraph(words.of("index.NO_AGGREGATE"));
    }
}
