package org.sightline.samples;

import java.util.Map;
import java.util.function.Supplier;

/**
 * The files of an export by path from its root, before they are packed.
 *
 * @param records everything but media: lists, pages, notes
 * @param media photos, videos and stickers
 * @param paths where each photo or video is
 * @param truth what a reader should find
 */
public record ExportFiles(
        Map<String, Supplier<byte[]>> records,
        Map<String, Supplier<byte[]>> media,
        MediaUris paths,
        ExportTruth truth) {}
