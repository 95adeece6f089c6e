/** YouTube's part of Google's Takeouts: from 2022 to today, in several languages. */
@NullMarked
package org.sightline.archive.youtube;

import org.jspecify.annotations.NullMarked;
