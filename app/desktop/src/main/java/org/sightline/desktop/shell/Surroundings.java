package org.sightline.desktop.shell;

import org.sightline.desktop.choosing.PathChooser;
import org.sightline.desktop.discreet.Hiding;
import org.sightline.desktop.outside.Outside;
import org.sightline.desktop.words.Messages;
import org.sightline.desktop.work.Background;

/**
 * What screens need beside what they show.
 *
 * @param pictures where pictures are made, so that nothing else waits for them
 */
public record Surroundings(
        PathChooser chooser, Outside outside, Background pictures, Hiding hiding, Messages messages) {}
