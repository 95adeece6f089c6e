/** Many people's exports, one after the other: each examined by itself, sealed and handed over; counted only where many are alike. */
@NullMarked
package org.sightline.batch;

import org.jspecify.annotations.NullMarked;
