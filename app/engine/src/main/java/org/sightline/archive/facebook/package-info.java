/** Facebook's exports, lists from 2018 to today and pages, and Messenger's separate download. */
@NullMarked
package org.sightline.archive.facebook;

import org.jspecify.annotations.NullMarked;
