/** Instagram's exports from 2018 to today, and Threads, whose posts stand in them. */
@NullMarked
package org.sightline.archive.instagram;

import org.jspecify.annotations.NullMarked;
