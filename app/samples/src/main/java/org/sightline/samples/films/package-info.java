/** Exports with films: what a reader of videos should find in them. */
@org.jspecify.annotations.NullMarked
package org.sightline.samples.films;
