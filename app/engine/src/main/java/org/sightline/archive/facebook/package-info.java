/** Facebook's exports in JSON, from 2018 to today. */
@NullMarked
package org.sightline.archive.facebook;

import org.jspecify.annotations.NullMarked;
