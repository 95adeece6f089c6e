/** The screen that writes the report. */
@NullMarked
package org.sightline.desktop.report;

import org.jspecify.annotations.NullMarked;
