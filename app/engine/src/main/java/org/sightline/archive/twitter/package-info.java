/** X's exports, and Twitter's before: from 2012 to today. */
@NullMarked
package org.sightline.archive.twitter;

import org.jspecify.annotations.NullMarked;
