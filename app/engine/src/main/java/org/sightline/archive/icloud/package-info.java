/** Apple's downloads of iCloud Photos. */
@NullMarked
package org.sightline.archive.icloud;

import org.jspecify.annotations.NullMarked;
