/** Small files that only this user can read, for what is remembered from one start to the next. */
@NullMarked
package org.sightline.desktop.remembering;

import org.jspecify.annotations.NullMarked;
