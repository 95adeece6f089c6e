/**
 * Videos: containers opened without a name or an address, frames at their times, shots, and people followed through them. What
 * decodes runs in workers only; {@link org.sightline.video.FilmTracks} puts parts together and touches no file.
 */
@NullMarked
package org.sightline.video;

import org.jspecify.annotations.NullMarked;
