/** The screen that says what to do first, and what it would bring. */
@NullMarked
package org.sightline.desktop.plan;

import org.jspecify.annotations.NullMarked;
