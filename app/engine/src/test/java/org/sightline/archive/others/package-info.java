@NullMarked
package org.sightline.archive.others;

import org.jspecify.annotations.NullMarked;
