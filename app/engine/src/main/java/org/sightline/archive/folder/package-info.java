/** Plain folders and ZIPs of pictures. */
@NullMarked
package org.sightline.archive.folder;

import org.jspecify.annotations.NullMarked;
