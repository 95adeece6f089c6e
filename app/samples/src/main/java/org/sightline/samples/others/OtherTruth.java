package org.sightline.samples.others;

import java.util.List;
import org.sightline.samples.ExpectedAppearance;

/**
 * What is in an export beside the listings of photos.
 *
 * @param items videos, playlists, posts without pictures and payments
 * @param alsoRight further listings that a reader may report or not
 * @param planted keys, columns and values that no reader can understand
 */
public record OtherTruth(List<ExpectedItem> items, List<ExpectedAppearance> alsoRight, List<PlantedKey> planted) {}
