/** Tests of the package of the same name. */
@NullMarked
package org.sightline.desktop.report;

import org.jspecify.annotations.NullMarked;
