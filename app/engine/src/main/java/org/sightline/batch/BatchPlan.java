package org.sightline.batch;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a batch is to do.
 *
 * @param passphrases file that passphrases are taken from; null for none but those that earlier runs made
 */
public record BatchPlan(
        Children children,
        Consents consents,
        BatchFolder folder,
        Shard shard,
        @Nullable Path passphrases,
        BatchOptions options) {}
