package org.sightline.batch;

import java.util.List;

/**
 * How a run ended.
 *
 * @param rows the children that it came to, in their order
 * @param cancelled it was asked to stop; the same run goes on from there
 */
public record BatchResult(List<BatchRow> rows, boolean cancelled) {

    public BatchResult {
        rows = List.copyOf(rows);
    }
}
