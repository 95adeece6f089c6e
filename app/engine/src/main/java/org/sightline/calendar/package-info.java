/**
 * The one writer of calendar files (RFC 5545): whole days with a reminder. Sees nobody.
 */
@NullMarked
package org.sightline.calendar;

import org.jspecify.annotations.NullMarked;
