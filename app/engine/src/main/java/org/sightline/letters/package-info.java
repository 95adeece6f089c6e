/**
 * Letters that claim rights: who they go to, what stands in them, by when an answer is due, and what goes into a calendar. Keeps
 * nothing. Sees {@code advice}, {@code pdf} and {@code calendar}.
 */
@NullMarked
package org.sightline.letters;

import org.jspecify.annotations.NullMarked;
