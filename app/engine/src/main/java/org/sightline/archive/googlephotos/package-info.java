/** Google Photos as Google Takeout hands it out: photos in folders, what is known of each in a file beside it. */
@NullMarked
package org.sightline.archive.googlephotos;

import org.jspecify.annotations.NullMarked;
